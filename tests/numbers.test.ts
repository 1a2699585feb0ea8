import { afterEach, describe, expect, it } from 'vitest'
import { dateWords, timeWords } from '../src/i18n/date.ts'
import { words } from '../src/i18n/index.ts'
import { dollarWords, numberWords } from '../src/i18n/number.ts'

// Numbers, dollars, days and times in each language are those of the United States, not those of Spain.

const afternoon = new Date(2026, 1, 3, 15, 4)
const plainSpaces = (text: string) => text.replace(/\s/gu, ' ')

afterEach(() => words.changeLanguage('en'))

describe.each([
  ['en', '$1,300', '12,000', 'February 3, 2026', '3:04 PM'],
  ['es', '$1,300', '12,000', '3 de febrero de 2026', '3:04 p.m.'],
])('in "%s"', (language, dollars, number, day, time) => {
  it('are written as its readers write them', async () => {
    await words.changeLanguage(language)
    expect(dollarWords(1300)).toBe(dollars)
    expect(numberWords(12_000)).toBe(number)
    expect(dateWords(afternoon)).toBe(day)
    expect(plainSpaces(timeWords(afternoon))).toBe(time)
  })
})
