import { useWords } from '../i18n/index.ts'

/** Only on the prerendered page: says that the app is still loading, or could not be loaded. */
export function Waiting() {
  const t = useWords()
  return (
    <div className="waiting" role="status">
      <p className="card onItsWay" hidden>
        {t('wait.onItsWay')}
      </p>
      <p className="card notThere" hidden>
        <span className="unreached">{t('wait.failed')}</span> <span className="unusable">{t('wait.unusable')}</span>{' '}
        <a href="./">{t('error.retry')}</a>
      </p>
    </div>
  )
}
