import { type AskByPhone, askByPhone, type LocatorPick, type LocatorPickRule, locatorPicks } from '../locator.ts'
import { firstMatching, matchingRules } from './advice.ts'
import type { Situation } from './holds.ts'

/** What to pick in the public locator, at most three, and what to ask a program because the locator does not know it. */
export type FindPlace = { readonly picks: readonly LocatorPick[]; readonly ask: readonly AskByPhone[] }

export const findPlace = (situation: Situation): FindPlace => ({
  picks: locatorPicks.flatMap((group: readonly LocatorPickRule[]) => firstMatching(group, situation)?.id ?? []) as LocatorPick[],
  ask: matchingRules(askByPhone, situation),
})
