import { useMemo, useSyncExternalStore } from 'react'
import { fetchWords } from '../i18n/languages.ts'
import { createStore } from './createStore.ts'

/** A part of the app that is loaded on demand or ahead of time. */
export type LazyPart<T> = {
  /** Starts loading unless it is loaded or loading. Tries again after a failure. */
  readonly fetch: () => void
  readonly subscribe: (changed: () => void) => () => void
  readonly state: () => State<T>
}
type State<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly part: T }
  | { readonly is: 'failed'; readonly error: NotLoaded }

/** A part that could not be loaded: the connection was lost, or the server has a new version. */
export class NotLoaded extends Error {}

/**
 * Defines a part by how it is loaded and by the words it needs beyond those of the page ("result"), in the current language.
 */
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
 * The part, or undefined while it loads; available at once if loaded. Throws `NotLoaded` if loading failed. If not `needed`, it
 * is neither loaded nor thrown.
 */
export function usePart<T>(wanted: LazyPart<T>, needed = true): T | undefined {
  const state = useStateOf(wanted, needed)
  if (needed && state.is === 'failed') throw state.error
  return state.is === 'here' ? state.part : undefined
}

/** An optional part: undefined if it is missing. Never throws. */
export function usePartIfAny<T>(wanted: LazyPart<T>): T | undefined {
  const state = useStateOf(wanted)
  return state.is === 'here' ? state.part : undefined
}

function useStateOf<T>(wanted: LazyPart<T>, needed = true): State<T> {
  useMemo(() => needed && wanted.fetch(), [wanted, needed]) // once: what failed ahead of that is fetched again, then the failure shows
  return useSyncExternalStore(wanted.subscribe, wanted.state, wanted.state)
}
