import { type AskByPhone, askByPhone, type LocatorPick, locatorPicks } from '../locator.ts'
import { firstOfEach, matchingRules } from './advice.ts'
import type { Situation } from './holds.ts'

/** What to pick in the public locator, at most three, and what to ask a program because the locator does not know it. */
export type FindPlace = { readonly picks: readonly LocatorPick[]; readonly ask: readonly AskByPhone[] }

export const findPlace = (situation: Situation): FindPlace => ({
  picks: firstOfEach<LocatorPick>(locatorPicks, situation),
  ask: matchingRules(askByPhone, situation),
})
