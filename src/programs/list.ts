import { createStore } from '../platform/createStore.ts'
import type { ReadList } from './reading.ts'

/** The list of programs that this tab has open, or null. It is in memory only: a reload or leaving the page forgets it. */
export const programList = createStore<ReadList | null>(null)
