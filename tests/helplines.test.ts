import { describe, expect, test } from 'vitest'
import { type Helpline, helpline, helplines, neutralPage, onEveryScreen } from '../src/site/helplines.ts'
import { spanishOf988 } from './languages.ts'
import { publicLines } from './publicLines.ts'
import { textsOf } from './screens.ts'

// The numbers are whole and say where they come from; that they are answered only a call can show.

describe.each(helplines)('$id', ({ number, href, source, checkedOn }) => {
  test('dials the number shown', () => {
    expect(href.replace(/^tel:(\+)?/, '')).toBe(number.replaceAll('-', ''))
  })
  test('says where and when it was verified', () => {
    expect(source).toMatch(/^https:\/\/[^\s?#]+$/)
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn)
  })
})

describe('every number that the words name', () => {
  const known = new Map([...helplines, ...publicLines].map(({ number, source, checkedOn }) => [number, { source, checkedOn }]))
  /** Phone numbers, and the short ones that take texts. */
  const numbersIn = (language: string): string[] =>
    [...textsOf(language)].flatMap(([key, lines]) =>
      key.startsWith('facts:sources') ? [] : (lines.join(' ').match(/(?<![\d-])(?:1-\d{3}-\d{3}-\d{4}|\d{5,6})(?![\d-])/g) ?? []),
    )

  test.each(['en', 'es'])('is a public line, with where it was read and when ("%s")', (language) => {
    expect(numbersIn(language).length).toBeGreaterThan(15)
    expect([...new Set(numbersIn(language))].filter((number) => !known.has(number))).toEqual([])
    expect(publicLines.map(({ number }) => number).filter((number) => !numbersIn(language).includes(number))).toEqual([])
  })
  test('has the day on which it was looked up', () => {
    expect([...known].filter(([, { checkedOn }]) => !/^20\d\d-\d\d-\d\d$/.test(checkedOn))).toEqual([])
  })
})

test('911, 988 and the treatment helpline are on every screen, in this order', () => {
  expect(onEveryScreen.map(({ number }) => number)).toEqual(['911', '988', '1-800-662-4357'])
})

test('leaving opens the same page for everyone', () => {
  expect(neutralPage).toMatch(/^https:\/\/[\w.]+\/$/)
})

describe('in Spanish', () => {
  const said = [...textsOf('es')].map(([key, lines]) => [key, lines.join(' ')] as const)
  const { inSpanish }: Helpline = helpline('crisis')

  test('the page says that 988 takes calls (press 2) and texts (AYUDA), with its source', () => {
    expect(inSpanish).toMatch(/^https:\/\/988lifeline\.org\//)
    for (const key of spanishOf988) {
      expect([key, Object.fromEntries(said)[key]]).toEqual([key, expect.stringMatching(/988.*oprim(?:a|ir) el 2.*AYUDA/)])
    }
    const bare = said.filter(([key, text]) => /escriba al 988/.test(text) && !spanishOf988.includes(key))
    expect(bare.map(([key]) => key)).toEqual([])
  })
  test('the page says that a line answers in Spanish only with a source for it', () => {
    const promises = said.filter(([, text]) => /en español|para español/.test(text)).map(([key]) => key)
    const others = [
      'guide:entries.treatmentLine.inShort',
      'result:say.what.helpline',
      'result:say.what.helpline_them',
      'ui:language.changed',
    ]
    expect(promises.filter((key) => !spanishOf988.includes(key)).toSorted()).toEqual(others)
    expect((helpline('treatment') satisfies Helpline).inSpanish).toBeDefined()
  })
})
