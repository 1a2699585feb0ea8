import { all, always, any, type Condition, chose, firstStep, not, unknown } from './condition.ts'
import type { Basis } from './facts.ts'
import { firstStepNotes } from './firstStepNotes.ts'
import { startsNow } from './medication.ts'
import {
  agonist,
  alcoholOrSedatives,
  naltrexone,
  painMedicine,
  pregnant,
  pregnantAndInNeed,
  recentUse,
  stoppedLately,
} from './profile.ts'
import type { Aim } from './suggestion.ts'
import { today } from './today.ts'

/** One line of "Do this now". `lines` are the helplines to call about it, `aims` the results it belongs to (all, if left out). */
export type NowRule = {
  readonly id: string
  readonly when: Condition
  readonly basis: Basis
  readonly lines?: readonly ('treatment' | 'alone' | 'child')[]
  readonly aims?: readonly Aim[]
}

const under18 = chose('ageGroup', 'under18')
const takesOpioidMedicine = any(agonist, painMedicine)
const withdrawalCare = firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare')

/**
 * What to do now: whom to reach, what medicine to ask for, and how to stay alive until then. Of each group the first that
 * holds, so always three lines. A doctor comes before a program, and naloxone is always named.
 */
export const nowGroups = [
  [
    { id: 'doctor', when: any(today.mental.when, today.medical.when, today.untilInpatient.when), basis: ['sameDay'] },
    {
      id: 'hospital',
      when: any(firstStepNotes.inHospital.when, firstStepNotes.pregnancyInHospital.when),
      basis: ['pregnancyMedication', 'alcoholDanger'],
    },
    {
      id: 'youngAndUnsafe',
      when: all(under18, chose('housing', 'unsafe')),
      basis: ['helplineFindsCare', 'youthMedication', 'childLineAnswers'],
      lines: ['treatment', 'child'],
      aims: ['youth'],
    },
    {
      id: 'youngPeople',
      when: under18,
      basis: ['helplineFindsCare', 'helplineAsksZip', 'youthMedication'],
      lines: ['treatment'],
      aims: ['youth'],
    },
    { id: 'staff', when: always, basis: ['finishFirst', 'continuum'], aims: ['stay'] },
    { id: 'anyDoctor', when: always, basis: ['assessmentFirst'], aims: ['nothing'] },
    {
      id: 'firstVisit',
      when: always,
      basis: ['helplineFindsCare', 'helplineAsksZip', 'assessmentFirst'],
      lines: ['treatment'],
      aims: ['visit'],
    },
    { id: 'places', when: always, basis: ['helplineFindsCare', 'helplineAsksZip'], lines: ['treatment'] },
  ],
  [
    {
      id: 'detoxKeep',
      when: all(alcoholOrSedatives, takesOpioidMedicine),
      basis: ['alcoholDanger', 'sedativesTaper', 'stoppingMedicationRisk', 'painMedicineNotCut'],
    },
    {
      id: 'detoxNaltrexone',
      when: all(alcoholOrSedatives, naltrexone),
      basis: ['alcoholDanger', 'sedativesTaper', 'afterNaltrexone'],
    },
    {
      id: 'detoxStart',
      when: all(alcoholOrSedatives, startsNow),
      basis: ['alcoholDanger', 'sedativesTaper', 'sedativesNoReasonToWithhold', 'fewerOverdoses'],
    },
    { id: 'detoxOnly', when: alcoholOrSedatives, basis: ['alcoholDanger', 'sedativesTaper'] },
    {
      id: 'checkMethadone',
      when: all(chose('medication', 'methadone'), recentUse),
      basis: ['returnToUse', 'stoppingMedicationRisk'],
    },
    {
      id: 'checkBuprenorphine',
      when: all(chose('medication', 'buprenorphine'), recentUse),
      basis: ['returnToUse', 'stoppingMedicationRisk'],
    },
    {
      id: 'keepMethadone',
      when: chose('medication', 'methadone'),
      basis: ['stoppingMedicationRisk', 'medicationForYears'],
    },
    {
      id: 'keepBuprenorphine',
      when: chose('medication', 'buprenorphine'),
      basis: ['stoppingMedicationRisk', 'medicationForYears'],
    },
    { id: 'askBeforeNaltrexone', when: all(naltrexone, any(recentUse, pregnant)), basis: ['afterNaltrexone', 'naltrexoneWait'] },
    { id: 'keepNaltrexone', when: naltrexone, basis: ['medicationSafeLongTerm', 'naltrexoneWait'] },
    {
      id: 'pregnantBackOn',
      when: all(pregnantAndInNeed, stoppedLately),
      basis: ['pregnancyMedication', 'stoppingMedicationRisk'],
    },
    { id: 'pregnantStart', when: pregnantAndInNeed, basis: ['pregnancyMedication', 'pregnancyBirths'] },
    { id: 'painDetox', when: all(painMedicine, withdrawalCare), basis: ['painMedicineNotCut', 'fewerOverdoses'] },
    { id: 'painStart', when: firstStepNotes.startBesidePain.when, basis: ['painMedicineNotCut', 'fewerOverdoses'] },
    { id: 'painKeep', when: painMedicine, basis: ['painMedicineNotCut', 'prescribersDecideTogether'] },
    {
      id: 'backOnDetox',
      when: all(stoppedLately, firstStep('inpatientWithdrawalCare')),
      basis: ['stoppingMedicationRisk', 'detoxMedical'],
    },
    { id: 'backOn', when: stoppedLately, basis: ['stoppingMedicationRisk', 'fewerOverdoses'] },
    {
      id: 'emergencyRoom',
      when: firstStepNotes.sameDay.when,
      basis: ['emergencyRoomStart', 'withdrawalAtHomeOurs', 'withdrawalCanBeSerious'],
    },
    {
      id: 'staffStart',
      when: firstStep('inpatientWithdrawalCare'),
      basis: ['detoxMedical', 'detoxAloneUnsafe', 'fewerOverdoses'],
    },
    {
      id: 'start',
      when: firstStep('outpatientWithdrawalCare', 'startMedication'),
      basis: ['whereToAskOurs', 'emergencyRoomStart', 'startByPhone', 'fewerOverdoses'],
    },
    { id: 'ask', when: startsNow, basis: ['fewerOverdoses', 'assessmentFirst'] },
    { id: 'ifHard', when: always, basis: ['fewerOverdoses', 'medicationNotConditional'] },
  ],
  [
    {
      id: 'notAlone',
      when: any(recentUse, all(unknown('lastUse'), not(painMedicine))),
      basis: ['naloxoneReady', 'naloxoneOverTheCounter', 'neverAloneOurs', 'aloneLinesStay'],
      lines: ['alone'],
    },
    {
      id: 'afterBreak',
      when: all(
        not(takesOpioidMedicine),
        any(stoppedLately, naltrexone, chose('stage', 'released', 'detox', 'liveIn'), chose('lastUse', 'oneToThreeMonths')),
      ),
      basis: ['naloxoneReady', 'naloxoneOverTheCounter', 'lostTolerance'],
    },
    { id: 'naloxone', when: always, basis: ['naloxoneReady', 'naloxoneReverses', 'naloxoneOverTheCounter'] },
  ],
] as const satisfies readonly (readonly NowRule[])[]

