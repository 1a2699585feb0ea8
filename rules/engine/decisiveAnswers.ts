import type { Answers, QuestionId } from '../questions.ts'
import { criterionAfter, isDecisive, type OpenCriterion } from './criteria.ts'
import { type Truth, truthOf } from './range.ts'

/** A criterion, with whether it is met. */
export type JudgedCriterion = OpenCriterion & { readonly truth: Truth }

/** The questions with a known answer that a criterion reads, in the order of the interview. */
const answeredOf = ({ reads }: OpenCriterion, known: Answers): QuestionId[] =>
  reads.filter((question) => isDecisive(question) && known[question] !== undefined)

/** Whether a criterion is met if these answers are ignored. */
function truthWithout({ id }: OpenCriterion, known: Answers, forgotten: readonly QuestionId[]): Truth {
  const left = Object.entries(known).filter(([question]) => !forgotten.includes(question as QuestionId))
  return truthOf(criterionAfter(id, Object.fromEntries(left)))
}

/**
 * The questions whose answers decide that a criterion is met or unmet, in the order of the interview: the union of all minimal
 * sets of answers that decide it alone. These answers alone give the same truth; without them the criterion is open. The search
 * counts through subsets as bit masks, so every subset comes after those it contains.
 */
export function decidedBy(criterion: JudgedCriterion, known: Answers): QuestionId[] {
  const answered = answeredOf(criterion, known)
  const enough: number[] = []
  for (let some = 0; some < 1 << answered.length; some += 1) {
    const forgotten = answered.filter((_, at) => (some & (1 << at)) === 0)
    const isSmallest = enough.every((less) => (less & ~some) !== 0)
    if (isSmallest && truthWithout(criterion, known, forgotten) === criterion.truth) enough.push(some)
  }
  const deciding = enough.reduce((sum, some) => sum | some, 0)
  return answered.filter((_, at) => (deciding & (1 << at)) !== 0)
}

/** True if a different answer to a single question could meet an unmet criterion. */
export const isOneAnswerAway = (criterion: OpenCriterion, known: Answers): boolean =>
  answeredOf(criterion, known).some((question) => truthWithout(criterion, known, [question]) !== 'unmet')
