import { useWords } from '../i18n/index.ts'

/** Said by the prerendered page alone: that the rest is on its way, or did not come. */
export function Waiting() {
  const t = useWords()
  return (
    <div className="waiting" role="status">
      <p className="card onItsWay" hidden>
        {t('wait.onItsWay')}
      </p>
      <p className="card notThere" hidden>
        <span>{t('wait.failed')}</span> <a href="./">{t('error.retry')}</a>
      </p>
    </div>
  )
}
