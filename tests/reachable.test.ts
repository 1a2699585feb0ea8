// Shows that the screens that are looked at for access, taken from the graph of the machine, leave out no sort of screen.
import { expect, test } from 'vitest'
import { ladder, questionIds } from '#rules'
import { reachable, screenOfEachSort } from './browser/access/reachable.ts'

const all = reachable()
const names = all.map(({ name }) => name)

test('every question is looked at, as one asks it for oneself, for somebody close, and at the counselor desk', () => {
  const wanted = questionIds.flatMap((question) => ['self', 'other', 'desk'].map((who) => `asking ${question} ${who}`))
  expect(names).toEqual(expect.arrayContaining(wanted))
})

test('every kind of result is looked at: each setting, a range, an open one, and the page of young people', () => {
  const kinds = [...ladder, 'range', 'open', 'youth']
  const wanted = kinds.flatMap((kind) => ['self', 'other'].map((who) => `result ${kind} ${who}`))
  expect(names).toEqual(expect.arrayContaining(wanted))
})

test('every combination of dangers is looked at, and the page of somebody who is not sure', () => {
  expect(names.filter((name) => /^emergency .* self$/.test(name))).toHaveLength(8)
})

test('the guide, the method, the page without questions, the review and the start are looked at, before anybody has begun and after', () => {
  for (const screen of ['guide', 'method', 'without', 'start'])
    expect(names).toEqual(expect.arrayContaining([`${screen} nobody yet`, `${screen} self`]))
  expect(names).toEqual(expect.arrayContaining(['review self', 'review other', 'review desk', 'result desk']))
})

test('the sample that each run looks at has one screen of every sort', () => {
  const sorts = new Set(all.map(({ sort }) => sort))
  expect(new Set(screenOfEachSort().map(({ sort }) => sort))).toEqual(sorts)
})
