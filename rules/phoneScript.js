import { all, any, chose, firstStep, not } from './condition.ts'
import { startsNow } from './medication.ts'
import { alcoholOrSedatives, anyMedication, painMedicine, pregnant, stoppedLately } from './profile.ts'
import { today } from './today.ts'

const takesMedicine = any(anyMedication, painMedicine)
/** What is said on the phone after the opening and before what is said of the first step. */
export const phoneLinesBefore = {
  urgent: { when: any(today.mental.when, today.medical.when), basis: ['sameDay'] },
  methadone: { when: chose('medication', 'methadone'), basis: ['stoppingMedicationRisk'] },
  buprenorphine: { when: chose('medication', 'buprenorphine'), basis: ['stoppingMedicationRisk'] },
  naltrexone: { when: chose('medication', 'naltrexone'), basis: ['afterNaltrexone'] },
  opioidForPain: { when: painMedicine, basis: ['painMedicineNotCut'] },
  stoppedLately: { when: stoppedLately, basis: ['stoppingMedicationRisk'] },
}
/** What is said on the phone after what is said of the first step. */
export const phoneLinesAfter = {
  notSuddenly: { when: alcoholOrSedatives, basis: ['alcoholDanger', 'sedativesTaper'] },
  pregnant: { when: all(pregnant, not(firstStep('pregnancyMedication'))), basis: ['pregnancyMedication'] },
  keepMeanwhile: { when: takesMedicine, basis: ['stoppingMedicationRisk', 'painMedicineNotCut'] },
  startMeanwhile: { when: all(not(takesMedicine), startsNow), basis: ['interimMedication'] },
  helpMeanwhile: { when: all(not(takesMedicine), not(startsNow)), basis: ['provisionalCare'] },
}
