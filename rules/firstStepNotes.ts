import { all, type Condition, firstStep, not, setting } from './condition.ts'
import type { DisagreementId } from './disagreements.ts'
import type { Basis } from './facts.ts'
import {
  alcoholOrSedatives,
  atLeastModerate,
  cannotPause,
  naltrexone,
  painMedicine,
  pregnant,
  recentUse,
  stoppedLately,
  veryUnwell,
} from './profile.ts'

/** A note shown with the first step. `paper` marks notes that the printed page must repeat. */
export type FirstStepNoteRule = {
  readonly when: Condition
  readonly basis: Basis
  readonly differ?: DisagreementId
  readonly paper?: true
}

const atHome = firstStep('outpatientWithdrawalCare')
const withdrawalCare = firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare')
const forOpioids = all(withdrawalCare, not(alcoholOrSedatives))
const review = firstStep('reviewMedication')

/** Notes shown with the first step, in the order of the page. */
export const firstStepNotes = {
  inHospital: {
    when: all(alcoholOrSedatives, pregnant),
    basis: ['pregnancyMedication', 'alcoholDanger'],
    paper: true,
  },
  notSuddenly: { when: alcoholOrSedatives, basis: ['alcoholDanger', 'sedativesTaper'], paper: true },
  notAtHome: {
    when: alcoholOrSedatives,
    basis: ['alcoholDanger', 'alcoholOutpatient', 'sedativesSlowly', 'withdrawalRiskUnknown'],
  },
  backOnMedicineFirst: { when: all(forOpioids, stoppedLately), basis: ['stoppingMedicationRisk'], paper: true },
  painMedicineStays: { when: all(forOpioids, painMedicine), basis: ['painMedicineNotCut'], paper: true },
  sameDay: { when: all(atHome, veryUnwell), basis: ['withdrawalAtHomeOurs', 'withdrawalCanBeSerious'], paper: true },
  emergencySigns: { when: atHome, basis: ['medetomidineWithdrawal'], differ: 'withdrawalBed' },
  pregnancyInHospital: { when: all(firstStep('pregnancyMedication'), veryUnwell), basis: ['pregnancyMedication'], paper: true },
  pregnancyBackOnMedicine: {
    when: all(firstStep('pregnancyMedication'), stoppedLately),
    basis: ['stoppingMedicationRisk', 'pregnancyMedication'],
  },
  afterNaltrexone: {
    when: all(
      naltrexone,
      firstStep('reviewMedication', 'pregnancyMedication', 'inpatientWithdrawalCare'),
      not(alcoholOrSedatives),
    ),
    basis: ['afterNaltrexone'],
  },
  naltrexoneSameDay: { when: all(review, naltrexone, pregnant, recentUse), basis: ['pregnancyMedication'], paper: true },
  startBesidePain: {
    when: all(review, painMedicine, atLeastModerate),
    basis: ['fewerOverdoses', 'painMedicineNotCut'],
    paper: true,
  },
  there: { when: setting('inpatient'), basis: ['inpatientWithDetox'] },
  daysAway: { when: all(forOpioids, cannotPause), basis: ['detoxDays'] },
  startAsOutpatient: { when: all(forOpioids, not(atHome), cannotPause), basis: ['detoxAsOutpatient', 'medicationWithoutDetox'] },
  whoStepsIn: { when: all(alcoholOrSedatives, cannotPause), basis: ['withdrawalRiskUnknown', 'sedativesSlowly'] },
} as const satisfies Record<string, FirstStepNoteRule>

export type FirstStepNote = keyof typeof firstStepNotes
