import { type CriterionId, criteria } from '../criteria.ts'
import { conflicts, type OnlyWith, type OnlyWithRule, onlyWith } from '../practical.ts'
import { ladder, type SettingId } from '../settings.ts'
import { any } from './condition.ts'
import { rungOf } from './range.ts'
import { slot } from './slots.ts'
import { compile, met } from './test.ts'
import { seenFrom, type View } from './view.ts'

/** The setting that fits practical life, the needs it leaves unmet, and what it is safe only together with. */
export type Workable = {
  readonly setting: SettingId
  readonly unmet: readonly CriterionId[]
  readonly onlyWith: readonly OnlyWith[]
}

const conflict = compile(any(...Object.values(conflicts).map(({ when }) => when)))
const onlyWithTests = (Object.keys(onlyWith) as OnlyWith[]).map((id) => {
  const { when, unmet }: OnlyWithRule = onlyWith[id]
  return { id, unmet, test: compile(when) }
})

/**
 * The next lower setting without a conflict, or null: when the suggestion has none, when it is inpatient (set by a
 * safety need, below which nothing is offered), and while mental or physical health is unknown.
 */
export function workable(view: View, low: number, needs: readonly CriterionId[]): Workable | null {
  const fits = (rung: number) => conflict.truth(seenFrom(view, ladder[rung] as SettingId)) !== met
  const healthUnknown = view[slot.mentalHealth] === 0 || view[slot.physicalHealth] === 0
  if (fits(low) || ladder[low] === 'inpatient' || healthUnknown) return null

  const rung = ladder.findLastIndex((_, lower) => lower < low && fits(lower))
  const setting = ladder[rung] as SettingId
  const unmet = needs.filter((id) => rungOf(criteria[id].atLeast) > rung)
  const seen = seenFrom(view, setting)
  return {
    setting,
    unmet,
    onlyWith: onlyWithTests
      .filter((rule) => rule.test.truth(seen) === met && (rule.unmet?.some((id) => unmet.includes(id)) ?? true))
      .map(({ id }) => id),
  }
}
