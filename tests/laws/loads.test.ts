/** Shows that the rules load at all: elsewhere a rule that breaks on loading takes the tests with it, and none is left to fail. */
import { expect, test } from 'vitest'

test('the rules load, and have an answer for somebody who has said nothing', async () => {
  const { recommend } = await import('#rules')
  expect(recommend({}).kind).toBe('setting')
})

test('a rule with more cases than the table has room for is refused, and one that just fits is not', async () => {
  const { questions } = await import('#rules')
  const { all, any, chose } = await import('../../rules/condition.ts')
  const { tableOf } = await import('../../rules/engine/table.ts')
  const signs = questions.signs.options
  const pairs = signs.flatMap((one, at) => signs.slice(at + 1).map((other) => all(chose('signs', one), chose('signs', other))))
  const cases = (count: number) => any(...pairs.slice(0, count))
  expect(() => tableOf([cases(30), cases(30)])).not.toThrow()
  expect(() => tableOf([cases(31)])).toThrow('Too many cases')
})
