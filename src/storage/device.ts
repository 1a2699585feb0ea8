import type { SavedInterview } from './format.ts'
import { readText, removeText, type Store, writeText } from './storages.ts'

/** How long something stays on a device that somebody chose to save there: 7 days, in milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000

/** How far a clock may have been set back since: a day. Beyond that a date cannot be trusted to end. */
const clockSlack = 24 * 60 * 60 * 1000

/** What is saved on a device, its content not yet checked; `unreadable` when not even its date can be read. */
export type OnDevice = { readonly savedAt: Date; readonly until: Date; readonly text: string } | 'unreadable' | null

/** What is saved on this device; what is past its time is removed. */
export function onDevice(device: Store, now: number): OnDevice {
  const text = readText(device)
  if (text === null) return null
  const savedAt = savedAtIn(text)
  if (savedAt === null) return 'unreadable'
  const age = now - savedAt
  if (age >= keptFor || age < -clockSlack) {
    removeText(device)
    return null
  }
  return { savedAt: new Date(savedAt), until: untilOf(savedAt), text }
}

/** Saves on this device, in place of what was there; until when, or null when the browser refuses. */
export function saveOnDevice(device: Store, kept: SavedInterview): Date | null {
  return writeText(device, JSON.stringify(kept)) ? untilOf(kept.savedAt) : null
}

/** Until when something stays that was saved at this time, in milliseconds since 1970. */
export const untilOf = (savedAt: number): Date => new Date(savedAt + keptFor)

export const deleteFromDevice = (device: Store): void => removeText(device)

function savedAtIn(text: string): number | null {
  try {
    const { savedAt } = JSON.parse(text)
    return typeof savedAt === 'number' && Number.isFinite(untilOf(savedAt).getTime()) ? savedAt : null
  } catch {
    return null
  }
}
