import { type Program, type Property, type PropertyColumn, properties, propertyColumns } from '#rules'
import { guarded } from './cells.ts'
import { phoneText } from './phone.ts'
import { templateColumns } from './template.ts'
import { languageWords, wordsFor } from './words.ts'

/** Programs as a file in our template. A mark at its start makes spreadsheets read it as UTF-8. */
export const writeTemplate = (programs: readonly Program[]): string =>
  `\ufeff${[templateColumns, ...programs.map(cellsOf)].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`

function cellsOf(program: Program): string[] {
  const { name, phones, address, languages, website, wait, checked, otherWords } = program
  const { street, city, state, zip, county } = address
  const columns = propertyColumns.map((column) => joined(saidWords(program, column), otherWords[column]))
  const spoken = joined(
    languages.map((tag) => languageWords[tag] ?? tag),
    otherWords.languages,
  )
  const numbers = phones.map(phoneText).join('; ')
  return [name, numbers, ...columns, spoken, street, city, state, zip, website, wait, checked, county]
}

const joined = (known: readonly string[], unknown: readonly string[] = []): string => [...known, ...unknown].join('; ')

/** What a program says in a column: a no as "no …". */
const saidWords = ({ says }: Program, column: PropertyColumn): string[] =>
  properties[column].flatMap((property: Property) =>
    says[property] === undefined ? [] : [says[property] === 'yes' ? wordsFor[property][0] : `no ${wordsFor[property][0]}`],
  )

const quoted = (text: string): string => {
  const safe = guarded(text)
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
