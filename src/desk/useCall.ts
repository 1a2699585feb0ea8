import { useSyncExternalStore } from 'react'
import { useInterview } from '../interview/useInterview.ts'
import type { CallRecord } from '../storage/call.ts'
import { type CallStore, callOf } from './call.ts'

const tab = () => window.sessionStorage

/** The current call and its actions. */
export function useCall(): CallStore & { readonly call: CallRecord } {
  const { actor } = useInterview()
  const store = callOf(actor, tab)
  return { ...store, call: useSyncExternalStore(store.subscribe, store.now) }
}
