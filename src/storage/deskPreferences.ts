import { deskKey as key, readText, type Store, writeText } from './storages.ts'

/** A counselor's preferences for the desk. This device remembers nothing else of it, and nothing of any call. */
export type DeskPreferences = {
  /** False if single-key shortcuts are off. */
  readonly keys: boolean
  /** Where Continue leads. */
  readonly goesTo: 'next' | 'useful'
}

const usual: DeskPreferences = { keys: true, goesTo: 'next' }

/** The preferences saved on this device, or the defaults if there are none or they are invalid. */
export function deskPreferences(device: Store): DeskPreferences {
  try {
    const { keys, goesTo } = JSON.parse(readText(device, key) ?? '{}')
    return { keys: keys !== false, goesTo: goesTo === 'useful' ? 'useful' : 'next' }
  } catch {
    return usual
  }
}

/** Saves the preferences. If the browser refuses, they last until the page is closed. */
export function saveDeskPreferences(device: Store, choices: DeskPreferences): void {
  writeText(device, JSON.stringify(choices), key)
}
