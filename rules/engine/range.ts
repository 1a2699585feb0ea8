import type { CriterionId } from '../criteria.ts'
import { above, highest, type Need, needs } from './needs.ts'
import { canAvoid, reachable, sure } from './search.ts'
import { type Bits, singles } from './sets.ts'
import { partOf, type Space, spaceOfParts } from './space.ts'

/** The least and the most intensive rung, 0 to 6, over all that may still be answered. */
export type Range = { readonly low: number; readonly high: number }

/** The exact range over all fillings. */
export function range(space: Space): Range {
  const high = highest(reachable(space))
  let low = highest(sure(space))
  while (low < high && !canAvoid(space, above[low] as Bits)) low += 1
  return { low, high }
}

/** Whether a criterion is met over all fillings, in none of them, or in some and not in others. */
export type Truth = 'met' | 'unmet' | 'open'

/** The truth of one criterion, exact. */
export function truthOf({ place: { word, mask }, own }: Need, space: Space): Truth {
  let sometimes = mask
  for (const { some } of space.parts) sometimes &= some[word] as number
  if (sometimes === 0) return 'unmet'
  return canAvoid(space, own) ? 'open' : 'met'
}

/** What the criteria come to: the range, those met in every filling, and where none of them sets the low end, those that may. */
export type Judgement = Range & { readonly reasons: readonly CriterionId[]; readonly eitherOf: readonly CriterionId[] }

export function judge(space: Space): Judgement {
  const { low, high } = range(space)
  const certain = needs.filter((need) => truthOf(need, space) === 'met')
  const set = certain.some(({ rung }) => rung === low)
  const setting = set ? [] : needs.filter((need) => need.rung === low && canSet(need, space))
  return { low, high, reasons: certain.map(idOf), eitherOf: setting.map(idOf) }
}
const idOf = ({ id }: Need): CriterionId => id

/** True when a need sets its own rung in some filling whose suggestion is that rung. */
function canSet({ rung, place }: Need, { parts }: Space): boolean {
  for (const bit of singles(place.mask)) {
    const meeting = parts.map(({ ways }) => ways.filter((way) => ((way[place.word] as number) & bit) !== 0))
    if (meeting.every((ways) => ways.length > 0) && canAvoid(spaceOfParts(meeting.map(partOf)), above[rung] as Bits)) return true
  }
  return false
}
