/** A storage of the browser; merely asking for it may throw where it is blocked. */
export type Store = () => Storage

const served = typeof document === 'undefined' ? undefined : document.documentElement.lang

/**
 * The path of the site, which each key ends with: sites on other paths of the same host do not read each other. The start
 * page in a language other than English lies one folder below.
 */
const scope = served === undefined ? '/' : new URL(served === 'en' ? './' : '../', window.location.href).pathname

const keyOf = (name: string): string => `${name}:${scope}`

const answers = keyOf('where-to-start')

/** Under this a tab keeps what stands around a call at the desk; it goes whenever the answers go. */
export const callKey = keyOf('where-to-start-call')

/** Under this a tab keeps the language that somebody chose. */
export const languageKey = keyOf('where-to-start-language')

/** Under this a device keeps how a counselor likes the desk to work. */
export const deskKey = keyOf('where-to-start-desk')

/** Stands in a tab from the moment somebody leaves until the neutral page is asked for. */
export const leavingKey = keyOf('where-to-start-leaving')

/** What stands in a storage, the answers unless another key is meant, or null; a storage that refuses counts as empty. */
export function readText(store: Store, key = answers): string | null {
  try {
    return store().getItem(key)
  } catch {
    return null
  }
}

/** Puts a text into a storage; false when the browser refuses it (blocked, private, full): then nothing stays behind. */
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

/** Deletes all that a tab holds of an interview: the answers, and what stands around a call. */
export function clearAll(tab: Store): void {
  removeText(tab)
  removeText(tab, callKey)
}

/** Moves what an earlier version kept under names without the path to the names of today; what stands there already stays. */
export function adoptOldKeys(store: Store): void {
  for (const key of [answers, callKey, languageKey, deskKey]) {
    const old = key.slice(0, -scope.length - 1)
    const text = readText(store, old)
    if (text === null) continue
    if (readText(store, key) === null) writeText(store, text, key)
    removeText(store, old)
  }
}
