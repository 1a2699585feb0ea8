/** A browser storage. Merely accessing a blocked one may throw. */
export type Store = () => Storage

const served = typeof document === 'undefined' ? undefined : document.documentElement.lang

/**
 * The path of the site, the last part of each key, so that sites on other paths of the same host do not read each other's data.
 * Start pages other than English are one folder below.
 */
const scope = served === undefined ? '/' : new URL(served === 'en' ? './' : '../', window.location.href).pathname

const keyOf = (name: string): string => `${name}:${scope}`

const answers = keyOf('where-to-start')

/** The key of the call record in the tab. It is deleted together with the answers. */
export const callKey = keyOf('where-to-start-call')

/** The key of the language chosen in the tab. */
export const languageKey = keyOf('where-to-start-language')

/** The key of the counselor's preferences on the device. */
export const deskKey = keyOf('where-to-start-desk')

/** The key of the list of programs kept on the device. */
export const programsKey = keyOf('where-to-start-programs')

/** Set in a tab from when somebody leaves until the neutral page is requested. */
export const leavingKey = keyOf('where-to-start-leaving')

/** The text under a key (by default the answers), or null. A blocked storage counts as empty. */
export function readText(store: Store, key = answers): string | null {
  try {
    return store().getItem(key)
  } catch {
    return null
  }
}

/** Stores a text. Returns false, with nothing left behind, if the browser refuses (blocked, private, full). */
export function writeText(store: Store, text: string, key = answers): boolean {
  try {
    store().setItem(key, text)
    return true
  } catch {
    removeText(store, key)
    return false
  }
}

export function removeText(store: Store, key = answers): void {
  try {
    store().removeItem(key)
  } catch {
    return
  }
}

/** Deletes everything a tab holds of an interview: the answers and the call record. */
export function clearAll(tab: Store): void {
  removeText(tab)
  removeText(tab, callKey)
}

/** Moves data from keys without the path, used by an earlier version, to today's keys. Existing data stays. */
export function adoptOldKeys(store: Store): void {
  for (const key of [answers, callKey, languageKey, deskKey]) {
    const old = key.slice(0, -scope.length - 1)
    const text = readText(store, old)
    if (text === null) continue
    if (readText(store, key) === null) writeText(store, text, key)
    removeText(store, old)
  }
}
