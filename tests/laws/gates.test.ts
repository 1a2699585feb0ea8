/** Checks that emergencies and young people come before any setting. `setting.test.ts` covers everybody else. */
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type Answers, dangersOf, ladder, questionIds, questions, recommend, settle } from '#rules'
import { amount, grouped, print } from './proof.ts'
import { dice, leavingOpen, patience, seed, somebody, without } from './space.ts'

vi.setConfig(patience)

// The gates read two answers: both are varied completely, with more or less of everything else known.

const { options } = questions.dangerNow
const dangers = Array.from({ length: 2 ** options.length }, (_, ticked) => options.filter((_, at) => (ticked >>> at) & 1))
const inDanger = dangers.filter(({ length }) => length > 0)
const notInDanger = [[], 'unsure', undefined] as const
const ofAge = ['adult', 'unsure', 'declined', undefined] as const

const count = amount(10_000, 100, 25)

describe(`before any setting, for ${grouped(count)} random people (seed ${seed})`, () => {
  const chance = dice(seed)
  const others = Array.from({ length: count }, (_, index) =>
    without(leavingOpen(somebody(chance), questionIds, index % 24, chance), 'dangerNow', 'ageGroup'),
  )
  const answering = (dangerNow: Answers['dangerNow'], ageGroup: Answers['ageGroup']) =>
    others.map((them): Answers => ({ ...them, ...(dangerNow && { dangerNow }), ...(ageGroup && { ageGroup }) }))

  test('any danger gives only the emergency page, with its dangers in a fixed order', () => {
    for (const ticked of inDanger)
      for (const ageGroup of ['under18', ...ofAge] as const)
        for (const them of answering(ticked.toReversed(), ageGroup)) {
          expect(recommend(them)).toStrictEqual({ kind: 'emergency', dangers: ticked })
          expect(dangersOf(them)).toEqual(ticked)
          expect(settle(them)).toEqual([])
        }
  })
  test('under 18, nobody gets an adult setting, and everybody gets a first step, notes on medication and further advice', () => {
    for (const dangerNow of notInDanger)
      for (const them of answering(dangerNow, 'under18')) {
        const result = recommend(them)
        expect(Object.keys(result).sort()).toEqual([
          ...['alongside', 'before', 'differing', 'findPlace', 'firstStep', 'firstStepNotes', 'firstStepReason'],
          ...['headline', 'ifApplies', 'kind', 'medication', 'now', 'recoveryHousing', 'say', 'today', 'tolerance', 'tonight'],
        ])
        expect(result.kind).toBe('youth')
        expect(settle(them)).toEqual([])
        expect(ladder.filter((setting) => JSON.stringify(result).includes(`"${setting}"`))).toEqual([])
      }
  })
  test('an unknown danger or age opens no gate', () => {
    for (const dangerNow of notInDanger)
      for (const ageGroup of ofAge)
        for (const them of answering(dangerNow, ageGroup)) expect(recommend(them).kind).toBe('setting')
  })
  afterAll(() =>
    print(
      `gates: each of ${(inDanger.length + notInDanger.length) * (ofAge.length + 1)} ways to answer the two questions, beside ${grouped(count)} people`,
    ),
  )
})
