import { useWords } from '../i18n/index.ts'
import { neutralPage } from '../site/helplines.ts'

/** Leaves the site. The link carries the words for leaving, since `boot/quickExit.ts` runs before the app. */
export function LeaveLink() {
  const t = useWords()
  return (
    <a
      className="leave"
      href={neutralPage}
      data-once-more={t('leave.onceMore')}
      data-cover-title={t('leave.coverTitle')}
      data-cover-wait={t('leave.coverWait')}
      data-cover-close={t('leave.coverClose')}
    >
      {t('leave.button')}
    </a>
  )
}
