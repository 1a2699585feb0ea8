import { notEnoughKnown, nothingPointsToAProgram, staysInCare } from '../suggestion.ts'
import { rungOf } from './criteria.ts'
import { holds, type Situation } from './holds.ts'
import type { Range } from './range.ts'

/** False where the range is so wide, or begins so low, that not enough is known to name a setting. */
export const isClear = ({ low, high }: Range): boolean =>
  low === high || (high - low < notEnoughKnown.rungsApart && low !== rungOf(notEnoughKnown.from))

/** Aftercare is all that is suggested, and nothing in the answers says what it would follow. */
export const pointsToNothing = (suggested: Situation, high: number): boolean =>
  high === rungOf('aftercare') && holds(nothingPointsToAProgram.when, suggested)

/** One setting is suggested, and it is the one that they are in already. */
export const isInSuggestedCare = (suggested: Situation, { low, high }: Range): boolean =>
  low === high && holds(staysInCare.when, suggested)
