import { createContext, use } from 'react'
import type { Outcome } from '../platform/outcome.ts'

/** What can still be done when something has gone wrong: none of it needs the part that failed, nor the interview. */
export type Recovery = {
  /** Loads the page again, its answers with it; false when it cannot be reached: then it stays as it is. */
  readonly retry: () => Promise<boolean>
  /** The answers as they are kept, and whether this tab holds them beyond a reload; null when there are none. */
  readonly answers: () => { readonly text: string; readonly inTab: boolean } | null
  readonly save: (text: string) => Outcome
  readonly forget: () => void
}

export const RecoveryContext = createContext<Recovery | null>(null)

/** Throws outside a `WaysContext`. */
export function useRecovery(): Recovery {
  const ways = use(RecoveryContext)
  if (!ways) throw new Error('useWays needs the WaysContext of main.tsx around it.')
  return ways
}
