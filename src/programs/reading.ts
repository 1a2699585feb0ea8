import type { Program } from '#rules'
import type { Header } from './header.ts'

/** Why a whole file cannot be read. */
export type Refusal =
  | 'empty'
  | 'tooBig'
  | 'spreadsheet'
  | 'pdf'
  | 'webPage'
  | 'json'
  | 'unreadable'
  | 'brokenQuotes'
  | 'noHeader'
  | 'missingColumns'
  | 'doubledColumn'
  | 'unknownCodes'
  | 'mixedCodes'
  | 'noRows'

/** What is wrong with a row, or with one of its cells. */
export type RowProblem =
  | 'noName'
  | 'noPhone'
  | 'badPhone'
  | 'badZip'
  | 'badWebsite'
  | 'badDate'
  | 'tooLong'
  | 'tooManyCells'
  | 'openQuote'
  | 'unknownWord'

/** One problem. The number of the row is that of a spreadsheet, where the header is usually row 1. */
export type RowError = { readonly row: number; readonly problem: RowProblem; readonly value: string }

/** Something to know about a file that was read. */
export type Notice = 'windows1252' | 'utf16' | 'cutAtLimit'

/** The two generations of service codes of FindTreatment.gov. Some codes changed their meaning, so a file has one or the other. */
export type CodesOf = 'until2025' | 'since2026'

/** What became of every row below the header: read + joined + repeated + mentalHealthOnly + practitioners + unusable = rows. */
export type Tally = {
  readonly rows: number
  readonly read: number
  /** Mental health rows of a place that is also listed for substance use. */
  readonly joined: number
  readonly repeated: number
  readonly mentalHealthOnly: number
  /** Single practitioners, whose names are not listed. */
  readonly practitioners: number
  readonly unusable: number
}

export type ReadList = {
  readonly kind: 'read'
  /** The day on which it was read, as in 2026-11-28. */
  readonly readOn: string
  readonly source: 'findTreatment' | 'template'
  readonly codes: CodesOf | null
  readonly programs: readonly Program[]
  readonly tally: Tally
  /** The first problems, and how many there are. */
  readonly errors: readonly RowError[]
  readonly errorCount: number
  readonly notices: readonly Notice[]
}

export type RefusedList = {
  readonly kind: 'refused'
  readonly why: Refusal
  /** The names of the columns at fault or, if no header was found, of the first row. */
  readonly columns: readonly string[]
  /** The header, if the file can be read once somebody has told which column is what. */
  readonly header: Header | null
}

export type ListReading = ReadList | RefusedList

export const limits = {
  bytes: 25_000_000,
  rows: 50_000,
  errors: 50,
  name: 120,
  text: 300,
  rowLength: 1_000_000,
  broken: 100,
} as const

export const refused = (why: Refusal, columns: readonly string[] = [], header: Header | null = null): RefusedList => ({
  kind: 'refused',
  why,
  columns: columns.slice(0, 20).map((column) => column.slice(0, 40)),
  header,
})

/** Collects the problems of rows. */
export function createErrors() {
  const errors: RowError[] = []
  let count = 0
  return {
    add(row: number, problem: RowProblem, value = '') {
      count += 1
      if (errors.length < limits.errors) errors.push({ row, problem, value: value.slice(0, 60) })
    },
    all: (): Pick<ReadList, 'errors' | 'errorCount'> => ({ errors, errorCount: count }),
  }
}
export type Errors = ReturnType<typeof createErrors>

/** Reads the rows of one kind of list. */
export type RowReader = {
  readonly add: (cells: readonly string[], row: number) => void
  readonly finish: () => Pick<ReadList, 'source' | 'codes' | 'programs'> & { readonly tally: Omit<Tally, 'rows'> }
}
