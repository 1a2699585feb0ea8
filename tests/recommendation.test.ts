// Shows that the same answers are worked out once; that a recommendation is right, the laws show.
import { expect, test } from 'vitest'
import { type Answers, recommend, settle } from '#rules'
import { recommendationFor, settlingQuestions } from '../src/interview/recommendation.ts'

const answers: Answers = { dangerNow: [], ageGroup: 'adult', lastUse: 'withinWeek', support: 'none' }

test('the same answers give the identical recommendation object', () => {
  expect(recommendationFor(answers)).toBe(recommendationFor(answers))
  expect(settlingQuestions(answers)).toBe(settlingQuestions(answers))
})

test('it is the recommendation of the rules, even after an answer has changed', () => {
  for (const each of [answers, { ...answers, ageGroup: 'under18' }, { ...answers, signs: [] }] as const) {
    expect(recommendationFor(each)).toEqual(recommend(each))
    expect(settlingQuestions(each)).toEqual(settle(each))
  }
})
