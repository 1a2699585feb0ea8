import { notEnoughKnown, nothingPointsToAProgram, staysInCare } from '../suggestion.ts'
import { rungOf } from './criteria.ts'
import { holds, type Situation } from './holds.ts'
import type { Range } from './range.ts'

/** False if too little is known to name a setting: the range is too wide, or begins too low. */
export const isClear = ({ low, high }: Range): boolean =>
  low === high || (high - low < notEnoughKnown.rungsApart && low !== rungOf(notEnoughKnown.from))

/** True if only aftercare is suggested and the answers mention no treatment that it would follow. */
export const pointsToNothing = (suggested: Situation, high: number): boolean =>
  high === rungOf('aftercare') && holds(nothingPointsToAProgram.when, suggested)

/** One setting is suggested, and it is the one that they are in already. */
export const isInSuggestedCare = (suggested: Situation, { low, high }: Range): boolean =>
  low === high && holds(staysInCare.when, suggested)
