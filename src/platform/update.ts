import { useSyncExternalStore } from 'react'
import { createStore } from './createStore.ts'

/** A function that installs the newer version, or null if there is none. */
const store = createStore<(() => void) | null>(null)
let withheld = false

/** Offers a newer version, or withdraws the offer. */
export const offerUpdate = (offered: (() => void) | null): void => store.set(withheld ? null : offered)

/** Stops offering updates: if the browser stores nothing, an update would lose the answers. */
export function withholdUpdates(): void {
  withheld = true
  offerUpdate(null)
}

export const useUpdate = (): (() => void) | null => useSyncExternalStore(store.subscribe, store.get, store.get)
