import { all, always, type Condition, not } from '../condition.ts'
import { askedWhen } from '../flow.ts'
import type { QuestionId } from '../questions.ts'

/**
 * The same condition with `askedWhen` folded in, for a finished interview: an answer counts only while its question is asked,
 * and is unknown only while it is not. The `askedWhen` conditions may read such answers themselves.
 */
export function whenAsked(condition: Condition): Condition {
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

function isAsked(question: QuestionId): Condition {
  const when = askedWhen[question]
  return when ? whenAsked(when) : always
}
