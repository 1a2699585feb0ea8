import { criterionAfter, isDecisive } from './criteria.ts'
import { truthOf } from './range.ts'

/** The questions with a known answer that a criterion reads, in the order of the interview. */
const answeredOf = ({ reads }, known) => reads.filter((question) => isDecisive(question) && known[question] !== undefined)
/** Whether a criterion is met, as if these questions had not been answered. */
function truthWithout({ id }, known, forgotten) {
  const left = Object.entries(known).filter(([question]) => !forgotten.includes(question))
  return truthOf(criterionAfter(id, Object.fromEntries(left)))
}
/**
 * The questions whose answers decide about a criterion that is met or unmet, in the order of the interview: every answer
 * of any smallest set that would be enough alone. So these answers alone give the same truth, and without them it is open.
 * Sets are tried as the bits of a number, so that each comes after all that it contains.
 */
export function decidedBy(criterion, known) {
  const answered = answeredOf(criterion, known)
  const enough = []
  for (let some = 0; some < 1 << answered.length; some += 1) {
    const forgotten = answered.filter((_, at) => (some & (1 << at)) === 0)
    const isSmallest = enough.every((less) => (less & ~some) !== 0)
    if (isSmallest && truthWithout(criterion, known, forgotten) === criterion.truth) enough.push(some)
  }
  const deciding = enough.reduce((sum, some) => sum | some, 0)
  return answered.filter((_, at) => (deciding & (1 << at)) !== 0)
}
/** True when another answer to one question alone could meet a criterion that is unmet. */
export const isOneAnswerAway = (criterion, known) =>
  answeredOf(criterion, known).some((question) => truthWithout(criterion, known, [question]) !== 'unmet')
