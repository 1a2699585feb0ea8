import { useSyncExternalStore } from 'react'

/** What brings the newer version of the page; null while there is none to offer. */
let take: (() => void) | null = null
let withheld = false
const listeners = new Set<() => void>()

/** Offers a newer version, or takes the offer back. */
export function offerUpdate(offered: (() => void) | null): void {
  take = withheld ? null : offered
  for (const changed of listeners) changed()
}

/** Offers none any more: where the browser keeps nothing, a newer version would cost the answers. */
export function withholdUpdates(): void {
  withheld = true
  offerUpdate(null)
}

const current = () => take

export const useUpdate = (): (() => void) | null => useSyncExternalStore(listen, current, current)

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}
