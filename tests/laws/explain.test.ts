/** Checks by brute force that the explanation matches the decision, but not that its sentences are clear. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  askedAnswers,
  askedQuestions,
  type CriterionId,
  criteria,
  type Explained,
  type Explanation,
  explain,
  isUnknown,
  ladder,
  type QuestionId,
  questions,
} from '#rules'
import { amount } from './proof.ts'
import * as space from './space.ts'
import {
  dice,
  everyone,
  give,
  leavingOpen,
  type Suggestion,
  seed,
  severities,
  somebody,
  suggestionFor,
  type Tries,
} from './space.ts'

vi.setConfig(space.patience)

/** The questions that the criteria read, and those that decide whether these are asked. */
const decisive: readonly QuestionId[] = [
  ...(['lastUse', 'signs', 'duration', 'withdrawal', 'overdose', 'mentalHealth', 'physicalHealth'] as const),
  ...(['housing', 'heroinAtHome', 'support', 'stage', 'stageNow', 'relapse', 'medication'] as const),
]
const rungOf = (id: CriterionId): number => ladder.indexOf(criteria[id].atLeast)
const isMet = (them: Answers, id: CriterionId): boolean => suggestionFor(them).reasons.includes(id)

/** The criteria met in each completion of the answers. Signs are counted, so each severity appears once. */
function* waysFrom(them: Answers): Generator<ReadonlySet<CriterionId>> {
  const known = askedAnswers(them)
  const open = decisive.filter((question) => isUnknown(known[question]))
  const tries = Object.fromEntries(open.map((question) => [question, answersTo(question)])) as Tries
  for (const filled of everyone(tries, space.without(known, ...open))) yield new Set(suggestionFor(filled).reasons)
}
const answersTo = (question: QuestionId): readonly space.Answer[] =>
  question === 'signs' ? severities : questions[question].options

type Case = { readonly them: Answers; readonly result: Suggestion; readonly said: Explanation }

/** People with up to five open answers, mild and mixed. */
function* people(count: number): Generator<Answers> {
  const chance = dice(seed)
  for (let round = 0; round < count; round += 1)
    yield leavingOpen(somebody(chance, (round % 9) / 10), decisive, round % 6, chance)
}

const many = amount(900, 420, 60)
const completed = amount(250, 120, 30)

