import { afterEach, expect, test, vi } from 'vitest'
import { inVoice, words } from '../src/i18n/index.ts'
import { changeLanguage } from '../src/i18n/languages.ts'
import ui from '../src/locales/en/ui.json'
import uiInSpanish from '../src/locales/es/ui.json'

// What was said once is said again, never in another voice or language than the one meant.

afterEach(() => changeLanguage('en'))

test('a page that is open while the language changes shows the new language', async () => {
  const t = inVoice('self')
  for (const [language, { title }] of [
    ['en', ui.start],
    ['es', uiInSpanish.start],
    ['en', ui.start],
  ] as const) {
    await changeLanguage(language)
    expect(t('start.title')).toBe(title)
  }
})

test('a counselor hears one language and the caller another, under the same key', async () => {
  await changeLanguage('es')
  await changeLanguage('en')
  for (const _ of ['first', 'again']) {
    expect(inVoice('self', 'es')('start.title')).toBe(uiInSpanish.start.title)
    expect(inVoice('self')('start.title')).toBe(ui.start.title)
  }
})

test('a text about somebody else is not the cached one about oneself', () => {
  expect(inVoice('self')('error.kept')).toBe(ui.error.kept)
  expect(inVoice('other')('error.kept')).toBe(ui.error.kept_them)
})

test('words loaded later replace earlier ones', () => {
  words.addResourceBundle('en', 'first', { said: { later: 'before' } }, true, true)
  expect(inVoice('self')('said.later')).toBe('before')
  words.addResourceBundle('en', 'first', { said: { later: 'after' } }, true, true)
  expect(inVoice('self')('said.later')).toBe('after')
})

test('texts with values are not cached, so that no note about a caller stays in memory', () => {
  const kept = vi.spyOn(Map.prototype, 'set')
  expect(inVoice('self')('notice.newer', { text: 'a husband who hits' })).toBe(ui.notice.newer)
  expect(kept.mock.calls.flat().filter((each) => `${each}`.includes('husband'))).toEqual([])
})
