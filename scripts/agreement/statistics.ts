/** Agreement between ratings: plain formulas, held against published worked examples in tests/agreement.test.ts. */
import type { Chance } from '../chance.ts'

/** Two ratings of one thing. */
export type Pair = readonly [number, number]

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, each) => sum + of(each), 0)
}
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
const distance = ([a, b]: Pair): number => Math.abs(a - b)

/** The share of pairs at most so many steps apart; null when there are none. */
export const within = (steps: number, pairs: readonly Pair[]): number | null =>
  pairs.length === 0 ? null : pairs.filter((pair) => distance(pair) <= steps).length / pairs.length

/**
 * Cohen's kappa with quadratic weights (Cohen 1968): one minus the squared distance that is seen over the one that chance
 * would give. Null where chance gives none: when both raters give everybody one and the same rating.
 */
export function weightedKappa(pairs: readonly Pair[]): number | null {
  const seen = sumOf(pairs, (pair) => distance(pair) ** 2) / pairs.length
  const byChance = sumOf(pairs, ([a]) => sumOf(pairs, ([, b]) => distance([a, b]) ** 2)) / pairs.length ** 2
  return byChance > 0 ? 1 - seen / byChance : null
}

/**
 * The intraclass correlation ICC(2,1) of Shrout and Fleiss (1979): two-way random, a single rater, absolute agreement. One row
 * for each person, one rating of each rater in it. Null with fewer than two people or raters, or when nothing varies.
 */
export function intraclass(rows: readonly (readonly number[])[]): number | null {
  const n = rows.length
  const k = rows[0]?.length ?? 0
  if (n < 2 || k < 2) return null
  const all = mean(rows.flat())
  const people = k * sumOf(rows, (row) => (mean(row) - all) ** 2)
  const raters = n * sumOf([...Array(k).keys()], (rater) => (mean(rows.map((row) => row[rater] as number)) - all) ** 2)
  const total = sumOf(rows.flat(), (rating) => (rating - all) ** 2)
  const betweenPeople = people / (n - 1)
  const betweenRaters = raters / (k - 1)
  const rest = (total - people - raters) / ((n - 1) * (k - 1))
  const variance = betweenPeople + (k - 1) * rest + (k * (betweenRaters - rest)) / n
  return total > 0 && variance !== 0 ? (betweenPeople - rest) / variance : null
}

/** A figure and the 95 % interval around it; either may be null where it cannot be said. */
export type Estimate = { readonly value: number | null; readonly interval: readonly [number, number] | null }

const resamples = 2000
/** So large a share of the resamples must give a figure, or there is no interval. */
const enough = 0.9

/** A figure over people with its bootstrap interval (percentiles): people are drawn again and again, with replacement. */
export function estimate<T>(people: readonly T[], figure: (some: readonly T[]) => number | null, chance: Chance): Estimate {
  const value = people.length === 0 ? null : figure(people)
  if (value === null || people.length < 2) return { value, interval: null }
  const again = () => people.map(() => people[Math.floor(chance() * people.length)] as T)
  const figures = Array.from({ length: resamples }, () => figure(again()))
    .filter((each) => each !== null)
    .sort((a, b) => a - b)
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))] as number
  return { value, interval: figures.length < enough * resamples ? null : [at(0.025), at(0.975)] }
}
