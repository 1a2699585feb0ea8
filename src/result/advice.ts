import { type Basis, type CriterionId, criteria, type FactId, type Recommendation, rungOf } from '#rules'

export type Suggested = Extract<Recommendation, { readonly kind: 'setting' }>
export type Advised = Exclude<Recommendation, { readonly kind: 'emergency' }>

/** True if nothing points to a program. Then no words, questions or calls are for one. */
export const pointsToNothing = (result: Advised): boolean => result.kind === 'setting' && result.nothing

/** The relation of a setting to the suggestion. */
export type Standing = 'suggested' | 'workable' | 'possible' | 'less' | 'more'

export function standingOf(id: Suggested['low'], result: Suggested): Standing {
  const { low, high, workable } = result
  if (workable?.setting === id) return 'workable'
  if (rungOf(id) < rungOf(low)) return 'less'
  if (rungOf(id) > rungOf(high)) return 'more'
  return id === low && result.clear ? 'suggested' : 'possible'
}

/** The reasons, from the most to the least intensive. */
export const strongestFirst = (reasons: readonly CriterionId[]): CriterionId[] =>
  [...reasons].sort((a, b) => rungOf(criteria[b].atLeast) - rungOf(criteria[a].atLeast))

/** How many of the reasons set the suggestion. */
export const decisiveReasons = (reasons: readonly CriterionId[], low: Suggested['low']): CriterionId[] =>
  reasons.filter((id) => criteria[id].atLeast === low)

/** The facts behind several claims that are made together, each once. */
export const joined = (first: Basis, ...others: readonly (readonly FactId[])[]): Basis => [
  first[0],
  ...[...new Set([...first, ...others.flat()])].slice(1),
]
