import { all, always, any, type Condition, chose, not, unknown } from './condition.ts'
import type { DisagreementId } from './disagreements.ts'
import type { Basis } from './facts.ts'
import { agonist, atLeastMild, atLeastModerate, recentUse, unsafeHome } from './profile.ts'

export type FirstStep =
  | 'inpatientWithdrawalCare'
  | 'outpatientWithdrawalCare'
  | 'pregnancyMedication'
  | 'startMedication'
  | 'reviewMedication'
  | 'keepMedication'
  | 'assessment'

/** One rule of the first step; `reason` names it, so that the screen can say why in the person's own case. */
export type FirstStepRule = {
  readonly reason: string
  readonly step: FirstStep
  readonly when: Condition
  readonly basis: Basis
  readonly differ?: DisagreementId
}

const signsUnknown = unknown('signs')
const unwell = chose('withdrawal', 'unwell', 'veryUnwell')
const veryUnwell = chose('withdrawal', 'veryUnwell')
const naltrexone = chose('medication', 'naltrexone')
const painMedicine = chose('medication', 'opioidForPain')
const pregnant = chose('pregnancy', 'yes')

const throughWithdrawal = all(chose('stage', 'detox', 'liveIn'), chose('stageNow', 'stillNoUse', 'endedNoUse'))
const dependent = all(
  chose('lastUse', 'withinWeek'),
  any(veryUnwell, all(any(chose('withdrawal', 'unwell'), chose('signs', 'withdrawal')), not(throughWithdrawal))),
)
const withdrawalNeedsABed = any(veryUnwell, chose('physicalHealth', 'needsCare'), chose('mentalHealth', 'severe'), unsafeHome)

/** The first rule that holds gives the first step; the last one always holds. */
export const firstStepRules = [
  {
    reason: 'alcoholOrSedatives',
    step: 'inpatientWithdrawalCare',
    when: chose('otherSubstances', 'alcoholDaily', 'sedatives'),
    basis: ['alcoholDanger', 'sedativesTaper', 'withdrawalRiskUnknown', 'sedativesNoReasonToWithhold'],
  },
  {
    reason: 'usingOnAgonist',
    step: 'reviewMedication',
    when: all(agonist, recentUse),
    basis: ['returnToUse', 'stoppingMedicationRisk'],
  },
  { reason: 'onAgonist', step: 'keepMedication', when: agonist, basis: ['stoppingMedicationRisk', 'medicationForYears'] },
  {
    reason: 'pregnant',
    step: 'pregnancyMedication',
    when: all(
      pregnant,
      any(all(recentUse, any(atLeastMild, signsUnknown, unwell)), all(atLeastModerate, not(chose('lastUse', 'overThreeMonths')))),
    ),
    basis: ['pregnancyMedication', 'pregnancyBirths'],
  },
  {
    reason: 'painMedicine',
    step: 'reviewMedication',
    when: all(painMedicine, recentUse, not(veryUnwell)),
    basis: ['prescribersDecideTogether'],
  },
  {
    reason: 'withdrawalWithStaff',
    step: 'inpatientWithdrawalCare',
    when: all(dependent, withdrawalNeedsABed),
    basis: ['detoxMedical', 'withdrawalCanBeSerious', 'detoxDays', 'detoxAloneUnsafe', 'fewerOverdoses'],
    differ: 'withdrawalCareFirst',
  },
  {
    reason: 'withdrawalAtHome',
    step: 'outpatientWithdrawalCare',
    when: dependent,
    basis: ['detoxSupervised', 'detoxAsOutpatient', 'detoxDays', 'detoxAloneUnsafe', 'fewerOverdoses'],
    differ: 'withdrawalCareFirst',
  },
  {
    reason: 'usingOrPregnantOnNaltrexone',
    step: 'reviewMedication',
    when: all(naltrexone, any(recentUse, pregnant)),
    basis: ['naltrexoneWait', 'returnToUse'],
  },
  { reason: 'onNaltrexone', step: 'keepMedication', when: naltrexone, basis: ['medicationSafeLongTerm', 'naltrexoneWait'] },
  {
    reason: 'ready',
    step: 'startMedication',
    when: any(
      atLeastModerate,
      chose('stage', 'detox'),
      all(any(chose('overdose', 'pastYear'), chose('stage', 'released')), any(recentUse, atLeastMild, signsUnknown)),
    ),
    basis: ['fewerOverdoses', 'medicationNotConditional'],
    differ: 'counselingWithMedication',
  },
  { reason: 'firstVisit', step: 'assessment', when: always, basis: ['assessmentFirst', 'helplineFindsCare'] },
] as const satisfies readonly FirstStepRule[]

export type FirstStepReason = (typeof firstStepRules)[number]['reason']
