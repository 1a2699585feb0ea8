import { useSyncExternalStore } from 'react'
import { fetchWords } from '../words/languages.ts'

/** A part of the app that is fetched when it is wanted, or ahead of that. */
export type Part<T> = {
  /** Begins to fetch it, once. */
  readonly fetch: () => void
  readonly subscribe: (changed: () => void) => () => void
  readonly state: () => State<T>
}
type State<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly part: T }
  | { readonly is: 'failed'; readonly error: unknown }

/** A part by how it is loaded, and the words it needs beside those of the page ("result"), in whatever language is spoken. */
export function part<T>(load: () => Promise<T>, ...needs: readonly string[]): Part<T> {
  const listeners = new Set<() => void>()
  let begun = false
  let state: State<T> = { is: 'loading' }
  const become = (next: State<T>) => {
    state = next
    for (const changed of listeners) changed()
  }
  return {
    fetch() {
      if (begun) return
      begun = true
      Promise.all([load(), fetchWords(...needs)]).then(
        ([loaded]) => become({ is: 'here', part: loaded }),
        (error: unknown) => become({ is: 'failed', error }),
      )
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    state: () => state,
  }
}

/** The part, or undefined while it is on its way; drawn at once when it is here already. Throws when it cannot be had. */
export function usePart<T>(wanted: Part<T>): T | undefined {
  const state = useStateOf(wanted)
  if (state.is === 'failed') throw state.error
  return state.is === 'here' ? state.part : undefined
}

/** The part when it can be had; for what a page can do without. Never throws. */
export function usePartIfAny<T>(wanted: Part<T>): T | undefined {
  const state = useStateOf(wanted)
  return state.is === 'here' ? state.part : undefined
}

function useStateOf<T>(wanted: Part<T>): State<T> {
  wanted.fetch()
  return useSyncExternalStore(wanted.subscribe, wanted.state, wanted.state)
}
