import { type CriterionId, criteria, criterionIds } from '../criteria.ts'
import { ladder, type SettingId } from '../settings.ts'
import { all, any, not } from './condition.ts'
import { canBe } from './search.ts'
import { compile, met, type Test, unmet } from './test.ts'
import { possible, type View } from './view.ts'

/** The least and the most intensive rung, 0 to 6, over all that may still be answered. */
export type Range = { readonly low: number; readonly high: number }

export const rungOf = (setting: SettingId): number => ladder.indexOf(setting)

const needs = criterionIds.map((id) => ({ id, rung: rungOf(criteria[id].atLeast), test: compile(criteria[id].when) }))
const needAt = ladder.map((_, rung) =>
  compile(any(...criterionIds.filter((id) => rungOf(criteria[id].atLeast) === rung).map(whenOf))),
)
const needAbove = ladder.map((_, rung) =>
  compile(any(...criterionIds.filter((id) => rungOf(criteria[id].atLeast) > rung).map(whenOf))),
)

/** The exact range over all fillings of the unknown answers. */
export function range(given: View): Range {
  const view = possible(given)
  return {
    low: needAbove.findIndex((test) => canBe(test, unmet, given, view)),
    high: Math.max(
      0,
      needAt.findLastIndex((test) => canBe(test, met, given, view)),
    ),
  }
}

/** The criteria met in every filling. */
export function certain(given: View): CriterionId[] {
  const view = possible(given)
  return needs.filter(({ test }) => !canBe(test, unmet, given, view)).map(({ id }) => id)
}

/** True when a criterion is met in some filling and not in some other. */
export function isOpen(id: CriterionId, given: View): boolean {
  const need = needs.find((each) => each.id === id) as (typeof needs)[number]
  return canBe(need.test, met, given) && canBe(need.test, unmet, given)
}

/** The criteria of a rung that set it in some filling whose suggestion is that rung. */
export const settersOf = (rung: number, given: View): CriterionId[] =>
  needs.filter((need) => need.rung === rung && canBe(setsIt[need.id], met, given)).map(({ id }) => id)

const setsIt = Object.fromEntries(
  criterionIds.map((id) => {
    const rung = rungOf(criteria[id].atLeast)
    return [
      id,
      compile(all(whenOf(id), not(any(...criterionIds.filter((other) => rungOf(criteria[other].atLeast) > rung).map(whenOf))))),
    ]
  }),
) as Record<CriterionId, Test>

function whenOf(id: CriterionId) {
  return criteria[id].when
}
