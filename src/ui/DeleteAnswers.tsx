import { useId, useRef } from 'react'
import { useWords } from '../i18n/index.ts'
import { closeDialog, openDialog } from '../platform/dialog.ts'

/** Deletes the answers after confirmation. */
export function DeleteAnswers({ onForget }: { readonly onForget: () => void }) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => openDialog(dialog.current)}>
        {t('foot.delete')}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t('foot.deleteTitle')}</h2>
        <p>{t('foot.deleteText')}</p>
        <div className="actions">
          <button type="button" className="primary" onClick={() => closeDialog(dialog.current)}>
            {t('foot.deleteNo')}
          </button>
          <button type="button" className="alarm" onClick={onForget}>
            {t('foot.deleteYes')}
          </button>
        </div>
      </dialog>
    </>
  )
}
