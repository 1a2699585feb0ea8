import type { EntryId } from '#rules'

let wanted: EntryId | null = null

/** Asks the guide to open at an entry when it is shown next. */
export function wantEntry(entry: EntryId): void {
  wanted = entry
}

/** The entry the guide was asked to open at; given out once. */
export function takeEntry(): EntryId | null {
  const entry = wanted
  wanted = null
  return entry
}
