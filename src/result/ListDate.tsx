import { dateWords } from '../i18n/date.ts'
import { useWords } from '../i18n/index.ts'
import type { OpenList } from '../programs/list.ts'

const year = 365 * 24 * 60 * 60 * 1000

/** The day on which the file of a list was read, or of which a list that the host ships is, and if that is long ago. */
export function ListDate({ list: { readOn, from } }: { readonly list: OpenList }) {
  const t = useWords()
  const date = dateWords(new Date(`${readOn}T12:00`), t.language)
  const isOld = Date.now() - Date.parse(readOn) > year
  return (
    <>
      <span>{t(from === 'site' ? 'programs:load.asOf' : 'programs:load.readOn', { date })}</span>{' '}
      {isOld && <span>{t('programs:load.old')}</span>}
    </>
  )
}
