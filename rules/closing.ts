import type { Basis } from './facts.ts'

/** A sentence of the advice with which every call ends. */
export type ClosingRule = { readonly basis: Basis }

/** The advice that a counselor reads aloud at the end of every call, whatever the answers are. */
export const closing = {
  naloxone: { basis: ['naloxoneReady', 'naloxoneReverses', 'naloxoneOverTheCounter'] },
  overdose: { basis: ['overdoseResponse', 'naloxoneThenCall'] },
  crisis: { basis: ['crisisNeedsPeople'] },
} as const satisfies Record<string, ClosingRule>

export type Closing = keyof typeof closing
