/** Shows what the rules come to for two made-up populations; not that real people are like them. */
import { describe, expect, test } from 'vitest'
import { countedOf } from '../scripts/population/counted.ts'
import { people } from '../scripts/population/people.ts'

const seed = 20261128
const count = 4_000

describe(`among ${count} people seeking a new start, drawn from the first population (seed ${seed})`, () => {
  const { people: drawn, liveIn, liveInWithoutReason } = countedOf(people('A', count, seed))
  test('everybody gets a setting', () => expect(drawn).toBe(count))
  test('at most 45 percent, and more than none, are told to ask for a live-in stay', () => {
    expect(liveIn).toBeLessThanOrEqual(0.45)
    expect(liveIn).toBeGreaterThan(0.2)
  })
  test('of those with no reason for a bed, at most 2 percent are', () => expect(liveInWithoutReason).toBeLessThanOrEqual(0.02))
})
