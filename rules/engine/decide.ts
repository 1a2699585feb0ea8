import { criteria } from '../criteria.ts'
import type { QuestionId } from '../questions.ts'
import type { View } from './cases.ts'
import type { Need } from './needs.ts'
import { openings } from './openings.ts'
import { type Truth, truthOf } from './range.ts'
import { readBy } from './reads.ts'
import { nothing, slot } from './slots.ts'
import { spaceWithin } from './space.ts'

/** A need, and whether it is met. */
export type Judged = Need & { readonly truth: Truth }

/** The questions with a known answer that a need reads, in the order of the interview. */
const knownOf = ({ id }: Need, view: View): QuestionId[] =>
  readBy(criteria[id].when).filter((question) => question !== 'ageGroup' && view[slot[question]] !== nothing)

/** Whether a need is met, as if these questions had not been answered. */
function truthWithout(need: Need, view: View, forgotten: readonly QuestionId[]): Truth {
  const left = view.slice()
  for (const question of forgotten) left[slot[question]] = nothing
  return truthOf(need, spaceWithin(openings(left)))
}

/**
 * The questions whose answers decide about a need that is met or unmet, in the order of the interview: every answer of
 * any smallest set that would be enough alone. So these answers alone give the same truth, and without them it is open.
 * Sets are tried as the bits of a number, so that each comes after all that it contains.
 */
export function decidedBy(need: Judged, view: View): QuestionId[] {
  const known = knownOf(need, view)
  const enough: number[] = []
  for (let some = 0; some < 1 << known.length; some += 1) {
    const forgotten = known.filter((_, at) => (some & (1 << at)) === 0)
    if (enough.every((less) => (less & ~some) !== 0) && truthWithout(need, view, forgotten) === need.truth) enough.push(some)
  }
  const deciding = enough.reduce((sum, some) => sum | some, 0)
  return known.filter((_, at) => (deciding & (1 << at)) !== 0)
}

/** True when another answer to one question alone could meet a need that is unmet. */
export const isOneAnswerAway = (need: Need, view: View): boolean =>
  knownOf(need, view).some((question) => truthWithout(need, view, [question]) !== 'unmet')
