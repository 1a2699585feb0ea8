import { all, chose, firstStep, not } from './condition.ts'
/** A range is too wide to name a setting when its ends are this many rungs apart, or when it begins here. */
export const notEnoughKnown = {
  rungsApart: 4,
  from: 'aftercare',
  basis: ['assessmentFirst', 'needsDecideHowMuch'],
}
/** Where aftercare is all that is suggested: said instead to somebody who was in no treatment. */
export const nothingPointsToAProgram = {
  when: all(
    chose('stage', 'none'),
    chose('relapse', 'never'),
    not(firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare')),
  ),
  basis: ['naloxoneReady', 'assessmentFirst'],
}
