/** Checks how single conditions are read. The people and the other laws check whole results. */
import { describe, expect, test } from 'vitest'
import { type Answers, criteria, questions } from '#rules'
import {
  all,
  always,
  any,
  type Condition,
  chose,
  firstStep,
  leaves,
  not,
  setting,
  severity,
  signCount,
  unknown,
} from '../../rules/condition.ts'
import { knownAnswers } from '../../rules/engine/answers.ts'
import { canBe } from '../../rules/engine/canBe.ts'
import { holds } from '../../rules/engine/holds.ts'
import { type Known, simplify } from '../../rules/engine/simplify.ts'
import { whenAsked } from '../../rules/engine/whenAsked.ts'

const alone = chose('support', 'none')
const unsafe = chose('housing', 'unsafe')
const withdrawal = chose('withdrawal', 'unwell')
const said = (condition: Condition, answers: Answers) => holds(condition, { answers: knownAnswers(answers) })
const left = (condition: Condition, known: Known) => simplify(whenAsked(condition), known)
const open = (condition: Condition, known: Known) => [true, false].map((wanted) => canBe(wanted, left(condition, known)))

describe('with known answers', () => {
  test('an unknown answer has no value, so a condition on it is false and its opposite is true', () => {
    for (const answers of [{}, { support: 'unsure' }, { support: 'declined' }] as const) {
      expect(said(alone, answers)).toBe(false)
      expect(said(not(alone), answers)).toBe(true)
      expect(said(unknown('support'), answers)).toBe(true)
    }
  })
  test('an answer to a question that is no longer asked does not count', () => {
    expect(said(withdrawal, { lastUse: 'withinWeek', withdrawal: 'unwell' })).toBe(true)
    expect(said(withdrawal, { lastUse: 'withinMonth', withdrawal: 'unwell' })).toBe(false)
  })
  test('one of several checked options is enough, and "none of these" is an answer too', () => {
    const either = chose('signs', 'craving', 'tolerance')
    expect(said(either, { signs: ['timeSpent', 'tolerance'] })).toBe(true)
    expect(said(either, { signs: ['timeSpent'] })).toBe(false)
    expect(said(not(either), { signs: [] })).toBe(true)
  })
  test('unknown signs count as none, but their number is unknown', () => {
    expect(said(severity('none'), {})).toBe(true)
    expect(said(signCount(0, 1), {})).toBe(false)
    expect(said(signCount(0), { signs: [] })).toBe(true)
  })
  test('feeling unwell now counts as the sign of withdrawal, once', () => {
    const unwell = { lastUse: 'withinWeek', withdrawal: 'veryUnwell' } as const
    expect(said(signCount(2), { ...unwell, signs: ['craving'] })).toBe(true)
    expect(said(signCount(2), { ...unwell, signs: ['craving', 'withdrawal'] })).toBe(true)
  })
  test('a condition on the setting needs a setting', () => {
    expect(holds(setting('residential'), { answers: {}, setting: 'residential' })).toBe(true)
    expect(holds(setting('residential'), { answers: {}, setting: 'inpatient' })).toBe(false)
    expect(holds(setting('residential'), { answers: {} })).toBe(false)
  })
  test('a condition on the first step needs a first step', () => {
    const inWithdrawalCare = firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare')
    expect(holds(inWithdrawalCare, { answers: {}, firstStep: 'outpatientWithdrawalCare' })).toBe(true)
    expect(holds(inWithdrawalCare, { answers: {}, firstStep: 'assessment' })).toBe(false)
    expect(holds(inWithdrawalCare, { answers: {} })).toBe(false)
  })
})

describe('what the answers leave of a condition', () => {
  test('one part may decide; otherwise the unknown parts are left', () => {
    expect(left(all(alone, unsafe), { support: 'some' })).toBe(false)
    expect(left(all(alone, unsafe), { support: 'none' })).toEqual(unsafe)
    expect(left(any(alone, unsafe), { support: 'none' })).toBe(true)
    expect(left(not(any(alone, unsafe)), { support: 'some' })).toEqual(not(unsafe))
    expect(left(always, {})).toBe(true)
    expect(left(not(always), {})).toBe(false)
  })
  test('an answer counts only while its question is asked', () => {
    expect(open(withdrawal, { lastUse: 'withinMonth', withdrawal: 'unwell' })).toEqual([false, true])
    expect(open(withdrawal, { withdrawal: 'unwell' })).toEqual([true, true])
    expect(open(unknown('withdrawal'), { lastUse: 'withinWeek' })).toEqual([false, true])
  })
  test('two conditions on the same unknown answer are evaluated together', () => {
    expect(open(all(alone, not(alone)), {})).toEqual([false, true])
    expect(open(any(alone, chose('support', 'some', 'strong')), {})).toEqual([true, false])
    expect(open(all(alone, unsafe), {})).toEqual([true, true])
  })
  test('if the signs are known, only feeling unwell can still raise the severity', () => {
    const three = { signs: questions.signs.options.slice(0, 3) }
    expect(open(severity('moderate'), three)).toEqual([true, true])
    expect(open(severity('moderate'), { ...three, lastUse: 'withinMonth' })).toEqual([false, true])
    expect(open(severity('mild'), { ...three, withdrawal: 'none' })).toEqual([true, false])
    expect(open(all(severity('moderate'), chose('lastUse', 'withinMonth')), three)).toEqual([false, true])
  })
})

test('the criteria read only single choices and the severity, for which the search is exact', () => {
  const others = Object.values(criteria)
    .flatMap(({ when }) => leaves(when))
    .filter((leaf) => leaf.is !== 'severity' && !(leaf.is === 'chose' && questions[leaf.question].pick === 'one'))
  expect(others).toEqual([])
})
