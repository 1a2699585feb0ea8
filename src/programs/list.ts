import { createStore } from '../platform/createStore.ts'
import type { ReadList } from './reading.ts'

/** A list of programs that is open: what it holds, when its file was read, and where it comes from. */
export type OpenList = Pick<ReadList, 'source' | 'codes' | 'programs'> & {
  readonly readOn: string
  readonly from: 'file' | 'device' | 'site'
  /** What became of the rows of the file, while it is known. */
  readonly report: ReadList | null
}

/** The list of programs that is open, or null. It is in memory only: a reload or leaving the page forgets it. */
export const programList = createStore<OpenList | null>(null)

/** Today as in 2026-11-28. */
export const dayOfToday = (): string => new Date().toISOString().slice(0, 10)

/** A list that was just read from a file. */
export const listOfFile = (report: ReadList): OpenList => ({
  source: report.source,
  codes: report.codes,
  programs: report.programs,
  readOn: dayOfToday(),
  from: 'file',
  report,
})
