import { deskKey as key, readText, type Store, writeText } from './storages.ts'

/** How a counselor likes the desk to work: all that this device remembers of it, and nothing of any call. */
export type DeskPreferences = {
  /** False when single keys are turned off. */
  readonly keys: boolean
  /** Where Continue leads. */
  readonly goesTo: 'next' | 'useful'
}

const usual: DeskPreferences = { keys: true, goesTo: 'next' }

/** What this device remembers; the usual where there is nothing, or nothing that can be used. */
export function deskPreferences(device: Store): DeskPreferences {
  try {
    const { keys, goesTo } = JSON.parse(readText(device, key) ?? '{}')
    return { keys: keys !== false, goesTo: goesTo === 'useful' ? 'useful' : 'next' }
  } catch {
    return usual
  }
}

/** Remembers it; where the browser refuses, it holds until the page is closed. */
export function saveDeskPreferences(device: Store, choices: DeskPreferences): void {
  writeText(device, JSON.stringify(choices), key)
}