describe(`for ${many} people with up to five answers left open (seed ${seed})`, () => {
  let cases: Case[] = []
  beforeAll(() => {
    cases = [...people(many)].map((them) => ({ them, result: suggestionFor(them), said: explain(them) }))
  })
  const broken = (law: (one: Case) => boolean) => cases.filter((one) => !law(one)).slice(0, 3)
  const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const inOrder = Object.keys(criteria) as CriterionId[]

  test('every criterion is explained with its basis, in the order of the rulebook', () => {
    expect(
      broken(({ said }) =>
        equal(
          said.criteria.map(({ criterion }) => criterion),
          inOrder,
        ),
      ),
    ).toEqual([])
    expect(broken(({ said }) => said.criteria.every(({ criterion, basis }) => equal(basis, criteria[criterion].basis)))).toEqual(
      [],
    )
  })
  test(`met, unmet and open hold in all ways to complete the answers, checked by brute force for ${completed} people`, () => {
    const counted = cases.filter((_, index) => index % 6 < 4).slice(0, completed)
    const truths = { met: 0, unmet: 0, open: 0 }
    for (const { them, said } of counted) {
      const ways = [...waysFrom(them)]
      for (const { criterion, truth } of said.criteria) {
        const met = ways.filter((way) => way.has(criterion)).length
        expect([criterion, truth], JSON.stringify(them)).toEqual([
          criterion,
          met === ways.length ? 'met' : met === 0 ? 'unmet' : 'open',
        ])
        truths[truth] += 1
      }
    }
    for (const count of Object.values(truths)) expect(count).toBeGreaterThan(completed)
  })
  test('the reasons are the criteria met', () => {
    const met = ({ criteria }: Explanation) => criteria.filter(({ truth }) => truth === 'met').map(({ criterion }) => criterion)
    expect(broken(({ said, result }) => equal(met(said), result.reasons))).toEqual([])
  })
  test('an open criterion waits for questions that are asked and not answered, and is not open once all are answered', () => {
    const chance = dice(seed)
    const waiting = cases.flatMap(({ them, said }) =>
      said.criteria.flatMap((each) => (each.truth === 'open' ? [{ them, ...each }] : [])),
    )
    expect(waiting.length).toBeGreaterThan(many)
    for (const { them, criterion, waitsFor } of waiting.filter((_, index) => index % 20 === 0)) {
      expect(waitsFor.length).toBeGreaterThan(0)
      expect(waitsFor.filter((question) => !askedQuestions(them).includes(question) || !isUnknown(them[question]))).toEqual([])
      let answered = them
      for (const question of ['withdrawal', 'heroinAtHome', 'stageNow'] as const) answered = space.without(answered, question)
      for (const question of [...waitsFor, ...opening(them, waitsFor)])
        answered = give(answered, question, chance.one(answersTo(question)))
      expect(truthOf({ ...them, ...answered }, criterion)).not.toBe('open')
    }
  })
  test('after a day program, one sign short of moderate and with last use unknown, a criterion waits for last use, which opens withdrawal', () => {
    const them = {
      ...({ ageGroup: 'adult', stage: 'day', stageNow: 'endedNoUse' } as const),
      signs: ['craving', 'tolerance', 'timeSpent'],
    } satisfies Answers
    const after = explain(them).criteria.find(({ criterion }) => criterion === 'afterLiveInOrDay')
    expect(after).toMatchObject({ truth: 'open', waitsFor: ['lastUse'] })
  })

  test('every other setting has a reason against it, with a criterion', () => {
    const others = ({ low }: Suggestion) => ladder.filter((setting) => setting !== low)
    expect(
      broken(({ said, result }) =>
        equal(
          said.whyNot.map(({ setting }) => setting),
          others(result),
        ),
      ),
    ).toEqual([])
    expect(broken(({ said }) => said.whyNot.every((each) => each.criteria.length > 0))).toEqual([])
  })
  test('below the suggestion, the reasons are all criteria that ask for more, certain or "either of"', () => {
    const asking = ({ reasons, eitherOf }: Suggestion, rung: number) =>
      inOrder.filter((id) => [...reasons, ...eitherOf].includes(id) && rungOf(id) > rung)
    expect(
      broken(({ said, result }) =>
        said.whyNot
          .filter(({ setting }) => ladder.indexOf(setting) < ladder.indexOf(result.low))
          .every(({ setting, why, criteria }) => why === 'less' && equal(criteria, asking(result, ladder.indexOf(setting)))),
      ),
    ).toEqual([])
  })
  test('above it, the reasons are criteria of that setting: open ones if there are any, otherwise unmet ones', () => {
    const truthIn = (said: Explanation, id: CriterionId) => said.criteria.find(({ criterion }) => criterion === id)?.truth
    const wanted = { less: 'met', open: 'open', more: 'unmet' } as const
    const higher = ({ said, result }: Case) =>
      said.whyNot.filter(({ setting }) => ladder.indexOf(setting) > ladder.indexOf(result.low))
    expect(
      broken((one) =>
        higher(one).every(
          ({ setting, why, criteria: ids }) =>
            why !== 'less' && ids.every((id) => criteria[id].atLeast === setting && truthIn(one.said, id) === wanted[why]),
        ),
      ),
    ).toEqual([])
    expect(
      broken((one) =>
        higher(one).every(({ setting, why }) => why === 'more' || ladder.indexOf(setting) <= ladder.indexOf(one.result.high)),
      ),
    ).toEqual([])
    expect(cases.flatMap(higher).filter(({ why }) => why === 'open').length).toBeGreaterThan(many / 5)
  })
  test(`the criteria named for a higher setting are one answer away whenever any is, for the ${many / 6} people with no open answers`, () => {
    const whole = cases.filter((_, index) => index % 6 === 0)
    expect(whole).toHaveLength(many / 6)
    for (const { them, said } of whole) {
      const near = oneAnswerAway(them)
      for (const { setting, criteria: ids } of said.whyNot.filter(({ why }) => why === 'more')) {
        const own = inOrder.filter((id) => criteria[id].atLeast === setting)
        const nearest = own.filter((id) => near.has(id))
        expect(ids, `${setting}: ${JSON.stringify(them)}`).toEqual(nearest.length > 0 ? nearest : own)
      }
    }
  })
})

