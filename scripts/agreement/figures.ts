/** What a folder of reviews comes to, in figures: between reviewers, and of the rules with each of them. */
import { ladder, type SettingId } from '#rules'
import { chanceFrom } from '../chance.ts'
import type { Person } from '../review-kit/material.ts'
import {
  type CardId,
  type CardVerdict,
  cardIds,
  isJudged,
  type PersonId,
  personIds,
  type Response,
} from '../review-kit/response.ts'
import { type Estimate, estimate, intraclass, type Pair, weightedKappa, within } from './statistics.ts'

/** Who rates: a reviewer by their code, or the rules. One rating for each person: the rung on the ladder, and the first step. */
type Rater = { readonly name: string; readonly ratings: ReadonlyMap<PersonId, { readonly rung: number; readonly step: string }> }

export type Agreement = {
  readonly people: number
  readonly exact: Estimate
  readonly withinOne: Estimate
  readonly kappa: Estimate
}
export type PairFigures = Agreement & {
  readonly names: readonly [string, string]
  readonly intraclass: Estimate
  readonly firstStep: Estimate
  /** The people to whom the rules suggest this setting; kappa is of this setting or another, over everybody. */
  readonly perSetting: readonly (Agreement & { readonly setting: SettingId })[]
}
/** How often a reviewer accepted what the rules suggest, or said, before seeing it, that it would harm. */
export type Acceptance = {
  readonly setting: SettingId
  readonly judgments: number
  readonly accepted: number
  readonly harmful: number
}
export type Harm = {
  readonly code: string
  readonly person: Person
  readonly part: 'A, the setting' | 'A, the first step' | 'B'
  readonly why: string
}
export type CardFigures = { readonly card: CardId; readonly by: readonly (CardVerdict & { readonly code: string })[] }
export type Figures = {
  readonly reviewers: readonly { readonly code: string; readonly blind: number; readonly seen: number; readonly cards: number }[]
  readonly withRules: readonly PairFigures[]
  readonly between: readonly PairFigures[]
  /** All reviewers together, over the people whom all of them judged. */
  readonly together: { readonly people: number; readonly intraclass: Estimate }
  readonly acceptance: readonly Acceptance[]
  readonly harms: readonly Harm[]
  readonly changed: readonly CardFigures[]
}

const seed = 20261128

export function figuresOf(responses: readonly Response[], people: readonly Person[]): Figures {
  const raters = responses.map(raterOf)
  const rules = rulesAsRater(people)
  const everybody = people.map(({ id }) => raters.map(({ ratings }) => ratings.get(id)?.rung))
  const complete = everybody.filter((row): row is number[] => !row.includes(undefined))
  return {
    reviewers: responses.map(({ code, blind, seen, cards }) => ({
      code,
      blind: Object.values(blind).filter(isJudged).length,
      seen: Object.values(seen).filter((each) => each?.verdict).length,
      cards: Object.values(cards).filter((each) => each?.verdict).length,
    })),
    withRules: raters.map((rater) => pairFigures(rules, rater, people)),
    between: raters.flatMap((one, at) => raters.slice(at + 1).map((other) => pairFigures(one, other, people))),
    together: { people: complete.length, intraclass: estimate(complete, intraclass, chanceFrom(seed)) },
    acceptance: ladder.map((setting) => acceptanceOf(setting, responses, people)),
    harms: responses.flatMap((response) => harmsIn(response, people)),
    changed: cardIds.map((card) => ({ card, by: against(card, responses) })).filter(({ by }) => by.length >= 2),
  }
}

function raterOf({ code, blind }: Response): Rater {
  const ratings = personIds.flatMap((id) => {
    const { setting, step } = blind[id] ?? {}
    return setting?.first && step?.first ? [[id, { rung: ladder.indexOf(setting.first), step: step.first }] as const] : []
  })
  return { name: code, ratings: new Map(ratings) }
}

const rulesAsRater = (people: readonly Person[]): Rater => ({
  name: 'the rules',
  ratings: new Map(people.map(({ id, setting, firstStep }) => [id, { rung: ladder.indexOf(setting), step: firstStep }])),
})

type Both = { readonly rungs: Pair; readonly steps: readonly [string, string]; readonly setting: SettingId }

function pairFigures(one: Rater, other: Rater, people: readonly Person[]): PairFigures {
  const both = people.flatMap(({ id, setting }): Both[] => {
    const [a, b] = [one.ratings.get(id), other.ratings.get(id)]
    return a && b ? [{ rungs: [a.rung, b.rung], steps: [a.step, b.step], setting }] : []
  })
  const over = (some: readonly Both[], figure: (pairs: readonly Pair[]) => number | null) =>
    estimate(some, (drawn) => figure(drawn.map(({ rungs }) => rungs)), chanceFrom(seed))
  const agreement = (some: readonly Both[], kappa: Estimate): Agreement => ({
    people: some.length,
    exact: over(some, (pairs) => within(0, pairs)),
    withinOne: over(some, (pairs) => within(1, pairs)),
    kappa,
  })
  const sameStep = (drawn: readonly Both[]) => drawn.filter(({ steps: [a, b] }) => a === b).length / drawn.length
  return {
    names: [one.name, other.name],
    ...agreement(both, over(both, weightedKappa)),
    intraclass: over(both, intraclass),
    firstStep: estimate(both, sameStep, chanceFrom(seed)),
    perSetting: ladder.map((setting, rung) => ({
      setting,
      ...agreement(
        both.filter((each) => each.setting === setting),
        over(both, (pairs) => weightedKappa(pairs.map(([a, b]) => [Number(a === rung), Number(b === rung)]))),
      ),
    })),
  }
}

function acceptanceOf(setting: SettingId, responses: readonly Response[], people: readonly Person[]): Acceptance {
  const suggested = people.filter((person) => person.setting === setting)
  const choices = responses.flatMap(({ blind }) =>
    suggested.flatMap(({ id }) => (isJudged(blind[id]) ? [blind[id]?.setting ?? []].flat() : [])),
  )
  const count = (has: (choice: (typeof choices)[number]) => boolean) => choices.filter(has).length
  return {
    setting,
    judgments: choices.length,
    accepted: count(({ first, accept }) => first === setting || accept.includes(setting)),
    harmful: count(({ harm }) => harm.includes(setting)),
  }
}

/** Where this reviewer says that what the rules suggest would harm: blind, or having seen it. */
const harmsIn = ({ code, blind, seen }: Response, people: readonly Person[]): Harm[] =>
  people.flatMap((person) => {
    const judged = blind[person.id]
    const verdict = seen[person.id]
    const harm = (part: Harm['part'], why: string): Harm => ({ code, person, part, why })
    return [
      ...(judged?.setting.harm.includes(person.setting) ? [harm('A, the setting', judged.comment)] : []),
      ...(judged?.step.harm.includes(person.firstStep) ? [harm('A, the first step', judged.comment)] : []),
      ...(verdict?.verdict === 'harm' ? [harm('B', verdict.why)] : []),
    ]
  })

const against = (card: CardId, responses: readonly Response[]) =>
  responses.flatMap(({ code, cards }) => {
    const said = cards[card]
    return said?.verdict === 'change' || said?.verdict === 'drop' ? [{ code, ...said }] : []
  })
