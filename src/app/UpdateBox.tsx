import { useWords } from '../i18n/index.ts'
import { offerUpdate, useUpdate } from '../platform/update.ts'

/** Offers a newer version at the end of the page, where nothing that somebody reads moves away; it waits to be taken. */
export function UpdateBox() {
  const t = useWords()
  const take = useUpdate()
  return (
    <div role="status" className="update">
      {take && (
        <div className="card">
          <p>{t('update.ready')}</p>
          <div className="actions">
            <button type="button" onClick={take}>
              {t('update.take')}
            </button>
            <button type="button" onClick={() => offerUpdate(null)}>
              {t('update.later')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
