import { useRef, useState } from 'react'
import { useWords } from '../i18n/index.ts'
import { closeDialog, openDialog } from '../platform/dialog.ts'
import { ErrorBoundary } from '../platform/ErrorBoundary.tsx'
import { lazyPart, usePart } from '../platform/lazyPart.ts'

const text = lazyPart(() => import('./PrivacyText.tsx'), 'privacy')

/** Explains what happens to the answers, from every page and without losing one's place. */
export function Privacy() {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const show = () => {
    setOpen(true)
    openDialog(dialog.current)
  }
  return (
    <>
      <button type="button" className="link" aria-haspopup="dialog" onClick={show}>
        {t('foot.privacy')}
      </button>
      <dialog ref={dialog} aria-label={t('foot.privacy')} onClose={() => setOpen(false)}>
        {open && (
          <ErrorBoundary fallback={() => <NotHere />}>
            <Loaded />
          </ErrorBoundary>
        )}
        <div className="actions">
          <button type="button" className="primary" onClick={() => closeDialog(dialog.current)}>
            {t('foot.close')}
          </button>
        </div>
      </dialog>
    </>
  )
}

function Loaded() {
  const Text = usePart(text)?.PrivacyText
  return Text ? <Text /> : null
}

function NotHere() {
  const t = useWords()
  return (
    <div role="alert">
      <h2>{t('error.load')}</h2>
      <p>{t('error.loadMore')}</p>
    </div>
  )
}
