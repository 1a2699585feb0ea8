import type { Place } from './interview.ts'

/**
 * What a history entry holds: a place, never an answer. `step` counts our entries, so that Back on the page knows whether there
 * is one to return to.
 */
export type Entry = { readonly place: Place; readonly step: number }

export const entryOf = (state: unknown): Entry | null =>
  typeof state === 'object' && state !== null && 'place' in state && 'step' in state ? (state as Entry) : null

/** The longest a browser may take to go back, in milliseconds. */
const longest = 400

/**
 * Goes back to our first history entry in this tab, then calls `arrived`, after at most 400 ms. An entry added there replaces
 * all later ones.
 */
export function goToFirstEntry(window: Window, arrived: () => void): void {
  const { history } = window
  const back = Math.min(entryOf(history.state)?.step ?? 0, window.navigation?.currentEntry?.index ?? history.length - 1)
  if (back <= 0) {
    arrived()
    return
  }
  const once = () => {
    clearTimeout(wait)
    window.removeEventListener('popstate', once)
    arrived()
  }
  const wait = setTimeout(once, longest)
  window.addEventListener('popstate', once)
  history.go(-back)
}
