/** Shows how a condition is taken apart into cases; that these come to the right results is shown by everybody else. */
import { expect, test } from 'vitest'
import type { Answers } from '#rules'
import { all, always, any, type Condition, chose, not, severity } from '../../rules/condition.ts'
import { casesOf, holds } from '../../rules/engine/cases.ts'
import { stated } from '../../rules/engine/view.ts'

const count = (condition: Condition) => casesOf(condition).length
const holdsFor = (condition: Condition, them: Answers) => holds(casesOf(condition), stated({ ageGroup: 'adult', ...them }).view)

const temporary = chose('housing', 'temporary')
const unsafe = chose('housing', 'unsafe')
const alone = chose('support', 'none')

test('two options of one question are one case, whichever way they are said', () => {
  expect(count(any(temporary, unsafe))).toBe(1)
  expect(casesOf(any(temporary, unsafe))).toEqual(casesOf(chose('housing', 'temporary', 'unsafe')))
  expect(count(any(all(temporary, alone), all(unsafe, alone)))).toBe(1)
})

test('a case that another one covers is left out, in either order; two that do not touch stay two', () => {
  const within = all(temporary, alone, severity('severe'))
  expect(casesOf(any(temporary, within))).toEqual(casesOf(temporary))
  expect(casesOf(any(within, temporary))).toEqual(casesOf(temporary))
  expect(count(any(temporary, alone))).toBe(2)
  expect(count(any(all(temporary, alone), all(unsafe, severity('severe'))))).toBe(2)
})

test('what nobody can answer is no case, and what always holds is one that asks for nothing', () => {
  expect(count(all(temporary, unsafe))).toBe(0)
  expect(casesOf(always)).toEqual([[]])
  expect(count(not(always))).toBe(0)
})

test('one of these signs, or none of them', () => {
  const one = chose('signs', 'craving', 'tolerance')
  expect(count(one)).toBe(2)
  expect(count(not(one))).toBe(1)
  for (const [signs, wanted] of [
    [['craving'], true],
    [['craving', 'tolerance'], true],
    [['timeSpent'], false],
    [[], false],
  ] as const) {
    expect(holdsFor(one, { signs })).toBe(wanted)
    expect(holdsFor(not(one), { signs })).toBe(!wanted)
  }
})
