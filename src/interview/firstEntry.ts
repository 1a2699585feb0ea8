import type { Place } from './interview.ts'

/**
 * What an entry of the browser's history holds: a place, never an answer. `step` counts our entries, so that Back on the
 * page knows whether there is one to go back to.
 */
export type Entry = { readonly place: Place; readonly step: number }

export const entryOf = (state: unknown): Entry | null =>
  typeof state === 'object' && state !== null && 'place' in state && 'step' in state ? (state as Entry) : null

/** How long a browser may take to go back, in milliseconds. */
const longest = 400

/**
 * Goes back to our first entry in the history of this tab, then calls `arrived`; after 400 ms at the latest. Whatever is
 * added to the history there takes the place of all later entries.
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
