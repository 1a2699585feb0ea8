import { type CriterionId, criteria } from '../criteria.ts'
import { conflicts, type OnlyWith, type OnlyWithRule, onlyWith } from '../practical.ts'
import { ladder, type SettingId } from '../settings.ts'
import { matchingRules } from './advice.ts'
import { rungOf } from './criteria.ts'
import type { Situation } from './holds.ts'

/** The setting that fits practical life, the criteria it leaves unmet, and what it is safe only together with. */
export type Workable = {
  readonly setting: SettingId
  readonly unmet: readonly CriterionId[]
  readonly onlyWith: readonly OnlyWith[]
}

/**
 * The next lower setting without a conflict, or null: when the suggestion has none, when it is inpatient (set by a
 * safety need, below which nothing is offered), and while mental or physical health is unknown.
 */
export function workable(suggested: Situation, low: number, asking: readonly CriterionId[]): Workable | null {
  const { mentalHealth, physicalHealth } = suggested.answers
  const healthUnknown = mentalHealth === undefined || physicalHealth === undefined
  const fits = (setting: SettingId) => matchingRules(conflicts, { ...suggested, setting }).length === 0
  const lower = ladder.slice(0, low).filter(fits)
  const setting = lower[lower.length - 1]
  if (!setting || fits(ladder[low] as SettingId) || ladder[low] === 'inpatient' || healthUnknown) return null

  const unmet = asking.filter((id) => rungOf(criteria[id].atLeast) > rungOf(setting))
  const rules: Readonly<Record<OnlyWith, OnlyWithRule>> = onlyWith
  const goesWith = (id: OnlyWith) => rules[id].unmet?.some((criterion) => unmet.includes(criterion)) ?? true
  return { setting, unmet, onlyWith: matchingRules(rules, { ...suggested, setting }).filter(goesWith) }
}
