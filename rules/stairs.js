import { all, firstStep, not, setting } from './condition.ts'
import { alcoholOrSedatives } from './profile.ts'

const withdrawalCare = all(firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare'), not(setting('inpatient')))
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
}
/** The step before all others, where there is one; inpatient care has it within. Only opioids give it a number of days. */
export const beforeStairs = {
  withdrawalCare: { when: all(withdrawalCare, not(alcoholOrSedatives)), basis: ['detoxDays', 'detoxOnlyStart'] },
  otherWithdrawalCare: { when: all(withdrawalCare, alcoholOrSedatives), basis: ['sedativesSlowly', 'alcoholDanger'] },
}
/** What stands behind medication along all of the steps. */
export const alongStairs = ['medicationNotConditional', 'medicationForYears', 'stoppingMedicationRisk']
