import type { Basis } from './facts.ts'
import type { OptionOf } from './questions.ts'

/** What stands before any setting, and the reference each rests on: the emergency page, and the route of the young. */
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
