import { all, type Condition, firstStep, not, setting } from './condition.ts'
import type { Basis } from './facts.ts'
import { alcoholOrSedatives } from './profile.ts'
import type { SettingId } from './settings.ts'

const withdrawalCare = all(firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare'), not(setting('inpatient')))

/** What most often follows a setting, and the facts that say so and how long it goes on. */
export type Stair = { readonly next: SettingId | null; readonly basis: Basis }

/** The way down from each setting, one step at a time, to aftercare. */
export const stairs = {
  inpatient: { next: 'partialHospitalization', basis: ['inpatientStabilizes', 'dayStepDown'] },
  residential: { next: 'partialHospitalization', basis: ['residentialIs', 'residentialCommunity', 'dayStepDown'] },
  partialHospitalization: { next: 'intensiveOutpatient', basis: ['dayHours', 'dayMonths', 'intensiveStepDown'] },
  intensiveOutpatient: {
    next: 'standardOutpatient',
    basis: ['intensiveThreeDays', 'outpatientMonths', 'outpatientAfterHigher'],
  },
  generalOutpatient: { next: 'standardOutpatient', basis: ['outpatientMonths', 'continuum'] },
  standardOutpatient: { next: 'aftercare', basis: ['outpatientMonths', 'aftercareAfterPrograms'] },
  aftercare: { next: null, basis: ['aftercareHelps'] },
} as const satisfies { readonly [S in SettingId]: Stair }

/** The step before all others, where there is one; inpatient care has it within. Only opioids give it a number of days. */
export const beforeStairs = {
  withdrawalCare: { when: all(withdrawalCare, not(alcoholOrSedatives)), basis: ['detoxDays', 'detoxOnlyStart'] },
  otherWithdrawalCare: { when: all(withdrawalCare, alcoholOrSedatives), basis: ['sedativesSlowly', 'alcoholDanger'] },
} as const satisfies Record<string, { readonly when: Condition; readonly basis: Basis }>

export type BeforeStairs = keyof typeof beforeStairs

/** What stands behind medication along all of the steps. */
export const alongStairs: Basis = ['medicationNotConditional', 'medicationForYears', 'stoppingMedicationRisk']
