/** Shows that the range is exact wherever it was counted out; not for more than six open answers, and not that the criteria are right. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  askedAnswers,
  askedQuestions,
  type CriterionId,
  criteria,
  isUnknown,
  ladder,
  type QuestionId,
  questions,
  recommend,
} from '#rules'
import * as space from './space.ts'
import {
  type Answer,
  dice,
  everyone,
  leavingOpen,
  type Suggestion,
  seed,
  severities,
  somebody,
  suggestionFor,
  type Tries,
} from './space.ts'

vi.setConfig(space.patience)

/** The questions that the criteria read, with those that decide whether these are asked. */
const decisive: readonly QuestionId[] = [
  ...(['lastUse', 'signs', 'duration', 'withdrawal', 'overdose', 'mentalHealth', 'physicalHealth'] as const),
  ...(['housing', 'heroinAtHome', 'support', 'stage', 'stageNow', 'relapse', 'medication'] as const),
]

type Filling = { readonly them: Answers; readonly rung: number; readonly reasons: readonly CriterionId[] }
type Case = { readonly them: Answers; readonly result: Suggestion; readonly fillings: readonly Filling[] }

/** Every way to complete the answers; signs are counted, so each severity stands once. */
function fillingsOf(them: Answers): Filling[] {
  const known = askedAnswers(them)
  const open = decisive.filter((question) => isUnknown(known[question]))
  const tries = Object.fromEntries(
    open.map((question) => [question, question === 'signs' ? severities : questions[question].options]),
  ) as Tries
  return [...everyone(tries, space.without(known, ...open))].map((filled) => {
    const { low, high, reasons } = suggestionFor(filled)
    if (low !== high) throw new Error(`Still open: ${JSON.stringify(filled)}`)
    return { them: filled, rung: ladder.indexOf(low), reasons }
  })
}

const rungs = (fillings: readonly Filling[]) => fillings.map(({ rung }) => rung)
const widthOf = (fillings: readonly Filling[]) => Math.max(...rungs(fillings)) - Math.min(...rungs(fillings))
const rungOf = (id: CriterionId) => ladder.indexOf(criteria[id].atLeast)
const inOrder = Object.keys(criteria) as CriterionId[]
const certainIn = (fillings: readonly Filling[]) => inOrder.filter((id) => fillings.every(({ reasons }) => reasons.includes(id)))

/** The criteria that set the low end in some filling, where no certain one does. */
function eitherOfIn(fillings: readonly Filling[]): CriterionId[] {
  const low = Math.min(...rungs(fillings))
  if (low === 0 || certainIn(fillings).some((id) => rungOf(id) === low)) return []
  const lowest = fillings.filter(({ rung }) => rung === low)
  return inOrder.filter((id) => rungOf(id) === low && lowest.some(({ reasons }) => reasons.includes(id)))
}

/** The open questions asked now whose answer narrows the range on average, narrowest first. */
function settleIn({ them, fillings }: Case): QuestionId[] {
  const known = askedAnswers(them)
  const after = (question: QuestionId) => {
    const options: readonly Answer[] = question === 'signs' ? severities : questions[question].options
    const widths = options.map((option) =>
      widthOf(fillings.filter(({ them: { [question]: answer } }) => answer === option || answer === undefined)),
    )
    return widths.reduce((sum, width) => sum + width, 0) / widths.length
  }
  return askedQuestions(them)
    .filter((question) => decisive.includes(question) && isUnknown(known[question]))
    .map((question) => ({ question, width: after(question) }))
    .filter(({ width }) => width < widthOf(fillings))
    .sort((a, b) => a.width - b.width)
    .map(({ question }) => question)
}

/** People with one to six open answers that matter, and some that do not, as long as they can be counted out. */
function* countedOut(count: number, least: number, most: number): Generator<Answers> {
  const chance = dice(seed + most)
  for (let found = 0; found < count; ) {
    const some = leavingOpen(
      somebody(chance, [0.4, 0.6, 0.8, 0.9][found % 4]),
      ['ageGroup', 'otherSubstances', 'obligations', 'payment'],
      2,
      chance,
    )
    const asked = decisive.filter((question) => askedQuestions(some).includes(question))
    const them = leavingOpen(some, asked, 1 + Math.floor(chance.roll() * 6), chance)
    const size = atMost(them)
    if (size < least || size > most) continue
    found += 1
    yield them
  }
}
/** No more fillings than this; what opens another question counts with it. */
const atMost = (them: Answers): number =>
  decisive
    .filter((question) => askedQuestions(them).includes(question) && isUnknown(them[question]))
    .reduce((size, question) => size * (withOpened[question] ?? questions[question].options.length), 1)
const withOpened: { readonly [Q in QuestionId]?: number } = { lastUse: 6, signs: 4, stage: 22, housing: 7 }

/** Nobody knows when they last used: here no need is certain to set the low end. */
function* lastUseOpen(): Generator<Answers> {
  const { support, stage, stageNow } = questions
  const tries = { signs: severities, support: support.options, stage: stage.options, stageNow: stageNow.options }
  yield* everyone(tries, space.without(space.mildest, 'lastUse'))
}

describe(`for 684 people with one to six open answers, counted out in over 20,000 ways (seed ${seed})`, () => {
  let cases: Case[] = []
  beforeAll(() => {
    const people = [...countedOut(400, 2, 100), ...countedOut(20, 100, 1500), ...lastUseOpen()]
    cases = people.map((them) => ({ them, result: suggestionFor(them), fillings: fillingsOf(them) }))
  })

  const broken = (law: (one: Case) => boolean) => cases.filter((one) => !law(one)).slice(0, 3)
  const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

  test('low and high are the least and the most of all ways to complete the answers', () => {
    const asCounted = ({ result, fillings }: Case) =>
      ladder.indexOf(result.low) === Math.min(...rungs(fillings)) && ladder.indexOf(result.high) === Math.max(...rungs(fillings))
    expect(cases).toHaveLength(684)
    expect(cases.reduce((sum, { fillings }) => sum + fillings.length, 0)).toBeGreaterThan(20_000)
    expect(broken(asCounted)).toEqual([])
  })
  test('the reasons are exactly the criteria met in all of them', () => {
    expect(broken(({ result, fillings }) => equal(result.reasons, certainIn(fillings)))).toEqual([])
  })
  test('"either of" are the criteria that set the low end in one of them, where no certain one does', () => {
    expect(cases.filter(({ result }) => result.eitherOf.length > 0).length).toBeGreaterThan(10)
    expect(broken(({ result, fillings }) => equal(result.eitherOf, eitherOfIn(fillings)))).toEqual([])
  })
  test('what would settle it is what narrows the range, narrowest first', () => {
    expect(cases.filter(({ result }) => result.settle.length > 1).length).toBeGreaterThan(50)
    expect(broken((one) => equal(one.result.settle, settleIn(one)))).toEqual([])
  })
})

test('not sure, rather not say and no answer at all come to the same', () => {
  const chance = dice(seed)
  const open = Object.keys(questions) as QuestionId[]
  for (let round = 0; round < 60; round += 1) {
    const them = leavingOpen(somebody(chance), open, 1 + (round % 6), chance)
    const left = open.filter((question) => isUnknown(them[question]))
    const saying = (word: 'unsure' | 'declined') => ({ ...them, ...Object.fromEntries(left.map((question) => [question, word])) })
    const silent = recommend(space.without(them, ...left))
    expect(recommend(saying('unsure') as Answers)).toEqual(silent)
    expect(recommend(saying('declined') as Answers)).toEqual(silent)
    expect(recommend(them)).toEqual(silent)
  }
})
