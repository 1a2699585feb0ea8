/** A storage of the browser; merely asking for it may throw where it is blocked. */
export type Store = () => Storage

const answers = 'where-to-start'

/** Under this a tab keeps what stands around a call at the desk; it goes whenever the answers go. */
export const callKey = 'where-to-start-call'

/** Stands in a tab from the moment somebody leaves until the neutral page is asked for. */
export const leavingKey = 'where-to-start-leaving'

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
