import { all, any, type Condition, chose, firstStep, not } from './condition.ts'
import type { Basis } from './facts.ts'
import { startsNow } from './medication.ts'
import { alcoholOrSedatives, anyMedication, painMedicine, pregnant, stoppedLately } from './profile.ts'
import { today } from './today.ts'

/** One sentence of the call, or a few that belong together. */
export type PhoneLineRule = { readonly when: Condition; readonly basis: Basis }

const takesMedicine = any(anyMedication, painMedicine)

/** Lines after the opening and before the first step. */
export const phoneLinesBefore = {
  urgent: { when: any(today.mental.when, today.medical.when), basis: ['sameDay'] },
  methadone: { when: chose('medication', 'methadone'), basis: ['stoppingMedicationRisk'] },
  buprenorphine: { when: chose('medication', 'buprenorphine'), basis: ['stoppingMedicationRisk'] },
  naltrexone: { when: chose('medication', 'naltrexone'), basis: ['afterNaltrexone'] },
  opioidForPain: { when: painMedicine, basis: ['painMedicineNotCut'] },
  stoppedLately: { when: stoppedLately, basis: ['stoppingMedicationRisk'] },
} as const satisfies Record<string, PhoneLineRule>

/** Lines after the first step. */
export const phoneLinesAfter = {
  notSuddenly: { when: alcoholOrSedatives, basis: ['alcoholDanger', 'sedativesTaper'] },
  pregnant: { when: all(pregnant, not(firstStep('pregnancyMedication'))), basis: ['pregnancyMedication'] },
  keepMeanwhile: { when: takesMedicine, basis: ['stoppingMedicationRisk', 'painMedicineNotCut'] },
  startMeanwhile: { when: all(not(takesMedicine), startsNow), basis: ['interimMedication'] },
  helpMeanwhile: { when: all(not(takesMedicine), not(startsNow)), basis: ['provisionalCare'] },
} as const satisfies Record<string, PhoneLineRule>

export type PhoneLine = keyof typeof phoneLinesBefore | keyof typeof phoneLinesAfter
