import type { Chose, Condition, IsSeverity, IsSignCount } from '../condition.ts'
import type { FirstStep } from '../firstSteps.ts'
import type { Answers } from '../questions.ts'
import type { SettingId } from '../settings.ts'
import { accepts, feelsUnwell, signCountOf } from './signs.ts'

/** The known answers and, if known, the setting in question and the first step. */
export type Situation = { readonly answers: Answers; readonly setting?: SettingId; readonly firstStep?: FirstStep }

/** Whether a condition holds. An unknown answer matches no option, and unknown signs count as none. */
export function holds(condition: Condition, situation: Situation): boolean {
  const { answers, setting, firstStep } = situation
  switch (condition.is) {
    case 'all':
      return condition.of.every((part) => holds(part, situation))
    case 'any':
      return condition.of.some((part) => holds(part, situation))
    case 'not':
      return !holds(condition.of, situation)
    case 'named':
      return holds(condition.of, situation)
    case 'chose':
      return isChosen(condition, answers)
    case 'unknown':
      return answers[condition.question] === undefined
    case 'severity':
    case 'signCount':
      return holdsOfSigns(condition, situation)
    case 'setting':
      return setting !== undefined && condition.oneOf.includes(setting)
    case 'firstStep':
      return firstStep !== undefined && condition.oneOf.includes(firstStep)
  }
}

/** Whether the known answer to a question is, or includes, one of these options. */
export function isChosen({ question, options }: Chose, answers: Answers): boolean {
  const answer = answers[question]
  if (answer === undefined) return false
  return typeof answer === 'string' ? options.includes(answer) : answer.some((tick) => options.includes(tick))
}

function holdsOfSigns(condition: IsSeverity | IsSignCount, situation: Situation): boolean {
  const { signs } = situation.answers
  if (typeof signs !== 'object' && condition.is === 'signCount') return false
  return accepts(condition, signCountOf(typeof signs === 'object' ? signs : [], holds(feelsUnwell, situation)))
}
