import type { SavedInterview } from './format.ts'
import { readText, removeText, type Store, writeText } from './storages.ts'

/** How long answers saved on a device stay there: 7 days, in milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000

/** How far the clock may have been set back since saving: one day, in milliseconds. Beyond that, the date cannot be trusted. */
const clockSlack = 24 * 60 * 60 * 1000

/** Answers saved on a device, not yet validated; `unreadable` if even their date cannot be read. */
export type OnDevice = { readonly savedAt: Date; readonly until: Date; readonly text: string } | 'unreadable' | null

/** The answers saved on this device. Expired ones are removed. */
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

/** Saves on this device, replacing what was there. Returns when it expires, or null if the browser refuses. */
export function saveOnDevice(device: Store, kept: SavedInterview): Date | null {
  return writeText(device, JSON.stringify(kept)) ? untilOf(kept.savedAt) : null
}

/** When something saved at this time (milliseconds since 1970) expires. */
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
