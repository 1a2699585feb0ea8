import type { ReactNode } from 'react'
import { useWords } from '../i18n/index.ts'

/** The links of the footer in one row. On a question they are folded, so that the question is all there is. */
export function FootLinks({ folded, children }: { readonly folded: boolean; readonly children: ReactNode }) {
  const t = useWords()
  if (!folded) return <div className="links">{children}</div>
  return (
    <details>
      <summary>{t('foot.more')}</summary>
      <div className="links">{children}</div>
    </details>
  )
}

/** Links to the pages that can be read at any time. Back returns to the previous place. */
export function Reading({ onRead }: { readonly onRead: (screen: 'guide' | 'method') => void }) {
  const t = useWords()
  return (['guide', 'method'] as const).map((screen) => (
    <button key={screen} type="button" className="link" onClick={() => onRead(screen)}>
      {t(`foot.${screen}`)}
    </button>
  ))
}
