import type { CriterionId } from '../criteria.ts'
import { ladder } from '../settings.ts'
import { canBe } from './canBe.ts'
import type { OpenCriterion } from './criteria.ts'
import { joined, negated, type Rest } from './simplify.ts'

/** The lowest and highest suggested rung (0 to 6) over all ways to complete the answers. */
export type Range = { readonly low: number; readonly high: number }

/** Whether a criterion is met in all completions of the answers, in none, or in some. */
export type Truth = 'met' | 'unmet' | 'open'

/** The range, with the criteria behind its low end: those met for certain or, if none sets it, those that may be. */
export type Judgment = Range & { readonly reasons: readonly CriterionId[]; readonly eitherOf: readonly CriterionId[] }

/** The lowest rung that can be enough: some completion of the answers meets no criterion above it. */
export const lowOf = (criteria: readonly OpenCriterion[]): number =>
  ladder.findIndex((_, rung) => canBe(false, anyAbove(rung, criteria)))

/** The exact range. */
export function rangeOf(criteria: readonly OpenCriterion[]): Range {
  const possible = criteria.filter(({ rest }) => canBe(true, rest))
  return { low: lowOf(criteria), high: Math.max(0, ...possible.map(({ rung }) => rung)) }
}

/** Whether a criterion is met, given its simplified condition. */
export function truthOf(rest: Rest): Truth {
  if (!canBe(false, rest)) return 'met'
  return canBe(true, rest) ? 'open' : 'unmet'
}

/** The range and its reasons under these criteria. */
export function judge(criteria: readonly OpenCriterion[]): Judgment {
  const { low, high } = rangeOf(criteria)
  const met = criteria.filter(({ rest }) => !canBe(false, rest))
  const isSet = met.some(({ rung }) => rung === low)
  const nothingAbove = negated(anyAbove(low, criteria))
  const setsLow = ({ rung, rest }: OpenCriterion) => rung === low && canBe(true, joined('all', [rest, nothingAbove]))
  return { low, high, reasons: met.map(idOf), eitherOf: isSet ? [] : criteria.filter(setsLow).map(idOf) }
}

const idOf = ({ id }: OpenCriterion): CriterionId => id

/** True if some criterion asks for more than this rung. */
const anyAbove = (low: number, criteria: readonly OpenCriterion[]): Rest =>
  joined(
    'any',
    criteria.filter(({ rung }) => rung > low).map(({ rest }) => rest),
  )
