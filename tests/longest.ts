import type { Answers } from '#rules'

/**
 * The person whose printed page is the longest: three needs set the suggestion, and what is workable beside work and
 * travel is safe only together with everything there is.
 */
export const longestSheet: Answers = {
  dangerNow: [],
  ageGroup: 'adult',
  lastUse: 'withinWeek',
  signs: ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'relationshipHarm', 'healthHarm'],
  duration: 'oneYearOrMore',
  withdrawal: 'veryUnwell',
  otherSubstances: ['alcoholDaily', 'sedatives', 'stimulants'],
  overdose: 'pastYear',
  mentalHealth: 'interfering',
  physicalHealth: 'managed',
  pregnancy: 'yes',
  housing: 'temporary',
  heroinAtHome: 'yes',
  support: 'none',
  obligations: 'cannotPauseWork',
  time: 'someHours',
  travel: 'rarely',
  payment: 'none',
  stage: 'day',
  stageNow: 'stillUsing',
  relapse: 'afterLiveIn',
  medication: 'none',
  medicationView: 'notSure',
}
