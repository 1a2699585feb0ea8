import { all, always, any, chose, not, severity, unknown } from './condition.ts'
import {
  agonist,
  anyMedication,
  dependent,
  naltrexone,
  painMedicine,
  pregnant,
  pregnantAndInNeed,
  recentUse,
  signsUnknown,
  stoppedLately,
} from './profile.ts'

const none = not(anyMedication)
const overdosePastYear = chose('overdose', 'pastYear')
/** Nothing known calls for starting medicine now. */
const noReasonToStart = all(
  none,
  severity('none'),
  not(dependent),
  not(pregnantAndInNeed),
  not(chose('stage', 'detox')),
  not(stoppedLately),
)
const mayBeUsing = any(recentUse, overdosePastYear, chose('stage', 'released', 'liveIn'))
/** Somebody who takes none of the three is told that medicine can start now. */
export const startsNow = all(none, not(all(noReasonToStart, any(not(signsUnknown), not(mayBeUsing)))))
/** What is said about medication: of each group the first rule that holds. */
export const medicationGroups = [
  [
    { id: 'keepAgonist', when: agonist, basis: ['stoppingMedicationRisk', 'medicationForYears', 'missedDosesOurs'] },
    {
      id: 'naltrexoneFirstTalk',
      when: all(naltrexone, any(recentUse, pregnant)),
      basis: ['naltrexoneWait', 'fewerOverdoses'],
      differ: 'naltrexoneUse',
    },
    { id: 'keepNaltrexone', when: naltrexone, basis: ['medicationSafeLongTerm', 'monthlyInjection'] },
    {
      id: 'askIfItFits',
      when: all(noReasonToStart, not(signsUnknown), any(recentUse, overdosePastYear)),
      basis: ['fewerOverdoses', 'methadoneStartRisk', 'assessmentFirst'],
    },
    {
      id: 'ifUseReturns',
      when: all(noReasonToStart, not(signsUnknown), not(unknown('lastUse'))),
      basis: ['fewerOverdoses'],
    },
    {
      id: 'ifUsing',
      when: all(noReasonToStart, any(not(signsUnknown), not(mayBeUsing))),
      basis: ['fewerOverdoses', 'medicationNotConditional'],
    },
    {
      id: 'startNow',
      when: always,
      basis: ['fewerOverdoses', 'medicationSavesLives', 'medicationNotConditional', 'methadoneLicensed', 'whereToAskOurs'],
      differ: 'counselingWithMedication',
    },
  ],
  [{ id: 'pregnancyRecommended', when: all(startsNow, pregnant), basis: ['pregnancyMedication'] }],
  [
    {
      id: 'howToStart',
      when: all(startsNow, any(chose('lastUse', 'withinWeek'), painMedicine, stoppedLately)),
      basis: ['waysToStart', 'lowDoseStart', 'tabletsOfOthersOurs'],
    },
  ],
  [
    {
      id: 'startLow',
      when: all(
        none,
        not(painMedicine),
        any(chose('lastUse', 'withinMonth', 'oneToThreeMonths', 'overThreeMonths'), stoppedLately),
      ),
      basis: ['lostTolerance', 'methadoneStartRisk'],
    },
    {
      id: 'startLowIfBreak',
      when: all(none, not(painMedicine), unknown('lastUse')),
      basis: ['lostTolerance', 'methadoneStartRisk'],
    },
  ],
  [
    {
      id: 'lowerOverdoseRisk',
      when: all(startsNow, chose('overdose', 'overYearAgo', 'pastYear')),
      basis: ['fewerPoisonings', 'buprenorphineAfterOverdose', 'fewerOverdoses'],
    },
  ],
  [
    {
      id: 'fewerVisits',
      when: all(startsNow, chose('travel', 'someDays', 'rarely')),
      basis: ['monthlyInjection', 'weeklyShot', 'methadoneTakeHome', 'startByPhone'],
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
      when: all(none, any(chose('lastUse', 'withinWeek'), unknown('lastUse'), painMedicine, unknown('medication'))),
      basis: ['naltrexoneWait', 'naltrexoneDrugFree'],
      differ: 'naltrexoneUse',
    },
    {
      id: 'naltrexoneAskFirst',
      when: all(none, any(chose('lastUse', 'withinMonth'), stoppedLately)),
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
]
