import { criteria } from '../criteria.ts'
import type { Answers, QuestionId } from '../questions.ts'
import type { View } from './cases.ts'
import { needs } from './needs.ts'
import { after, answersTo, openings } from './openings.ts'
import { range, truthOf } from './range.ts'
import { readBy } from './reads.ts'
import { decisive, type Space, spaceOf, spaceWithin } from './space.ts'
import { type Said, stated } from './view.ts'

/** The unknown questions asked now whose answer would narrow the range, the one that narrows it most first. */
export function settle({ view, unknown }: Said, space: Space): QuestionId[] {
  const width = widthOf(space)
  const given = openings(view)
  return unknown
    .filter((question) => decisive.has(question))
    .map((question) => ({ question, width: widthAfter(question, given) }))
    .filter((each) => each.width < width)
    .sort((a, b) => a.width - b.width)
    .map(({ question }) => question)
}

/**
 * False when none of these questions, whatever its answer, can move the range any more.
 * Sound, not complete: it asks whether a need above the range's low end that is still open reads one of them.
 */
export function canMove(answers: Answers, unanswered: readonly QuestionId[]): boolean {
  const space = spaceOf(stated(answers))
  const { low } = range(space)
  return needs.some(
    (need) =>
      need.rung > low &&
      readBy(criteria[need.id].when).some((question) => unanswered.includes(question)) &&
      truthOf(need, space) === 'open',
  )
}

/** The width of the range after an answer to this question, in rungs, averaged over its options. */
function widthAfter(question: QuestionId, given: View): number {
  const widths = answersTo(question).map((answer) => widthOf(spaceWithin(after(given, answer))))
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}

function widthOf(space: Space): number {
  const { low, high } = range(space)
  return high - low
}
