import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/index.ts'
import { notify, useNotice } from '../platform/notice.ts'

/** Announces a notice once, brings it into view, and shows it until it is closed or replaced. */
export function NoticeBox() {
  const t = useWords()
  const notice = useNotice()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (notice) box.current?.scrollIntoView({ block: 'nearest' })
  }, [notice])
  return (
    <div ref={box} role="status">
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
