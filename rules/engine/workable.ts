import { type CriterionId, criteria } from '../criteria.ts'
import { conflicts, type OnlyWith, type OnlyWithRule, onlyWith } from '../practical.ts'
import type { QuestionId } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { matchingRules } from './advice.ts'
import { type OpenCriterion, rungOf } from './criteria.ts'
import type { Situation } from './holds.ts'
import { type Range, truthOf } from './range.ts'

/** The setting that fits practical life, the criteria it leaves unmet, and the conditions under which it is safe. */
export type Workable = {
  readonly setting: SettingId
  readonly unmet: readonly CriterionId[]
  readonly onlyWith: readonly OnlyWith[]
}

/**
 * The next lower setting without a practical conflict. Null if the suggestion has no conflict, or is or could be inpatient:
 * safety needs set inpatient care, and nothing below it is offered.
 */
export function workable(suggested: Situation, { low, high }: Range, asking: readonly CriterionId[]): Workable | null {
  const fits = (setting: SettingId) => matchingRules(conflicts, { ...suggested, setting }).length === 0
  const lower = ladder.slice(0, low).filter(fits)
  const setting = lower[lower.length - 1]
  if (!setting || fits(ladder[low] as SettingId) || ladder[high] === 'inpatient') return null

  const unmet = asking.filter((id) => rungOf(criteria[id].atLeast) > rungOf(setting))
  const rules: Readonly<Record<OnlyWith, OnlyWithRule>> = onlyWith
  const goesWith = (id: OnlyWith) => rules[id].unmet?.some((criterion) => unmet.includes(criterion)) ?? true
  return { setting, unmet, onlyWith: matchingRules(rules, { ...suggested, setting }).filter(goesWith) }
}

/**
 * The unknown questions that decide whether a suggestion with a conflict must be inpatient: health first, then those that
 * decide its weight.
 */
export function workableNeeds(
  suggested: Situation & { readonly setting: SettingId },
  open: readonly OpenCriterion[],
  unknown: readonly QuestionId[],
): readonly QuestionId[] {
  const undecided = open.filter(({ id, rest }) => criteria[id].atLeast === 'inpatient' && truthOf(rest) === 'open')
  if (suggested.setting === 'inpatient' || matchingRules(conflicts, suggested).length === 0) return []
  const asked = unknown.filter((question) => undecided.some(({ reads }) => reads.includes(question)))
  const health = asked.filter((question) => question === 'mentalHealth' || question === 'physicalHealth')
  return health.length > 0 ? health : asked
}
