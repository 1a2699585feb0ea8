import { useWords } from '../i18n/index.ts'
import { notify, useNotice } from '../platform/notice.ts'

/** Announces a notice once and shows it until it is closed or replaced. */
export function NoticeBox() {
  const t = useWords()
  const notice = useNotice()
  return (
    <div role="status">
      {notice && (
        <div className="card">
          <p>{t(`notice.${notice}`)}</p>
          <button type="button" onClick={() => notify(null)}>
            {t('foot.close')}
          </button>
        </div>
      )}
    </div>
  )
}
