import { all, always, any, type Condition, chose, not, severity, unknown } from './condition.ts'
import type { DisagreementId } from './disagreements.ts'
import type { Basis } from './facts.ts'
import { agonist, anyMedication, recentUse } from './profile.ts'

/** One thing said about medication. */
export type MedicationRule = {
  readonly id: string
  readonly when: Condition
  readonly basis: Basis
  readonly differ?: DisagreementId
}

const none = not(anyMedication)
const pregnant = chose('pregnancy', 'yes')

/** What is said about medication: of each group the first rule that holds. */
export const medicationGroups = [
  [
    { id: 'keepAgonist', when: agonist, basis: ['stoppingMedicationRisk', 'medicationForYears'] },
    {
      id: 'naltrexoneFirstTalk',
      when: all(chose('medication', 'naltrexone'), any(recentUse, pregnant)),
      basis: ['naltrexoneWait', 'fewerOverdoses'],
      differ: 'naltrexoneUse',
    },
    { id: 'keepNaltrexone', when: chose('medication', 'naltrexone'), basis: ['medicationSafeLongTerm', 'monthlyInjection'] },
    {
      id: 'ifUseReturns',
      when: all(none, severity('none'), not(recentUse), not(chose('overdose', 'pastYear'))),
      basis: ['fewerOverdoses'],
    },
    {
      id: 'startNow',
      when: always,
      basis: ['fewerOverdoses', 'medicationSavesLives', 'medicationNotConditional', 'methadoneLicensed'],
      differ: 'counselingWithMedication',
    },
  ],
  [{ id: 'pregnancyRecommended', when: all(none, pregnant), basis: ['pregnancyMedication'] }],
  [{ id: 'lowDoseStart', when: all(none, chose('lastUse', 'withinWeek')), basis: ['lowDoseStart'] }],
  [
    {
      id: 'startLow',
      when: all(none, chose('lastUse', 'withinMonth', 'oneToThreeMonths', 'overThreeMonths')),
      basis: ['lostTolerance', 'methadoneStartRisk'],
    },
    { id: 'startLowIfBreak', when: all(none, unknown('lastUse')), basis: ['lostTolerance', 'methadoneStartRisk'] },
  ],
  [
    {
      id: 'lowerOverdoseRisk',
      when: all(none, chose('overdose', 'overYearAgo', 'pastYear')),
      basis: ['buprenorphineAfterOverdose'],
    },
  ],
  [
    {
      id: 'fewerVisits',
      when: all(none, chose('travel', 'someDays', 'rarely')),
      basis: ['methadoneDaily', 'monthlyInjection', 'telemedicine'],
    },
  ],
  [
    {
      id: 'naltrexoneNotInPregnancy',
      when: all(none, pregnant),
      basis: ['naltrexonePregnancy', 'pregnancyMedication'],
    },
    {
      id: 'naltrexoneNotNow',
      when: all(none, any(chose('lastUse', 'withinWeek'), unknown('lastUse'), chose('medication', 'opioidForPain'))),
      basis: ['naltrexoneWait', 'naltrexoneDrugFree'],
      differ: 'naltrexoneUse',
    },
    {
      id: 'naltrexoneAskFirst',
      when: all(none, chose('lastUse', 'withinMonth')),
      basis: ['naltrexoneWait', 'naltrexoneDrugFree'],
      differ: 'naltrexoneUse',
    },
    { id: 'naltrexonePossible', when: none, basis: ['monthlyInjection', 'naltrexoneWait'], differ: 'naltrexoneUse' },
  ],
  [
    { id: 'wantsIt', when: chose('medicationView', 'interested'), basis: ['medicationNotConditional'] },
    { id: 'undecided', when: chose('medicationView', 'notSure'), basis: ['choiceIsYours', 'fewerOverdoses'] },
    { id: 'notNow', when: chose('medicationView', 'notInterested'), basis: ['choiceIsYours', 'fewerOverdoses'] },
  ],
] as const satisfies readonly (readonly MedicationRule[])[]

export type MedicationNote = (typeof medicationGroups)[number][number]['id']
