/** Checks that the rules load. In the mutation run, a mutant that breaks loading leaves no other test to fail. */
import { expect, test } from 'vitest'

test('the rules load and suggest a setting to somebody who has answered nothing', async () => {
  const { recommend } = await import('#rules')
  expect(recommend({}).kind).toBe('setting')
})
