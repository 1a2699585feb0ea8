import { and, type Bits, isWithin, meet } from './sets.ts'
import type { Space } from './space.ts'

/** The cases that every filling meets. */
export const sure = (space: Space): Bits => space.sure[0] as Bits

/** The cases that some filling meets: in every part some way lets them through. Exact, as the parts do not hang together. */
export const reachable = (space: Space): Bits => space.parts.map(({ some }) => some).reduce(and)

/**
 * True when some filling meets none of these cases. The one search behind the range, the reasons and what would settle
 * them: it takes part after part, gives up where a case is left that all further parts let through, and never goes on
 * from a way that leaves all that another left in vain. Exact.
 */
export function canAvoid(space: Space, cases: Bits, from = 0): boolean {
  if (!meet(cases, cases)) return true
  const part = space.parts[from]
  if (!part || meet(cases, space.sure[from] as Bits)) return false
  const inVain: Bits[] = []
  for (const way of part.ways) {
    const left = and(cases, way)
    if (inVain.some((tried) => isWithin(tried, left))) continue
    if (canAvoid(space, left, from + 1)) return true
    inVain.push(left)
  }
  return false
}
