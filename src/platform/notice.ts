import { useSyncExternalStore } from 'react'
import { createStore } from './createStore.ts'

/** A message shown once on any page, by the key of its words. */
export type Notice = 'changed' | 'unreadable' | 'newer' | 'notLoaded' | 'notKept'

const store = createStore<Notice | null>(null)

/** Shows a notice, or removes it. */
export const notify = (notice: Notice | null): void => store.set(notice)

/** Reports the result of opening a file, if there is anything to report. */
export const notifyOpening = (opening: Notice | 'opened'): void => notify(opening === 'opened' ? null : opening)

const asServed = () => null

export const useNotice = (): Notice | null => useSyncExternalStore(store.subscribe, store.get, asServed)
