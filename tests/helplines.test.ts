import { describe, expect, test } from 'vitest'
import { type Helpline, helpline, helplines, neutralPage, onEveryScreen } from '../src/site/helplines.ts'
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
    for (const key of ['ui:start.crisis', 'ui:emergency.selfHarm.steps', 'ui:emergency.selfHarm.steps_them']) {
      expect(Object.fromEntries(said)[key]).toMatch(/988 .*oprima el 2 para español.*AYUDA al 988/)
    }
  })
  test('the page says that a line answers in Spanish only with a source for it', () => {
    const promises = said.filter(([, text]) => /en español|para español/.test(text)).map(([key]) => key)
    expect(promises.toSorted()).toEqual([
      'result:say.helplineText',
      'result:say.helplineText_them',
      'ui:emergency.selfHarm.steps',
      'ui:emergency.selfHarm.steps_them',
      'ui:language.changed',
      'ui:start.crisis',
    ])
    expect((helpline('treatment') satisfies Helpline).inSpanish).toBeDefined()
  })
})
