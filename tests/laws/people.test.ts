/** Shows that these people get what was agreed for them beforehand; nothing about people nobody thought of. */
import { describe, expect, test } from 'vitest'
import { recommend } from '#rules'
import { daily, personas } from './personas.ts'
import { suggestionFor } from './space.ts'

describe.each(personas)('$who', ({ answers, low, high = low, firstStep, workable, must = [], never = [] }) => {
  const result = suggestionFor(answers)
  const said = new Set(JSON.stringify(Object.values(result)).match(/\w+/g))

  test(`is shown ${low === high ? low : `${low} to ${high}`}, first ${firstStep}`, () => {
    expect([result.low, result.high, result.firstStep]).toEqual([low, high, firstStep])
    expect(result.workable?.setting).toBe(workable)
  })
  test('is told what they must be told, and not what they never may be', () => {
    expect(must.filter((id) => !said.has(id))).toEqual([])
    expect(never.filter((id) => said.has(id))).toEqual([])
  })
})

test('Lou, 16, uses daily: no adult setting, but help with withdrawal and medication', () => {
  const result = recommend({ ...daily, ageGroup: 'under18' })
  expect(result.kind).toBe('youth')
  expect(result).toMatchObject({ firstStep: 'outpatientWithdrawalCare', medication: expect.arrayContaining(['startNow']) })
})
test('Mia may hurt herself: she sees help, and no setting', () => {
  expect(recommend({ ...daily, dangerNow: ['selfHarm'] })).toEqual({ kind: 'emergency', dangers: ['selfHarm'] })
})