const truthOf = (them: Answers, id: CriterionId) => explain(them).criteria.find(({ criterion }) => criterion === id)?.truth

/** The questions that may be asked next after these answers. */
const opening = (them: Answers, answered: readonly QuestionId[]): QuestionId[] => [
  ...(answered.includes('lastUse') && isUnknown(them.lastUse) ? (['withdrawal'] as const) : []),
  ...(answered.includes('housing') ? (['heroinAtHome'] as const) : []),
  ...(answered.includes('stage') ? (['stageNow'] as const) : []),
]

/** The criteria that another answer to a single question may meet, with newly opened questions unknown. */
function oneAnswerAway(them: Answers): ReadonlySet<CriterionId> {
  const known = askedAnswers(them)
  const others = decisive
    .filter((question) => !isUnknown(known[question]))
    .flatMap((question) => answersTo(question).map((answer) => give(known, question, answer)))
  return new Set(others.flatMap((other) => [...waysFrom(other)].flatMap((met) => [...met])))
}

const decisions = amount(400, 180, 40)

describe(`the deciding answers did decide, for ${decisions} criteria of people who answered everything (seed ${seed})`, () => {
  const chance = dice(seed + 1)
  type Decided = Extract<Explained, { readonly decidedBy: unknown }>
  const decided: { readonly them: Answers; readonly about: Decided }[] = Array.from({ length: decisions }, (_, round) => {
    const them = askedAnswers(somebody(chance, (round % 9) / 10))
    const wanted = round % 2 === 0 ? 'met' : 'unmet'
    const found = explain(them).criteria.filter((each): each is Decided => each.truth === wanted)
    return found.length > 0 ? [{ them, about: chance.one(found) }] : []
  }).flat()
  const dependent = ['withdrawal', 'heroinAtHome', 'stageNow'] as const

  test('nearly all are found, and each is decided by given answers', () => {
    expect(decided.length).toBeGreaterThan((decisions * 7) / 8)
    for (const { them, about } of decided) {
      expect(about.decidedBy.length).toBeGreaterThan(0)
      expect(about.decidedBy.filter((question) => isUnknown(them[question]))).toEqual([])
    }
  })
  test('changing any other answer keeps the outcome', () => {
    for (const { them, about } of decided)
      for (let round = 0; round < 25; round += 1) {
        const kept = Object.fromEntries(about.decidedBy.map((question) => [question, them[question]]))
        const other = { ...somebody(chance, (round % 9) / 10), ...kept } as Answers
        expect(isMet(other, about.criterion), JSON.stringify([about, them, other])).toBe(about.truth === 'met')
      }
  })
  test('changing these answers alone can reverse it', () => {
    for (const { them, about } of decided) {
      const asked = decisive.filter(
        (question) => about.decidedBy.includes(question) || dependentOn(question, about.decidedBy, them),
      )
      const tries = Object.fromEntries(asked.map((question) => [question, answersTo(question)])) as Tries
      const turned = [...everyone(tries, them)].some((other) => isMet(other, about.criterion) !== (about.truth === 'met'))
      expect(turned, JSON.stringify([about, them])).toBe(true)
    }
  })
  /** A question that was not asked, but may be if one of these is answered differently. */
  const dependentOn = (question: QuestionId, decidedBy: readonly QuestionId[], them: Answers): boolean =>
    (dependent as readonly QuestionId[]).includes(question) &&
    isUnknown(them[question]) &&
    opening({}, decidedBy).includes(question)
})

describe('before any setting nothing is explained', () => {
  test('neither in an emergency nor for young people', () => {
    const them = somebody(dice(seed))
    for (const before of [give(them, 'dangerNow', ['selfHarm']), give(them, 'ageGroup', 'under18')])
      expect(explain(before)).toEqual({ criteria: [], whyNot: [] })
  })
})
