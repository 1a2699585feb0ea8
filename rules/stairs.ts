import type { Basis } from './facts.ts'
import type { SettingId } from './settings.ts'

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

/** What stands behind the step before all others, and behind medication along all of them. */
export const alongStairs = {
  withdrawalCare: ['detoxDays', 'detoxOnlyStart'],
  medication: ['medicationNotConditional', 'medicationForYears', 'stoppingMedicationRisk'],
} as const satisfies Record<string, Basis>
