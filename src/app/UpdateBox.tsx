import { useWords } from '../i18n/index.ts'
import { offerUpdate, useUpdate } from '../platform/update.ts'

/** Offers a newer version at the end of the page, so that nothing moves while people read. It waits to be accepted. */
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
