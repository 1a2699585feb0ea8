import { knownAnswers, unknownQuestions } from './answers.ts'
import { answersTo } from './canBe.ts'
import { criteriaAfter, isDecisive } from './criteria.ts'
import { getsSetting } from './danger.ts'
import { lowOf, rangeOf, truthOf } from './range.ts'
/**
 * The unknown questions asked now whose answer would narrow the range, the one that narrows it most first. When no
 * answer alone does, all of these questions that a criterion reads, in the order of the interview.
 */
export function settle(answers) {
  const narrowing = narrowedAlone(answers)
  if (narrowing.length > 0) return narrowing
  const known = knownAnswers(answers)
  return getsSetting(known) && widthOf(criteriaAfter(known)) > 0 ? openIn(known) : []
}
/** The questions whose answer alone would narrow the range, the one that narrows it most first. */
export function narrowedAlone(answers) {
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
const openIn = (known) => unknownQuestions(known).filter(isDecisive)
const fewEnoughToAsk = 3
/** Those to ask for again: three at most, and none that somebody would rather not answer. */
export const settleFirst = (answers) =>
  settle(answers)
    .filter((question) => answers[question] !== 'declined')
    .slice(0, fewEnoughToAsk)
/** The width of the range after an answer to this question, in rungs, averaged over its options. */
function widthAfter(question, criteria) {
  const widths = answersTo(question).map((answer) => widthOf(criteriaAfter(answer, criteria)))
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}
function widthOf(criteria) {
  const { low, high } = rangeOf(criteria)
  return high - low
}
/**
 * False when no answer to these questions can change the range any more. True may be too careful: it means that an
 * open criterion above the low end of the range reads one of them.
 */
export function canStillChange(answers, unanswered) {
  const criteria = criteriaAfter(knownAnswers(answers))
  const low = lowOf(criteria)
  return criteria.some(
    ({ rung, reads, rest }) => rung > low && reads.some((question) => unanswered.includes(question)) && truthOf(rest) === 'open',
  )
}
