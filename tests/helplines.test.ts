import { describe, expect, test } from 'vitest'
import { type Helpline, helpline, helplines, neutralPage, onEveryScreen } from '../src/site/helplines.ts'
import { spanishOf988 } from './languages.ts'
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
      'result:say.helplineText',
      'result:say.helplineText_them',
      'ui:language.changed',
    ]
    expect(promises.filter((key) => !spanishOf988.includes(key)).toSorted()).toEqual(others)
    expect((helpline('treatment') satisfies Helpline).inSpanish).toBeDefined()
  })
})
