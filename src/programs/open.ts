import { type Encoding, encodingOf, piecesOf } from './decode.ts'
import { findTreatmentReader } from './findTreatment.ts'
import { type Header, headerIn } from './header.ts'
import {
  createErrors,
  type Errors,
  type ListReading,
  limits,
  type Notice,
  type RefusedList,
  type RowReader,
  refused,
} from './reading.ts'
import { createRows, type Row } from './rows.ts'
import { templateReader } from './template.ts'

/** What reading needs of its surroundings: the day, and a way to let the page paint between two pieces. */
export type Around = { readonly today: string; readonly pause: () => Promise<void> }

const browser = (): Around => ({
  today: new Date().toISOString().slice(0, 10),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
})

/**
 * Reads a list of programs from a file, in pieces, so that the page stays alive. A header tells which column is what, in a file
 * that does not say so itself. Never throws.
 */
export async function openList(file: Blob, told: Header | null = null, around: Around = browser()): Promise<ListReading> {
  if (file.size === 0) return refused('empty')
  if (file.size > limits.bytes) return refused('tooBig')
  try {
    const encoding = await encodingOf(file)
    if (typeof encoding === 'string') return refused(encoding)
    const reading = await readAs(file, encoding, told, around)
    return (
      reading ?? (await readAs(file, { label: 'windows-1252', notice: 'windows1252' }, told, around)) ?? refused('unreadable')
    )
  } catch {
    return refused('unreadable')
  }
}

/** Reads a file in one encoding. Null if its bytes are no such text. */
async function readAs(file: Blob, { label, notice }: Encoding, told: Header | null, around: Around): Promise<ListReading | null> {
  const pieces = piecesOf(file, label)
  try {
    return await readPieces(pieces, notice ? [notice] : [], told, around)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

async function readPieces(
  pieces: AsyncGenerator<string>,
  notices: readonly Notice[],
  told: Header | null,
  around: Around,
): Promise<ListReading> {
  const errors = createErrors()
  const first = await firstLines(pieces)
  const header = told ?? headerIn(first)
  if ('kind' in header) return header
  const reader = readerFor(header, around, errors)
  if ('kind' in reader) return { ...reader, header: header.isTemplate ? header : null }

  const rows = createRows(header.delimiter)
  const taking = createTaking(header, reader, errors, around.today)
  let goesOn = taking.take(rows.push(first, false))
  while (goesOn) {
    await around.pause()
    const { value, done = false } = await pieces.next()
    goesOn = taking.take(rows.push(done ? '' : value, done)) && !done
  }
  return taking.finish(notices)
}

const readerFor = (header: Header, { today }: Around, errors: Errors): RowReader | RefusedList =>
  header.isTemplate ? templateReader(header.names, today, errors) : findTreatmentReader(header.names, errors)

/** Enough text to find the header in. */
async function firstLines(pieces: AsyncGenerator<string>): Promise<string> {
  let text = ''
  while (!text.trimStart().includes('\n') && text.length < limits.rowLength) {
    const { value, done } = await pieces.next()
    if (done) break
    text += value
  }
  return text
}

/** Hands the rows below the header to a reader, and counts them. */
function createTaking(header: Header, reader: RowReader, errors: Errors, today: string) {
  let row = 0
  let taken = 0
  let broken = 0
  let isCut = false
  const takeOne = ({ cells, isBroken }: Row) => {
    row += 1
    if (row <= header.row || (!isBroken && cells.every((cell) => cell.trim() === ''))) return
    isCut = taken === limits.rows
    if (isCut) return
    taken += 1
    if (!isBroken) return reader.add(cells, row)
    broken += 1
    errors.add(row, 'openQuote', cells[0])
  }
  const isTooMuch = () => isCut || broken > limits.broken
  return {
    /** False if there is no point in reading on. */
    take(rows: readonly Row[]): boolean {
      for (const each of rows) if (!isTooMuch()) takeOne(each)
      return !isTooMuch()
    },
    finish(notices: readonly Notice[]): ListReading {
      if (broken > limits.broken) return refused('brokenQuotes')
      if (taken === 0) return refused('noRows')
      const { tally, ...list } = reader.finish()
      return {
        kind: 'read',
        readOn: today,
        ...list,
        tally: { ...tally, rows: taken, unusable: tally.unusable + broken },
        ...errors.all(),
        notices: isCut ? [...notices, 'cutAtLimit'] : notices,
      }
    },
  }
}
