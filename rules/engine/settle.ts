import { criteria, criterionIds } from '../criteria.ts'
import { type Answers, type QuestionId, questions } from '../questions.ts'
import { severities } from '../severity.ts'
import { askedQuestions, isUnknown } from './path.ts'
import { isOpen, range, rungOf } from './range.ts'
import { readBy } from './reads.ts'
import { allOf, singles, slot } from './slots.ts'
import { openings, stated, type View, withBits } from './view.ts'

const neverSettles: readonly QuestionId[] = ['dangerNow', 'ageGroup']

/** The unknown questions asked now whose answer would narrow the range, the one that narrows it most first. */
export function settle(answers: Answers, given: View): QuestionId[] {
  const width = widthOf(given)
  if (width === 0) return []
  return openQuestions(answers)
    .map((question) => ({ question, width: widthAfter(question, given) }))
    .filter((after) => after.width < width)
    .sort((a, b) => a.width - b.width)
    .map(({ question }) => question)
}

/**
 * False when none of these questions, whatever its answer, can move the range any more.
 * Sound, not complete: it asks whether a need above the range's low end that is still open reads one of them.
 */
export function canMove(answers: Answers, unanswered: readonly QuestionId[]): boolean {
  const given = openings(stated(answers))
  const { low, high } = range(given)
  if (low === high) return false
  return criterionIds.some(
    (id) =>
      rungOf(criteria[id].atLeast) > low &&
      isOpen(id, given) &&
      readBy(criteria[id].when).some((question) => unanswered.includes(question)),
  )
}

const openQuestions = (answers: Answers): QuestionId[] =>
  askedQuestions(answers).filter((question) => isUnknown(answers[question]) && !neverSettles.includes(question))

/** The width of the range after an answer to this question, in rungs, averaged over its options. */
function widthAfter(question: QuestionId, given: View): number {
  const widths =
    question === 'signs'
      ? singles(allOf(severities)).map((severity) => widthOf(withBits(given, slot.severity, severity)))
      : questions[question].pick === 'many'
        ? [widthOf(given)]
        : singles(allOf(questions[question].options)).map((option) => widthOf(withBits(given, slot[question], option)))
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}

function widthOf(given: View): number {
  const { low, high } = range(given)
  return high - low
}
