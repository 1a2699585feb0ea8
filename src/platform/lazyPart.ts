import { useMemo, useSyncExternalStore } from 'react'
import { fetchWords } from '../i18n/languages.ts'
import { createStore } from './createStore.ts'

/** A part of the app that is fetched when it is wanted, or ahead of that. */
export type LazyPart<T> = {
  /** Begins to fetch it, unless it is here or on its way; once more when it could not be had before. */
  readonly fetch: () => void
  readonly subscribe: (changed: () => void) => () => void
  readonly state: () => State<T>
}
type State<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly part: T }
  | { readonly is: 'failed'; readonly error: NotLoaded }

/** A part that could not be had: the signal was lost, or a new version has taken the place of this one. */
export class NotLoaded extends Error {}

/** A part by how it is loaded, and the words it needs beside those of the page ("result"), in whatever language is spoken. */
export function lazyPart<T>(load: () => Promise<T>, ...needs: readonly string[]): LazyPart<T> {
  const { get, set, subscribe } = createStore<State<T>>({ is: 'loading' })
  let begun = false
  return {
    fetch() {
      if (begun) return
      begun = true
      if (get().is === 'failed') set({ is: 'loading' })
      Promise.all([load(), fetchWords(...needs)]).then(
        ([loaded]) => set({ is: 'here', part: loaded }),
        (cause: unknown) => {
          begun = false
          set({ is: 'failed', error: new NotLoaded('A part of the app could not be loaded.', { cause }) })
        },
      )
    },
    subscribe,
    state: get,
  }
}

/**
 * The part, or undefined while it is on its way; drawn at once when it is here already. Throws `NotLoaded` when it cannot be
 * had. While it is not needed, it is neither fetched nor missed.
 */
export function usePart<T>(wanted: LazyPart<T>, needed = true): T | undefined {
  const state = useStateOf(wanted, needed)
  if (needed && state.is === 'failed') throw state.error
  return state.is === 'here' ? state.part : undefined
}

/** The part when it can be had; for what a page can do without. Never throws. */
export function usePartIfAny<T>(wanted: LazyPart<T>): T | undefined {
  const state = useStateOf(wanted)
  return state.is === 'here' ? state.part : undefined
}

function useStateOf<T>(wanted: LazyPart<T>, needed = true): State<T> {
  useMemo(() => needed && wanted.fetch(), [wanted, needed]) // once: what failed ahead of that is fetched again, then the failure shows
  return useSyncExternalStore(wanted.subscribe, wanted.state, wanted.state)
}
