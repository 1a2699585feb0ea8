import { ladder } from '../settings.ts'
import { canBe } from './canBe.ts'
import { joined, negated } from './simplify.ts'
/** The lowest rung that can be enough: in some way to complete the answers, no criterion above it is met. */
export const lowOf = (criteria) => ladder.findIndex((_, rung) => canBe(false, anyAbove(rung, criteria)))
/** The exact range. */
export function rangeOf(criteria) {
  const possible = criteria.filter(({ rest }) => canBe(true, rest))
  return { low: lowOf(criteria), high: Math.max(0, ...possible.map(({ rung }) => rung)) }
}
/** The truth of a criterion, by what must still hold for it. */
export function truthOf(rest) {
  if (!canBe(false, rest)) return 'met'
  return canBe(true, rest) ? 'open' : 'unmet'
}
/** All that the criteria come to under some answers. */
export function judge(criteria) {
  const { low, high } = rangeOf(criteria)
  const met = criteria.filter(({ rest }) => !canBe(false, rest))
  const isSet = met.some(({ rung }) => rung === low)
  const nothingAbove = negated(anyAbove(low, criteria))
  const setsLow = ({ rung, rest }) => rung === low && canBe(true, joined('all', [rest, nothingAbove]))
  return { low, high, reasons: met.map(idOf), eitherOf: isSet ? [] : criteria.filter(setsLow).map(idOf) }
}
const idOf = ({ id }) => id
/** Some criterion asks for more than this rung. */
const anyAbove = (low, criteria) =>
  joined(
    'any',
    criteria.filter(({ rung }) => rung > low).map(({ rest }) => rest),
  )
