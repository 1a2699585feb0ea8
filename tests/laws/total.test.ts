/** Shows that every answer sheet gets exactly one kind of result; not that the result is the right one. */
import { describe, expect, test, vi } from 'vitest'
import { type Answers, ladder, type QuestionId, questionIds, questions, recommend } from '#rules'
import {
  anybody,
  dice,
  everyone,
  leavingOpen,
  mildest,
  patience,
  seed,
  severities,
  somebody,
  type Tries,
  whenever,
} from './space.ts'

vi.setConfig(patience)

/** Use and treatment, whole; one medication of a kind, and not every degree of feeling unwell. */
const useAndTreatment: Tries = {
  lastUse: questions.lastUse.options,
  signs: severities,
  duration: questions.duration.options,
  withdrawal: ['none', 'veryUnwell'],
  support: questions.support.options,
  stage: questions.stage.options,
  stageNow: questions.stageNow.options,
  relapse: questions.relapse.options,
  medication: ['none', 'methadone', 'naltrexone'],
}
/** Health and home, whole. */
const healthAndHome: Tries = {
  lastUse: questions.lastUse.options,
  signs: severities,
  mentalHealth: questions.mentalHealth.options,
  physicalHealth: questions.physicalHealth.options,
  housing: questions.housing.options,
  heroinAtHome: questions.heroinAtHome.options,
  support: questions.support.options,
  medication: ['none', 'buprenorphine'],
}

function oneSetting(them: Answers): boolean {
  const result = recommend(them)
  return (
    result.kind === 'setting' &&
    result.low === result.high &&
    result.firstStep.length > 0 &&
    result.eitherOf.length === 0 &&
    result.settle.length === 0 &&
    result.ifApplies.length === 0
  )
}

/** The same combination, with what it does not name answered by chance. */
function* amongOthers(tries: Tries): Generator<Answers> {
  const chance = dice(seed)
  for (const them of everyone(tries, mildest)) {
    const others = somebody(chance)
    yield { ...others, ...Object.fromEntries(Object.keys(tries).map((question) => [question, them[question as QuestionId]])) }
  }
}

describe('a complete answer sheet gets one setting and a first step, and nothing is left to ask', () => {
  test('for each of 23,760 combinations of use and treatment, the rest mild', () => {
    expect(whenever(everyone(useAndTreatment, mildest), anybody, oneSetting)).toEqual({ cases: 23_760, broken: [] })
  })
  test(`for each of 8,064 combinations of health and home, the rest by chance (seed ${seed})`, () => {
    expect(whenever(amongOthers(healthAndHome), anybody, oneSetting)).toEqual({ cases: 8_064, broken: [] })
  })
  test(`for 8,000 people by chance (seed ${seed})`, () => {
    const chance = dice(seed)
    const people = Array.from({ length: 8_000 }, () => somebody(chance, 0.2))
    expect(whenever(people, anybody, oneSetting)).toEqual({ cases: 8_000, broken: [] })
  })
})

describe('before any setting', () => {
  const chance = dice(seed)
  const halfSaid = Array.from({ length: 400 }, (_, index) => leavingOpen(somebody(chance), questionIds, index % 24, chance))
  const { options } = questions.dangerNow

  test('any danger, in whatever order it is ticked, gives the emergency page, its dangers in a fixed order and nothing else', () => {
    for (let ticked = 1; ticked < 8; ticked += 1) {
      const dangers = options.filter((_, index) => (ticked & (1 << index)) !== 0)
      for (const them of halfSaid)
        for (const ageGroup of questions.ageGroup.options)
          expect(recommend({ ...them, ageGroup, dangerNow: dangers.toReversed() })).toStrictEqual({ kind: 'emergency', dangers })
    }
  })
  test('under 18, nobody gets an adult setting, and everybody a first step, medication and what goes alongside', () => {
    for (const them of halfSaid) {
      const result = recommend({ ...them, dangerNow: [], ageGroup: 'under18' })
      expect(Object.keys(result).sort()).toEqual(['alongside', 'firstStep', 'firstStepReason', 'ifApplies', 'kind', 'medication'])
      expect(result.kind).toBe('youth')
      expect(ladder.filter((setting) => JSON.stringify(result).includes(`"${setting}"`))).toEqual([])
    }
  })
  test('not knowing about danger or age fires no gate', () => {
    for (const unknown of ['unsure', 'declined'] as const)
      for (const them of halfSaid.slice(0, 100))
        expect(recommend({ ...them, dangerNow: unknown, ageGroup: unknown } as Answers).kind).toBe('setting')
  })
})
