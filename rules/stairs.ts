import { all, type Condition, firstStep, not, setting } from './condition.ts'
import type { Basis } from './facts.ts'
import { alcoholOrSedatives } from './profile.ts'
import type { SettingId } from './settings.ts'

const withdrawalCare = all(firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare'), not(setting('inpatient')))

/** The usual next setting, with the facts about it and about how long it lasts. */
export type Stair = { readonly next: SettingId | null; readonly basis: Basis }

/** The steps down from each setting to aftercare. */
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

/** The step before all others, if there is one; inpatient care includes it. It has a number of days only for opioids. */
export const beforeStairs = {
  withdrawalCare: { when: all(withdrawalCare, not(alcoholOrSedatives)), basis: ['detoxDays', 'detoxOnlyStart'] },
  otherWithdrawalCare: { when: all(withdrawalCare, alcoholOrSedatives), basis: ['sedativesSlowly', 'alcoholDanger'] },
} as const satisfies Record<string, { readonly when: Condition; readonly basis: Basis }>

export type BeforeStairs = keyof typeof beforeStairs

/** Facts behind medication along all steps. */
export const alongStairs: Basis = ['medicationNotConditional', 'medicationForYears', 'stoppingMedicationRisk']
