import { notEnoughKnown, nothingPointsToAProgram } from '../suggestion.ts'
import { rungOf } from './criteria.ts'
import { holds } from './holds.ts'
/** False where the range is so wide, or begins so low, that not enough is known to name a setting. */
export const isClear = ({ low, high }) =>
  low === high || (high - low < notEnoughKnown.rungsApart && low !== rungOf(notEnoughKnown.from))
/** Aftercare is all that is suggested, and nothing in the answers says what it would follow. */
export const pointsToNothing = (suggested, high) => high === rungOf('aftercare') && holds(nothingPointsToAProgram.when, suggested)
