import { createContext, use } from 'react'
import type { Outcome } from '../platform/outcome.ts'

/** Recovery actions. They depend on neither the failed part nor the interview. */
export type Recovery = {
  /** Reloads the page with its answers; false if the page cannot be reached, in which case it stays as it is. */
  readonly retry: () => Promise<boolean>
  /** The saved answers, and whether this tab keeps them across a reload; null if there are none. */
  readonly answers: () => { readonly text: string; readonly inTab: boolean } | null
  readonly save: (text: string) => Outcome
  readonly forget: () => void
}

export const RecoveryContext = createContext<Recovery | null>(null)

/** The recovery actions. Throws outside a `RecoveryContext`. */
export function useRecovery(): Recovery {
  const ways = use(RecoveryContext)
  if (!ways) throw new Error('useWays needs the WaysContext of main.tsx around it.')
  return ways
}
