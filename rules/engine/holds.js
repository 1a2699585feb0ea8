import { accepts, feelsUnwell, signCountOf } from './signs.ts'
/** Whether a condition holds by what was said. An unknown answer has no value, and unknown signs count as none ticked. */
export function holds(condition, situation) {
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
/** Whether the known answer to a question is one of these options, or ticks one of them. */
export function isChosen({ question, options }, answers) {
  const answer = answers[question]
  if (answer === undefined) return false
  return typeof answer === 'string' ? options.includes(answer) : answer.some((tick) => options.includes(tick))
}
function holdsOfSigns(condition, situation) {
  const { signs } = situation.answers
  if (typeof signs !== 'object' && condition.is === 'signCount') return false
  return accepts(condition, signCountOf(typeof signs === 'object' ? signs : [], holds(feelsUnwell, situation)))
}
