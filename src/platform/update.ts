import { useSyncExternalStore } from 'react'
import { createStore } from './createStore.ts'

/** What brings the newer version of the page; null while there is none to offer. */
const store = createStore<(() => void) | null>(null)
let withheld = false

/** Offers a newer version, or takes the offer back. */
export const offerUpdate = (offered: (() => void) | null): void => store.set(withheld ? null : offered)

/** Offers none any more: where the browser keeps nothing, a newer version would cost the answers. */
export function withholdUpdates(): void {
  withheld = true
  offerUpdate(null)
}

export const useUpdate = (): (() => void) | null => useSyncExternalStore(store.subscribe, store.get, store.get)
