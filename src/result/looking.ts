import { useSyncExternalStore } from 'react'
import type { InterviewActor } from '../interview/actor.ts'
import { useInterview } from '../interview/useInterview.ts'
import { createStore, type Store } from '../platform/createStore.ts'

/** The ZIP code somebody typed, and the programs they chose for their page. In memory only. */
export type Looking = { readonly zip: string; readonly chosen: readonly string[] }

/** The maximum number of programs on a page. */
export const mostChosen = 3

const nothing: Looking = { zip: '', chosen: [] }
const stores = new WeakMap<InterviewActor, Store<Looking>>()

function lookingOf(actor: InterviewActor): Store<Looking> {
  const known = stores.get(actor)
  if (known) return known
  const store = createStore(nothing)
  stores.set(actor, store)
  let before = actor.getSnapshot().context
  actor.subscribe(({ context }) => {
    const isOver = Object.keys(context.answers).length === 0 && Object.keys(before.answers).length > 0
    if (isOver || context.desk !== before.desk) store.set(nothing)
    before = context
  })
  return store
}

/** Forgets the ZIP and the chosen programs. Deleting the answers does so too. */
export const forgetLooking = (actor: InterviewActor): void => lookingOf(actor).set(nothing)

/** Where this person looks, and what they chose. */
export function useLooking() {
  const { actor } = useInterview()
  const { get, set, subscribe } = lookingOf(actor)
  const looking = useSyncExternalStore(subscribe, get, get)
  return {
    ...looking,
    setZip: (zip: string) => set({ ...get(), zip }),
    /** Puts a program on the page, or takes it away. */
    toggle(id: string) {
      const { chosen } = get()
      set({ ...get(), chosen: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] })
    },
  }
}
