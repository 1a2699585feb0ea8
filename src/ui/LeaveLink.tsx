import { useWords } from '../i18n/index.ts'
import { useSite } from '../platform/site.ts'
import { neutralPage } from '../site/helplines.ts'

/** Leaves the site. The link carries the address and the words for leaving, since `boot/quickExit.ts` runs before the app. */
export function LeaveLink() {
  const t = useWords()
  const site = useSite()
  return (
    <a
      className="leave"
      href={site.neutralPage ?? neutralPage}
      data-once-more={t('leave.onceMore')}
      data-cover-title={t('leave.coverTitle')}
      data-cover-wait={t('leave.coverWait')}
      data-cover-close={t('leave.coverClose')}
    >
      {t('leave.button')}
    </a>
  )
}
