import { useSyncExternalStore } from 'react'
import { createStore } from './createStore.ts'

/** Something that has to be told once, on whatever page it happens: the name of its words. */
export type Notice = 'changed' | 'unreadable' | 'newer' | 'notLoaded' | 'notKept'

const store = createStore<Notice | null>(null)

/** Tells it, or takes back what was told. */
export const notify = (notice: Notice | null): void => store.set(notice)

/** Tells what opening came to, where there is something to tell. */
export const notifyOpening = (opening: Notice | 'opened'): void => notify(opening === 'opened' ? null : opening)

const asServed = () => null

export const useNotice = (): Notice | null => useSyncExternalStore(store.subscribe, store.get, asServed)
