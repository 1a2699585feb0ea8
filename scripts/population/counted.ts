/** Counts what the rules suggest to a population. */
import { type Answers, ladder, recommend, settings } from '#rules'
import { hasNoReasonForABed } from './people.ts'

export type Counted = {
  readonly people: number
  readonly settings: Readonly<Record<string, number>>
  readonly workable: Readonly<Record<string, number>>
  readonly firstSteps: Readonly<Record<string, number>>
  /** The share of live-in settings among all people, and among those with no reason for a bed. */
  readonly liveIn: number
  readonly liveInWithoutReason: number
}

/** Shares from 0 to 1. */
export function countedOf(people: readonly Answers[]): Counted {
  const results = people
    .map((them) => ({ them, result: recommend(them) }))
    .flatMap(({ them, result }) => (result.kind === 'setting' ? [{ them, result }] : []))
  const share = (of: readonly unknown[], all: readonly unknown[]) => (all.length === 0 ? 0 : of.length / all.length)
  const isLiveIn = ({ result }: (typeof results)[number]) => settings[result.low].liveIn
  const withoutReason = results.filter(({ them }) => hasNoReasonForABed(them))
  const shares = (ids: readonly string[], of: (one: (typeof results)[number]) => string) =>
    Object.fromEntries(
      ids.map((id) => [
        id,
        share(
          results.filter((one) => of(one) === id),
          results,
        ),
      ]),
    )
  const steps = [...new Set(results.map(({ result }) => result.firstStep))].sort()
  return {
    people: results.length,
    settings: shares(ladder, ({ result }) => result.low),
    workable: shares(ladder, ({ result }) => result.workable?.setting ?? result.low),
    firstSteps: shares(steps, ({ result }) => result.firstStep),
    liveIn: share(results.filter(isLiveIn), results),
    liveInWithoutReason: share(withoutReason.filter(isLiveIn), withoutReason),
  }
}
