import { all, always, not } from '../condition.ts'
import { askedWhen } from '../flow.ts'
/**
 * The same condition with "asked when" folded in, for a finished interview: an answer counts only while its question is
 * asked, and is unknown only while it is not. What says when a question is asked may itself read such an answer.
 */
export function whenAsked(condition) {
  switch (condition.is) {
    case 'all':
    case 'any':
      return { is: condition.is, of: condition.of.map(whenAsked) }
    case 'not':
      return not(whenAsked(condition.of))
    case 'named':
      return whenAsked(condition.of)
    case 'chose':
      return all(isAsked(condition.question), condition)
    case 'unknown':
      return not(isAsked(condition.question))
    case 'severity':
    case 'signCount':
    case 'setting':
    case 'firstStep':
      return condition
  }
}
function isAsked(question) {
  const when = askedWhen[question]
  return when ? whenAsked(when) : always
}
