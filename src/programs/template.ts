import { type Program, type Property, type PropertyColumn, properties, propertyColumns } from '#rules'
import { addressOf, clean, dayOf, hasMore, phonesOf, textOf, websiteOf } from './cells.ts'
import { type Errors, limits, type RefusedList, type RowReader, refused } from './reading.ts'
import { createSeen } from './seen.ts'
import { languageWords, meaningOf, noMedicine } from './words.ts'

/** The columns of the template, in the order in which they are written. The county is the only one beyond the fifteen. */
export const templateColumns = [
  'name',
  'phone',
  ...propertyColumns,
  'languages',
  'address',
  'city',
  'state',
  'zip',
  'website',
  'wait',
  'checked',
  'county',
] as const
type Column = (typeof templateColumns)[number]

/** True for the header of our template. */
export const isTemplate = (header: readonly string[]): boolean =>
  header.includes('name') && templateColumns.filter((column) => header.includes(column)).length >= 3

/** The reader for a file with this header, or why there is none. `today` is the latest day on which something was checked. */
export function templateReader(header: readonly string[], today: string, errors: Errors): RowReader | RefusedList {
  const missing = (['name', 'phone'] as const).filter((name) => !header.includes(name))
  if (missing.length > 0) return refused('missingColumns', missing)
  const at = Object.fromEntries(templateColumns.map((column) => [column, header.indexOf(column)])) as Record<Column, number>
  const seen = createSeen()
  const programs: Program[] = []
  const words = createWords(errors)
  let unusable = 0
  const add = (cells: readonly string[], row: number) => {
    if (hasMore(cells, header.length)) errors.add(row, 'tooManyCells')
    const program = programOf((column) => clean(cells[at[column]]), today, row, errors, words)
    if (program.name === '' || program.phones.length === 0) {
      unusable += 1
      errors.add(row, program.name === '' ? 'noName' : 'noPhone')
    } else if (seen.isNew(program)) programs.push(program)
  }
  const finish = () => {
    const tally = { read: programs.length, joined: 0, repeated: seen.repeated(), mentalHealthOnly: 0, practitioners: 0, unusable }
    return { source: 'template' as const, codes: null, programs, tally }
  }
  return { add, finish }
}

function programOf(text: (column: Column) => string, today: string, row: number, errors: Errors, words: Words): Program {
  const { says, otherWords } = saidIn(text, row, words)
  const { languages, unknown } = languagesIn(text('languages'), row, words)
  const address = { street: text('address'), city: text('city'), state: text('state'), zip: text('zip'), county: text('county') }
  return {
    name: textOf(text('name'), limits.name, row, errors),
    phones: phonesOf(partsOf(text('phone')), row, errors),
    address: addressOf(address, row, errors),
    website: websiteOf(text('website'), row, errors),
    says,
    languages,
    wait: textOf(text('wait'), limits.text, row, errors),
    checked: dayOf(text('checked'), today, row, errors),
    otherWords: { ...otherWords, ...(unknown.length > 0 && { languages: unknown }) },
  }
}

const partsOf = (cell: string): string[] => [...new Set(cell.split(';').map((part) => part.trim()))].filter((part) => part !== '')

/** Reports each unknown word once: lists repeat their words in every row. */
function createWords(errors: Errors) {
  const known = new Set<string>()
  return {
    unknown(word: string, row: number): string {
      if (!known.has(word)) errors.add(row, 'unknownWord', word)
      known.add(word)
      return word.slice(0, limits.text)
    },
  }
}
type Words = ReturnType<typeof createWords>

/** What the columns say. A no counts, wherever it is written; an unknown word is kept and means nothing. */
function saidIn(text: (column: Column) => string, row: number, words: Words): Pick<Program, 'says' | 'otherWords'> {
  const says: Partial<Record<Property, 'yes' | 'no'>> = {}
  const otherWords: Partial<Record<PropertyColumn, readonly string[]>> = {}
  for (const column of propertyColumns) {
    const unknown: string[] = []
    for (const part of partsOf(text(column))) {
      const said = meaning(column, part)
      if (!said) unknown.push(words.unknown(part, row))
      else for (const property of said.properties) if (says[property] !== 'no') says[property] = said.says
    }
    if (unknown.length > 0) otherWords[column] = unknown
  }
  return { says, otherWords }
}

type Meaning = { readonly properties: readonly Property[]; readonly says: 'yes' | 'no' }

function meaning(column: PropertyColumn, part: string): Meaning | undefined {
  if (column === 'medicine' && noMedicine.includes(part.toLowerCase())) return { properties: properties.medicine, says: 'no' }
  const yes = meaningOf(part)
  if (yes) return { properties: yes, says: 'yes' }
  const no = /^no(?:t)? (.+)$/i.exec(part)?.[1]
  const denied = no === undefined ? undefined : meaningOf(no)
  return denied && { properties: denied, says: 'no' }
}

const tags = new Map(Object.entries(languageWords).map(([tag, name]) => [name.toLowerCase(), tag]))

function languagesIn(cell: string, row: number, words: Words): { readonly languages: string[]; readonly unknown: string[] } {
  const languages: string[] = []
  const unknown: string[] = []
  for (const part of partsOf(cell)) {
    const tag = tags.get(part.toLowerCase())
    if (tag && !languages.includes(tag)) languages.push(tag)
    else if (!tag) unknown.push(words.unknown(part, row))
  }
  return { languages, unknown }
}
