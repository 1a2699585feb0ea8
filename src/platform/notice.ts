import { useSyncExternalStore } from 'react'

/** Something that has to be told once, on whatever page it happens: the name of its words. */
export type Notice = 'changed' | 'unreadable' | 'newer' | 'notLoaded' | 'notKept'

let current: Notice | null = null
const listeners = new Set<() => void>()

/** Tells it, or takes back what was told. */
export function notify(notice: Notice | null): void {
  current = notice
  for (const changed of listeners) changed()
}

/** Tells what opening came to, where there is something to tell. */
export const notifyOpening = (opening: Notice | 'opened'): void => notify(opening === 'opened' ? null : opening)

const now = () => current
const asServed = () => null

export const useNotice = (): Notice | null => useSyncExternalStore(listen, now, asServed)

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}
