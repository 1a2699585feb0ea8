import { useWords } from '../words/index.ts'
import { tell, useNotice } from './notice.ts'

/** What has to be told, announced once; it stands until it is closed or something else is told. */
export function NoticeBox() {
  const t = useWords()
  const notice = useNotice()
  return (
    <div role="status">
      {notice && (
        <div className="card">
          <p>{t(`notice.${notice}`)}</p>
          <button type="button" onClick={() => tell(null)}>
            {t('foot.close')}
          </button>
        </div>
      )}
    </div>
  )
}