export type NowLine = (typeof nowGroups)[number][number]['id']

/** What the headline says of medicine, beside the setting. */
export type HeadlineRule = { readonly id: string; readonly when: Condition; readonly basis: Basis }

/** The first that holds. If none does, the headline names the setting alone. */
export const headlines = [
  { id: 'detoxFirst', when: alcoholOrSedatives, basis: ['alcoholDanger', 'sedativesTaper'] },
  {
    id: 'backOnPregnant',
    when: all(firstStep('pregnancyMedication'), stoppedLately),
    basis: ['pregnancyMedication', 'stoppingMedicationRisk'],
  },
  { id: 'startPregnant', when: firstStep('pregnancyMedication'), basis: ['pregnancyMedication'] },
  { id: 'check', when: firstStep('reviewMedication'), basis: ['returnToUse', 'prescribersDecideTogether'] },
  { id: 'keep', when: firstStep('keepMedication'), basis: ['stoppingMedicationRisk', 'medicationSafeLongTerm'] },
  { id: 'backOn', when: stoppedLately, basis: ['stoppingMedicationRisk', 'fewerOverdoses'] },
  { id: 'detox', when: firstStep('inpatientWithdrawalCare'), basis: ['detoxMedical', 'detoxAloneUnsafe'] },
  {
    id: 'start',
    when: firstStep('outpatientWithdrawalCare', 'startMedication'),
    basis: ['fewerOverdoses', 'interimMedication', 'medicationNotConditional'],
  },
] as const satisfies readonly HeadlineRule[]

export type Headline = (typeof headlines)[number]['id']
