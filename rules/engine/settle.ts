import type { Answers, QuestionId } from '../questions.ts'
import { knownAnswers, unknownQuestions } from './answers.ts'
import { answersTo } from './canBe.ts'
import { criteriaAfter, isDecisive, type OpenCriterion } from './criteria.ts'
import { getsSetting } from './danger.ts'
import { lowOf, rangeOf, truthOf } from './range.ts'

/**
 * The unanswered questions that would each narrow the range, the most useful first. If none does by itself, all asked
 * unanswered questions that a criterion reads, in the order of the interview.
 */
export function settle(answers: Answers): QuestionId[] {
  const narrowing = narrowedAlone(answers)
  if (narrowing.length > 0) return narrowing
  const known = knownAnswers(answers)
  return getsSetting(known) && widthOf(criteriaAfter(known)) > 0 ? openIn(known) : []
}

/** The questions whose answer alone would narrow the range, the most useful first. */
export function narrowedAlone(answers: Answers): QuestionId[] {
  const known = knownAnswers(answers)
  if (!getsSetting(known)) return []
  const criteria = criteriaAfter(known)
  const width = widthOf(criteria)
  return openIn(known)
    .map((question) => ({ question, width: widthAfter(question, criteria) }))
    .filter((each) => each.width < width)
    .sort((a, b) => a.width - b.width)
    .map(({ question }) => question)
}

const openIn = (known: Answers): QuestionId[] => unknownQuestions(known).filter(isDecisive)

const fewEnoughToAsk = 3

/** The questions to ask again: at most three, and none that the person declined. */
export const settleFirst = (answers: Answers): QuestionId[] =>
  settle(answers)
    .filter((question) => answers[question] !== 'declined')
    .slice(0, fewEnoughToAsk)

/** The average width of the range, in rungs, over the options of this question. */
function widthAfter(question: QuestionId, criteria: readonly OpenCriterion[]): number {
  const widths = answersTo(question).map((answer) => widthOf(criteriaAfter(answer, criteria)))
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}

function widthOf(criteria: readonly OpenCriterion[]): number {
  const { low, high } = rangeOf(criteria)
  return high - low
}

/**
 * False if no answer to these questions can still change the range. True is conservative: an open criterion above the low end
 * reads one of them.
 */
export function canStillChange(answers: Answers, unanswered: readonly QuestionId[]): boolean {
  const criteria = criteriaAfter(knownAnswers(answers))
  const low = lowOf(criteria)
  return criteria.some(
    ({ rung, reads, rest }) => rung > low && reads.some((question) => unanswered.includes(question)) && truthOf(rest) === 'open',
  )
}
