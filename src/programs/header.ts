import { clean } from './cells.ts'
import { isFindTreatment } from './findTreatment.ts'
import { type RefusedList, refused } from './reading.ts'
import { type Delimiter, firstRows } from './rows.ts'
import { isTemplate, templateColumns } from './template.ts'

/** The header of a list: its names, in which row it is, and what separates its cells. */
export type Header = {
  readonly names: readonly string[]
  readonly row: number
  readonly delimiter: Delimiter
  readonly isTemplate: boolean
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']
/** Some lists begin with a title or a date. */
const rowsToLookAt = 15

const nameOf = (cell: string): string =>
  clean(cell)
    .toLowerCase()
    .replace(/\s*\*$/, '')

/** Finds the header in the first text of a file, or says why there is none. */
export function headerIn(text: string): Header | RefusedList {
  const start = text.trimStart().slice(0, 1)
  if (start === '') return refused('empty')
  if (start === '<') return refused('webPage')
  if (start === '{' || start === '[') return refused('json')
  const found = delimiters.flatMap((delimiter) => candidates(text, delimiter))
  const header = found.find(({ names }) => isFindTreatment(names)) ?? found.find((each) => each.isTemplate)
  if (!header) return unknownHeader([...found].sort((a, b) => b.names.length - a.names.length)[0])
  const doubled = doubledIn(header)
  return doubled.length > 0 ? refused('doubledColumn', doubled) : header
}

/** The row with the most cells may be a header that we do not know. One cell is none. */
const unknownHeader = (widest: Header | undefined): RefusedList =>
  refused('noHeader', widest?.names, widest && widest.names.length > 1 ? widest : null)

const candidates = (text: string, delimiter: Delimiter): Header[] =>
  firstRows(text, delimiter, rowsToLookAt).map((cells, index) => {
    const names = cells.map(nameOf)
    return { names, row: index + 1, delimiter, isTemplate: isTemplate(names) && !isFindTreatment(names) }
  })

/** The columns that are read and that come twice. */
function doubledIn({ names, isTemplate: ours }: Header): string[] {
  const read: readonly string[] = ours ? templateColumns : names.filter((name) => name !== '')
  return [...new Set(read.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)))]
}
