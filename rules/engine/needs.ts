import { type CriterionId, criteria, criterionIds } from '../criteria.ts'
import { ladder, type SettingId } from '../settings.ts'
import { type Bits, meet, or } from './sets.ts'
import { type Place, tableOf } from './table.ts'

export const rungOf = (setting: SettingId): number => ladder.indexOf(setting)

/** One criterion, the rung it asks for, and its cases: where they stand in the table of all of them, and as a set. */
export type Need = { readonly id: CriterionId; readonly rung: number; readonly place: Place; readonly own: Bits }

export const table = tableOf(criterionIds.map((id) => criteria[id].when))

/** Every criterion, in the order of the rulebook. */
export const needs: readonly Need[] = criterionIds.map((id, index) => {
  const place = table.places[index] as Place
  const own = table.all.map((_, word) => (word === place.word ? place.mask : 0))
  return { id, rung: rungOf(criteria[id].atLeast), place, own }
})

/** For each rung the cases of the criteria that ask for more. */
export const above: readonly Bits[] = ladder.map((_, rung) =>
  needs
    .filter((need) => need.rung > rung)
    .map(({ own }) => own)
    .reduce(
      or,
      table.all.map(() => 0),
    ),
)

/** The highest rung that one of these cases asks for; 0 where none asks. */
export const highest = (cases: Bits): number => above.findIndex((higher) => !meet(higher, cases))
