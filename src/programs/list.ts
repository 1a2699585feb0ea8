import { createStore } from '../platform/createStore.ts'
import type { ReadList } from './reading.ts'

/** A list of programs that is open: what it holds, when its file was read, and where it comes from. */
export type OpenList = Pick<ReadList, 'source' | 'codes' | 'programs' | 'readOn'> & {
  readonly from: 'file' | 'device' | 'site'
  /** What became of the rows of the file, while it is known. */
  readonly report: ReadList | null
}

/** The most programs in a list that a site ships: everybody who sees a result loads them. */
export const longestShipped = 2000

/** The list of programs that is open, or null. It is in memory only: a reload or leaving the page forgets it. */
export const programList = createStore<OpenList | null>(null)

/** A list that was just read from a file. */
export const listOfFile = (report: ReadList): OpenList => ({
  source: report.source,
  codes: report.codes,
  programs: report.programs,
  readOn: report.readOn,
  from: 'file',
  report,
})
