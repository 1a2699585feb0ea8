import type { Address, Program } from '#rules'
import { addressOf, clean, hasMore, phonesOf, textOf, websiteOf } from './cells.ts'
import { type CodeRule, languageCodes, marks, mentalHealthRules, renamed, substanceUseRules } from './codes.ts'
import { type CodesOf, type Errors, limits, type RefusedList, type RowReader, refused } from './reading.ts'
import { createTwins } from './twins.ts'

const needed = ['name1', 'name2', 'street1', 'street2', 'city', 'state', 'zip', 'county', 'phone', 'website', 'type_facility']

/** True for the header of an export of FindTreatment.gov. */
export const isFindTreatment = (header: readonly string[]): boolean => header.includes('name1') && header.includes('street1')

/** The reader for a file with this header, or why there is none. */
export function findTreatmentReader(header: readonly string[], errors: Errors): RowReader | RefusedList {
  const missing = needed.filter((name) => !header.includes(name))
  if (missing.length > 0) return refused('missingColumns', missing)
  const inFile = { until2025: marksIn(header, 'until2025'), since2026: marksIn(header, 'since2026') }
  if (inFile.until2025.length > 0 && inFile.since2026.length > 0)
    return refused('mixedCodes', [...inFile.until2025, ...inFile.since2026])
  const codes: CodesOf = inFile.since2026.includes(marks.since2026[0]) ? 'since2026' : 'until2025'
  if (!inFile[codes].includes(marks[codes][0])) return refused('unknownCodes', [marks.until2025[0], marks.since2026[0]])
  return reader(header, codes, errors)
}

const marksIn = (header: readonly string[], codes: CodesOf): string[] => marks[codes].filter((mark) => header.includes(mark))

/** Reads the codes of one row. */
type Ticked = (column: number) => boolean

function reader(header: readonly string[], codes: CodesOf, errors: Errors): RowReader {
  const columnOf = (code: string): number => {
    const names = codes === 'since2026' ? (renamed[code] ?? [code]) : [code]
    return header.findIndex((name) => names.includes(name))
  }
  const at = Object.fromEntries([...needed, 'intake1', 'intake2', 'sa'].map((name) => [name, header.indexOf(name)]))
  const substanceUse = substanceUseRules.map((rule) => compiled(rule, columnOf))
  const mentalHealth = mentalHealthRules.map((rule) => compiled(rule, columnOf))
  const languages = Object.entries(languageCodes).map(([code, tag]) => ({ tag, column: columnOf(code) }))
  const twins = createTwins()
  let unusable = 0
  let practitioners = 0

  const add = (cells: readonly string[], row: number) => {
    const text = (name: string) => clean(cells[at[name] ?? -1])
    const ticked: Ticked = (column) => column !== -1 && isTicked(cells[column])
    const kind = text('type_facility').toUpperCase()
    if (kind === 'BUPREN') practitioners += 1
    else {
      const isMentalHealth = kind === 'MH'
      const rules = isMentalHealth ? mentalHealth : substanceUse
      const spoken = languages.filter(({ column }) => ticked(column)).map(({ tag }) => tag)
      const program = { ...placeOf(text, row, errors), says: saysOf(rules, ticked), languages: spoken }
      if (hasMore(cells, header.length)) errors.add(row, 'tooManyCells')
      if (program.name === '' || program.phones.length === 0) {
        unusable += 1
        errors.add(row, program.name === '' ? 'noName' : 'noPhone')
      } else twins.add({ ...whereOf(text), program, isMentalHealth, namesSubstanceUse: ticked(at.sa ?? -1) })
    }
  }
  const finish = () => {
    const { programs, ...tally } = twins.join()
    return { source: 'findTreatment' as const, codes, programs, tally: { ...tally, practitioners, unusable } }
  }
  return { add, finish }
}

/** The place of a row, and the unit within it. */
function whereOf(text: (name: string) => string): { readonly site: string; readonly unit: string } {
  const joined = (...names: readonly string[]) => names.map((name) => text(name).toLowerCase()).join('|')
  return { site: joined('name1', 'street1', 'zip'), unit: joined('name2', 'street2') }
}

const isTicked = (cell = ''): boolean => cell === '1' || (cell !== '' && isAnotherTick.test(cell))
const isAnotherTick = /^\s*(?:1|yes|true|x)\s*$/i

/** The numbers for new people come before the number of the place. */
function placeOf(text: (name: string) => string, row: number, errors: Errors): Omit<Program, 'says' | 'languages'> {
  const name = [text('name1'), text('name2')].filter(Boolean).join(', ')
  const street = [text('street1'), text('street2')].filter(Boolean).join(', ')
  const address: Address = { street, city: text('city'), state: text('state'), zip: text('zip'), county: text('county') }
  const numbers = ['intake1', 'intake2', 'phone'].map(text).filter(Boolean)
  return {
    name: textOf(name, limits.name, row, errors),
    phones: phonesOf(numbers, row, errors),
    address: addressOf(address, row, errors),
    website: websiteOf(text('website'), row, errors),
    wait: '',
    checked: '',
    otherWords: {},
  }
}

type Compiled = { readonly property: CodeRule['property'] } & Readonly<
  Record<'any' | 'all' | 'hint' | 'no' | 'of', readonly number[]>
>

function compiled(
  { property, any = [], all = [], hint = [], no = [], of = [] }: CodeRule,
  columnOf: (code: string) => number,
): Compiled {
  const columns = (codes: readonly string[]) => codes.map(columnOf)
  return { property, any: columns(any), all: columns(all), hint: columns(hint), no: columns(no), of: columns(of) }
}

function saysOf(rules: readonly Compiled[], ticked: Ticked): Program['says'] {
  const says: Partial<Record<CodeRule['property'], 'yes' | 'no'>> = {}
  for (const { property, any, all, hint, no, of } of rules) {
    if (no.some(ticked)) says[property] = 'no'
    else if (any.some(ticked) || (all.length > 0 && all.every(ticked))) says[property] = 'yes'
    else if (!hint.some(ticked) && of.some(ticked)) says[property] = 'no'
  }
  return says
}
