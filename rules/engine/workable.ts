import { type CriterionId, criteria } from '../criteria.ts'
import { type OnlyWith, type OnlyWithRule, onlyWith } from '../practical.ts'
import { ladder, type SettingId } from '../settings.ts'
import type { View } from './cases.ts'
import { rungOf } from './needs.ts'
import { conflictsOf, onlyWithOf, seenFrom } from './said.ts'
import type { Bits } from './sets.ts'
import { nothing, slot } from './slots.ts'

/** The setting that fits practical life, the needs it leaves unmet, and what it is safe only together with. */
export type Workable = {
  readonly setting: SettingId
  readonly unmet: readonly CriterionId[]
  readonly onlyWith: readonly OnlyWith[]
}

/**
 * The next lower setting without a conflict, or null: when the suggestion has none, when it is inpatient (set by a
 * safety need, below which nothing is offered), and while mental or physical health is unknown.
 */
export function workable(view: View, said: Bits, low: number, needs: readonly CriterionId[]): Workable | null {
  const fits = (rung: number) => conflictsOf(seenFrom(said, ladder[rung])).length === 0
  const healthUnknown = view[slot.mentalHealth] === nothing || view[slot.physicalHealth] === nothing
  if (fits(low) || ladder[low] === 'inpatient' || healthUnknown) return null

  const rung = ladder.findLastIndex((_, lower) => lower < low && fits(lower))
  const setting = ladder[rung] as SettingId
  const unmet = needs.filter((id) => rungOf(criteria[id].atLeast) > rung)
  const beside = (id: OnlyWith) => (onlyWith[id] as OnlyWithRule).unmet?.some((need) => unmet.includes(need)) ?? true
  return { setting, unmet, onlyWith: onlyWithOf(seenFrom(said, setting)).filter(beside) }
}
