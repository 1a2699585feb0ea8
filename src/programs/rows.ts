import Papa, { type ParseError } from 'papaparse'
import { limits } from './reading.ts'

export type Delimiter = ',' | ';' | '\t' | '|'
export type Row = { readonly cells: readonly string[]; readonly isBroken: boolean }
type Parsed = {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly ParseError[]
  readonly meta: { readonly cursor: number }
}

const parse = (text: string, delimiter: Delimiter, isLast: boolean, preview = 0): Parsed =>
  new Papa.Parser({ delimiter, newline: '\n', preview }).parse(text, 0, !isLast)

/** The first rows of a text. */
export const firstRows = (text: string, delimiter: Delimiter, count: number): Parsed['data'] =>
  parse(text, delimiter, true, count).data

/**
 * Turns text into rows, piece by piece. A quotation mark that does not close would take in all rows after it: its line is handed
 * on as broken, and reading goes on with the next one. The same happens to a line that is far too long.
 */
export function createRows(delimiter: Delimiter) {
  let rest = ''
  let isSkipping = false
  /** Takes the first line of the rest away, as broken. */
  const dropLine = (): Row => {
    const end = rest.indexOf('\n')
    const line = rest.slice(0, end === -1 ? limits.text : Math.min(end, limits.text))
    isSkipping = end === -1
    rest = end === -1 ? '' : rest.slice(end + 1)
    return { cells: [line], isBroken: true }
  }
  /** The next part of a line that is dropped is dropped too. */
  const withoutSkipped = (piece: string): string => {
    const end = isSkipping ? piece.indexOf('\n') : -1
    if (isSkipping && end === -1) return ''
    isSkipping = false
    return piece.slice(end + 1)
  }
  return {
    push(piece: string, isLast: boolean): Row[] {
      const rows: Row[] = []
      rest += withoutSkipped(piece)
      while (rest !== '') {
        const { data, errors, meta } = parse(rest, delimiter, isLast)
        const broken = firstBroken(data, errors)
        for (const cells of data.slice(0, broken)) rows.push({ cells, isBroken: false })
        rest = rest.slice(broken === undefined ? meta.cursor : startOf(rest, delimiter, broken))
        if (broken === undefined && rest.length <= limits.rowLength) break
        rows.push(dropLine())
      }
      return rows
    },
  }
}

/** The first row whose quotation marks are wrong and that has therefore taken in other lines. */
function firstBroken(data: Parsed['data'], errors: readonly ParseError[]): number | undefined {
  const rows = errors.map(({ row }) => row ?? 0)
  return rows.find((row) => data[row]?.some((cell) => cell.includes('\n')) || isUnclosed(row, errors))
}

const isUnclosed = (row: number, errors: readonly ParseError[]): boolean =>
  errors.some((error) => error.row === row && error.code === 'MissingQuotes')

/** Where a row begins in a text. */
const startOf = (text: string, delimiter: Delimiter, row: number): number =>
  row === 0 ? 0 : parse(text, delimiter, false, row).meta.cursor
