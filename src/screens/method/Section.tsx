import { type ReactElement, useId } from 'react'
import { useWords } from '../../i18n/index.ts'

type Props = {
  readonly of: string
  readonly folded?: boolean
  readonly children: ReactElement | readonly (ReactElement | readonly ReactElement[])[]
}

/** A section with a heading. Long lists are folded. */
export function Section({ of, folded = false, children }: Props) {
  const t = useWords()
  const id = useId()
  const title = t(`method:${of}.title`)
  if (folded) {
    return (
      <details className="entry" data-section={of}>
        <summary>
          <h2>{title}</h2>
        </summary>
        {children}
      </details>
    )
  }
  return (
    <section aria-labelledby={id} data-section={of}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
