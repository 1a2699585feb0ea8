import type { Basis } from './facts.ts'
import type { QuestionId } from './questions.ts'

/** Unknown answers that could matter for safety, in page order, with the facts behind each warning. */
export const ifApplies = {
  ageGroup: ['youthMedication'],
  pregnancy: ['pregnancyMedication'],
  otherSubstances: ['alcoholDanger', 'sedativesTaper', 'sedativesNoReasonToWithhold'],
  lastUse: ['naltrexoneWait', 'lostTolerance'],
  withdrawal: ['detoxSupervised', 'detoxAloneUnsafe'],
  medication: ['stoppingMedicationRisk'],
} as const satisfies { readonly [Q in QuestionId]?: Basis }

export type IfApplies = keyof typeof ifApplies
