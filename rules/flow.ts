import { type Condition, chose, not } from './condition.ts'
import type { QuestionId } from './questions.ts'

const unlessUnder18 = not(chose('ageGroup', 'under18'))

/**
 * When a question is asked; a question not listed is always asked. An unknown answer matches no option, so `when` asks only
 * once its condition holds, and `unless` asks until it does. Each condition reads earlier questions only.
 */
export const askedWhen: { readonly [Q in QuestionId]?: Condition } = {
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
