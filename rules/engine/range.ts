import type { CriterionId } from '../criteria.ts'
import { ladder } from '../settings.ts'
import { canBe } from './canBe.ts'
import type { OpenCriterion } from './criteria.ts'
import { joined, negated, type Rest } from './simplify.ts'

/** The least and the most intensive rung, 0 to 6, over all ways to complete the answers. */
export type Range = { readonly low: number; readonly high: number }

/** Whether a criterion is met in all ways to complete the answers, in none, or in some only. */
export type Truth = 'met' | 'unmet' | 'open'

/** What the criteria come to: the range, those met for certain and, where none of them sets the low end, those that may. */
export type Judgment = Range & { readonly reasons: readonly CriterionId[]; readonly eitherOf: readonly CriterionId[] }

/** The lowest rung that can be enough: in some way to complete the answers, no criterion above it is met. */
export const lowOf = (criteria: readonly OpenCriterion[]): number =>
  ladder.findIndex((_, rung) => canBe(false, anyAbove(rung, criteria)))

/** The exact range. */
export function rangeOf(criteria: readonly OpenCriterion[]): Range {
  const possible = criteria.filter(({ rest }) => canBe(true, rest))
  return { low: lowOf(criteria), high: Math.max(0, ...possible.map(({ rung }) => rung)) }
}

/** The truth of a criterion, by what must still hold for it. */
export function truthOf(rest: Rest): Truth {
  if (!canBe(false, rest)) return 'met'
  return canBe(true, rest) ? 'open' : 'unmet'
}

/** All that the criteria come to under some answers. */
export function judge(criteria: readonly OpenCriterion[]): Judgment {
  const { low, high } = rangeOf(criteria)
  const met = criteria.filter(({ rest }) => !canBe(false, rest))
  const isSet = met.some(({ rung }) => rung === low)
  const nothingAbove = negated(anyAbove(low, criteria))
  const setsLow = ({ rung, rest }: OpenCriterion) => rung === low && canBe(true, joined('all', [rest, nothingAbove]))
  return { low, high, reasons: met.map(idOf), eitherOf: isSet ? [] : criteria.filter(setsLow).map(idOf) }
}

const idOf = ({ id }: OpenCriterion): CriterionId => id

/** Some criterion asks for more than this rung. */
const anyAbove = (low: number, criteria: readonly OpenCriterion[]): Rest =>
  joined(
    'any',
    criteria.filter(({ rung }) => rung > low).map(({ rest }) => rest),
  )
