import type { Answers } from '#rules'

/** The answers of Alex, who is made up. */
export const alex: Answers = {
  dangerNow: [],
  ageGroup: 'adult',
  lastUse: 'withinWeek',
  signs: ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving'],
  duration: 'oneYearOrMore',
  withdrawal: 'unwell',
  otherSubstances: [],
  overdose: 'never',
  mentalHealth: 'none',
  physicalHealth: 'none',
  pregnancy: 'no',
  housing: 'stable',
  heroinAtHome: 'no',
  support: 'some',
  obligations: 'cannotPauseWork',
  time: 'someHours',
  travel: 'daily',
  payment: 'publicInsurance',
  stage: 'none',
  relapse: 'never',
  medication: 'none',
  medicationView: 'interested',
}
