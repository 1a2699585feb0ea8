/** Checks that every rule and question matters somewhere, but not that it matters where it should. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  alongside,
  type CriterionId,
  conflicts,
  criteria,
  firstStepRules,
  ladder,
  medicationGroups,
  notes,
  onlyWith,
  type QuestionId,
  questionIds,
  questions,
  recommend,
} from '#rules'
import {
  type Answer,
  dice,
  everyone,
  give,
  mildest,
  patience,
  type Suggestion,
  seed,
  severities,
  somebody,
  suggestionFor,
} from './space.ts'

vi.setConfig(patience)

const rungOf = (id: CriterionId): number => ladder.indexOf(criteria[id].atLeast)

/** The criteria without which the suggestion would be lower. */
function decisiveIn({ low, reasons }: Suggestion): CriterionId[] {
  const without = (left: CriterionId) => Math.max(0, ...reasons.filter((id) => id !== left).map(rungOf))
  return reasons.filter((id) => without(id) < ladder.indexOf(low))
}

/** Random people, from mixed to mostly mild, and a few small spaces that random people seldom reach. */
function* people() {
  const chance = dice(seed)
  for (let index = 0; index < 7000; index += 1) yield somebody(chance, (index % 9) / 10)
  const { lastUse, mentalHealth, physicalHealth, stage, stageNow } = questions
  yield* everyone({ lastUse: lastUse.options, signs: severities, stage: stage.options, stageNow: stageNow.options }, mildest)
  const health = { mentalHealth: mentalHealth.options, physicalHealth: physicalHealth.options }
  yield* everyone({ lastUse: lastUse.options, signs: severities, ...health }, mildest)
}

describe(`among 7,608 people, most of them random (seed ${seed}), there is somebody for`, () => {
  let complete: Suggestion[] = []
  let results: Suggestion[] = []
  beforeAll(() => {
    complete = [...people()].map(suggestionFor)
    results = [...complete, suggestionFor({})]
  })

  const unreached = (ids: readonly string[], of: (result: Suggestion) => readonly string[]) => {
    const reached = new Set(results.flatMap(of))
    return ids.filter((id) => !reached.has(id))
  }

  test('each of the 37 criteria as the deciding one, without which the suggestion would be lower', () => {
    const decisive = new Set(complete.flatMap(decisiveIn))
    expect(complete).toHaveLength(7608)
    expect(Object.keys(criteria)).toHaveLength(37)
    expect(Object.keys(criteria).filter((id) => !decisive.has(id as CriterionId))).toEqual([])
  })
  test('each setting of the ladder', () => {
    expect(unreached(ladder, ({ low }) => [low])).toEqual([])
  })
  test('each setting that can be workable: any except aftercare and live-in care', () => {
    expect(unreached(ladder, ({ workable }) => (workable ? [workable.setting] : []))).toEqual([
      'aftercare',
      'residential',
      'inpatient',
    ])
  })
  test('each first step, and each reason for one', () => {
    const steps = firstStepRules.map(({ step }) => step)
    const reasons = firstStepRules.map(({ reason }) => reason)
    expect(unreached(steps, ({ firstStep }) => [firstStep])).toEqual([])
    expect(unreached(reasons, ({ firstStepReason }) => [firstStepReason])).toEqual([])
  })
  test('each note on medication', () => {
    const ids = medicationGroups.flat().map(({ id }) => id)
    expect(unreached(ids, ({ medication }) => medication)).toEqual([])
  })
  test('each piece of advice, each note and each conflict', () => {
    expect(unreached(Object.keys(alongside), (result) => result.alongside)).toEqual([])
    expect(unreached(Object.keys(notes), (result) => result.notes)).toEqual([])
    expect(unreached(Object.keys(conflicts), (result) => result.conflicts)).toEqual([])
  })
  test('each condition under which a workable setting is safe', () => {
    expect(unreached(Object.keys(onlyWith), ({ workable }) => workable?.onlyWith ?? [])).toEqual([])
  })
})

describe('every question can change something', () => {
  const chance = dice(seed)
  const severeAndUsing: Answers = { ...mildest, lastUse: 'withinMonth', signs: questions.signs.options.slice(0, 6) }
  const everybody = [mildest, severeAndUsing, ...Array.from({ length: 60 }, (_, index) => somebody(chance, (index % 9) / 10))]

  /** The pairs of answers that make no difference for anybody. */
  function alike(question: QuestionId, answers: readonly Answer[], among: readonly Answers[] = everybody): string[] {
    const same = new Set(pairs(answers).map(([a, b]) => `${a} = ${b}`))
    for (const them of among) {
      if (same.size === 0) break
      const seen = new Map(answers.map((answer) => [answer, JSON.stringify(recommend(give(them, question, answer)))]))
      for (const [a, b] of pairs(answers)) if (seen.get(a) !== seen.get(b)) same.delete(`${a} = ${b}`)
    }
    return [...same]
  }
  const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, at) => list.slice(at + 1).map((b): [T, T] => [a, b]))

  test('any two answers to a question make a difference', () => {
    const single = questionIds.filter((question) => questions[question].pick === 'one')
    expect(single).toHaveLength(20)
    expect(single.flatMap((question) => alike(question, questions[question].options))).toEqual([])
  })
  test('any checked option makes a difference from "none of these"', () => {
    for (const question of ['dangerNow', 'signs', 'otherSubstances'] as const)
      for (const option of questions[question].options) expect(alike(question, [[], [option]])).toEqual([])
  })
  test('any two checked options make a difference, except the signs, which are counted', () => {
    const ticked = (question: QuestionId) =>
      alike(
        question,
        questions[question].options.map((option) => [option]),
      )
    expect([...ticked('dangerNow'), ...ticked('otherSubstances')]).toEqual([])
  })
  test('the sign of withdrawal makes a difference from any other, even for people who do not feel unwell now', () => {
    const well = everybody.map((them) => give(them, 'withdrawal', 'none'))
    for (const other of questions.signs.options.slice(0, -1)) expect(alike('signs', [[other], ['withdrawal']], well)).toEqual([])
  })
})
