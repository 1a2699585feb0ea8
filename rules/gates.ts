import type { Basis } from './facts.ts'
import type { OptionOf } from './questions.ts'

/** Pages that come before any setting (the emergency page and the page for young people), with the references behind them. */
export const gates = {
  emergency: {
    overdoseSigns: ['overdoseResponse', 'naloxoneReverses', 'streetSupplyMixed', 'goodSamaritan'],
    medicalEmergency: ['alcoholDanger', 'sedativesTaper', 'medetomidineWithdrawal'],
    selfHarm: ['crisisNeedsPeople', 'crisisSigns', 'lineInSignLanguage'],
  },
  youth: ['youthMedication'],
} as const satisfies {
  readonly emergency: Readonly<Record<OptionOf<'dangerNow'>, Basis>>
  readonly youth: Basis
}
