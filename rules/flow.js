import { chose, not } from './condition.ts'

const unlessUnder18 = not(chose('ageGroup', 'under18'))
/**
 * When a question is asked; one not listed here is always asked. An unknown answer has no value, so
 * "when" asks only once its condition is known to hold and "unless" asks until it is.
 * Each condition reads questions that stand earlier in the interview.
 */
export const askedWhen = {
  signs: unlessUnder18,
  duration: unlessUnder18,
  withdrawal: chose('lastUse', 'withinWeek'),
  heroinAtHome: not(chose('housing', 'none')),
  obligations: unlessUnder18,
  time: chose('obligations', 'cannotPauseWork', 'cannotPauseCare'),
  stageNow: chose('stage', 'detox', 'outpatient', 'intensive', 'day', 'liveIn'),
  relapse: unlessUnder18,
  medicationView: chose('medication', 'none', 'opioidForPain', 'stoppedLately'),
}
