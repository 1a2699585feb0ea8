import { type RefObject, useId } from 'react'
import { useWords } from '../i18n/index.ts'
import { closeDialog } from '../platform/dialog.ts'
import { useCall } from './useCall.ts'

/** Starts the next call after confirmation. Warns if this call was not copied. */
export function NextCaller({ ref }: { readonly ref: RefObject<HTMLDialogElement | null> }) {
  const t = useWords()
  const { call, next } = useCall()
  const title = useId()
  const begin = () => {
    closeDialog(ref.current)
    next()
  }
  return (
    <dialog ref={ref} aria-labelledby={title}>
      <h2 id={title}>{t('desk:next.title')}</h2>
      {call.greeted && !call.closingRead && <p className="error">{t('desk:next.closingOpen')}</p>}
      {!call.taken && <p className="error">{t('desk:next.notTaken')}</p>}
      <p>{t('desk:next.text')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => closeDialog(ref.current)}>
          {t('desk:next.no')}
        </button>
        <button type="button" className="alarm" onClick={begin}>
          {t('desk:next.yes')}
        </button>
      </div>
    </dialog>
  )
}
