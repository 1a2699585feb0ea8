/** Shows that emergencies and the young come before any setting; `setting.test.ts` goes through everybody else. */
import { describe, expect, test, vi } from 'vitest'
import { type Answers, ladder, questionIds, questions, recommend } from '#rules'
import { dice, leavingOpen, patience, seed, somebody } from './space.ts'

vi.setConfig(patience)

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
