/** Shows that the rules load at all: elsewhere a rule that breaks on loading takes the tests with it, and none is left to fail. */
import { expect, test } from 'vitest'

test('the rules load, and have an answer for somebody who has said nothing', async () => {
  const { recommend } = await import('#rules')
  expect(recommend({}).kind).toBe('setting')
})
