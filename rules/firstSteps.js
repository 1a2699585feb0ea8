import { all, always, any, chose, not, unknown } from './condition.ts'
import {
  agonist,
  alcoholOrSedatives,
  atLeastMild,
  atLeastModerate,
  dependent,
  naltrexone,
  painMedicine,
  pregnant,
  pregnantAndInNeed,
  recentUse,
  signsUnknown,
  stoppedLately,
  unsafeHome,
  veryUnwell,
} from './profile.ts'

const noSupport = chose('support', 'none')
const withdrawalNeedsABed = any(
  chose('physicalHealth', 'needsCare'),
  chose('mentalHealth', 'severe'),
  unsafeHome,
  all(veryUnwell, any(noSupport, naltrexone)),
)
/** Used this week, and nothing is known of how it goes: it is safer to have medicine at hand. */
const usedThisWeekUnknown = all(
  chose('lastUse', 'withinWeek'),
  signsUnknown,
  unknown('withdrawal'),
  not(chose('ageGroup', 'under18')),
)
/** The first rule that holds gives the first step; the last one always holds. */
export const firstStepRules = [
  {
    reason: 'alcoholOrSedatives',
    step: 'inpatientWithdrawalCare',
    when: alcoholOrSedatives,
    basis: ['alcoholDanger', 'sedativesTaper', 'sedativesSlowly', 'withdrawalRiskUnknown', 'sedativesNoReasonToWithhold'],
  },
  {
    reason: 'usingOnAgonist',
    step: 'reviewMedication',
    when: all(agonist, recentUse),
    basis: ['returnToUse', 'stoppingMedicationRisk'],
  },
  { reason: 'onAgonist', step: 'keepMedication', when: agonist, basis: ['stoppingMedicationRisk', 'medicationForYears'] },
  {
    reason: 'usingOrPregnantOnNaltrexone',
    step: 'reviewMedication',
    when: all(naltrexone, any(recentUse, pregnant), not(veryUnwell)),
    basis: ['afterNaltrexone', 'returnToUse'],
  },
  { reason: 'pregnant', step: 'pregnancyMedication', when: pregnantAndInNeed, basis: ['pregnancyMedication', 'pregnancyBirths'] },
  {
    reason: 'usingOnPainMedicine',
    step: 'reviewMedication',
    when: all(painMedicine, recentUse, not(veryUnwell)),
    basis: ['prescribersDecideTogether', 'painMedicineNotCut'],
  },
  {
    reason: 'onPainMedicine',
    step: 'reviewMedication',
    when: all(painMedicine, not(recentUse), not(atLeastModerate)),
    basis: ['prescribersDecideTogether', 'painMedicineNotCut'],
  },
  {
    reason: 'withdrawalWithStaff',
    step: 'inpatientWithdrawalCare',
    when: all(dependent, withdrawalNeedsABed),
    basis: ['detoxMedical', 'withdrawalCanBeSerious', 'detoxAloneUnsafe', 'fewerOverdoses'],
    differ: 'withdrawalCareFirst',
  },
  {
    reason: 'withdrawalAtHome',
    step: 'outpatientWithdrawalCare',
    when: dependent,
    basis: ['withdrawalAtHomeOurs', 'detoxAsOutpatient', 'outpatientPreferred', 'detoxAloneUnsafe', 'whereToAskOurs'],
    differ: 'withdrawalCareFirst',
  },
  { reason: 'onNaltrexone', step: 'keepMedication', when: naltrexone, basis: ['medicationSafeLongTerm', 'naltrexoneWait'] },
  { reason: 'backOnMedicine', step: 'startMedication', when: stoppedLately, basis: ['stoppingMedicationRisk', 'fewerOverdoses'] },
  {
    reason: 'ready',
    step: 'startMedication',
    when: any(
      atLeastModerate,
      chose('stage', 'detox'),
      all(any(chose('overdose', 'pastYear'), chose('stage', 'released', 'liveIn')), any(atLeastMild, signsUnknown)),
      usedThisWeekUnknown,
    ),
    basis: ['fewerOverdoses', 'medicationNotConditional', 'whereToAskOurs'],
    differ: 'counselingWithMedication',
  },
  { reason: 'firstVisit', step: 'assessment', when: always, basis: ['assessmentFirst', 'helplineFindsCare'] },
]
