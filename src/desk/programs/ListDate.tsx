import { dateWords } from '../../i18n/date.ts'
import { useWords } from '../../i18n/index.ts'
import type { OpenList } from '../../programs/list.ts'

/** The day on which the file of a list was read. */
export function ListDate({ list: { readOn } }: { readonly list: OpenList }) {
  const t = useWords()
  return <span>{t('programs:load.readOn', { date: dateWords(new Date(`${readOn}T12:00`), t.language) })}</span>
}
