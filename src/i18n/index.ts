import i18next, { type TOptions } from 'i18next'
import { createContext, use, useSyncExternalStore } from 'react'
import type { Respondent } from '../interview/interview.ts'
import { ageGroup, dangerNow, sections } from '../locales/en/questions.json?first'
import ui from '../locales/en/ui.json'

const first = { sections, dangerNow, ageGroup }

/** The questions whose words are here with the page, in English; with those of the others come all. */
export const wordedFirst: readonly string[] = Object.keys(first)

/** The words needed until the first question can be answered, in English; all others come when they are wanted. */
export const words = i18next.createInstance()
words.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  ns: ['ui', 'questions', 'first'],
  defaultNS: 'ui',
  fallbackNS: 'first',
  resources: { en: { ui, first } },
  interpolation: { escapeValue: false },
  returnObjects: true,
  parseMissingKeyHandler: (key) => {
    if (import.meta.env.PROD) return key
    throw new Error(`No words for "${key}" in src/locales/${words.language}.`)
  },
})

/**
 * The words that were asked for so far, by language, voice and key, until more words come: a screen asks for the same ones
 * again and again. Words with values in them are not kept, for a value may be a note about a caller.
 */
const said = new Map<string, string | undefined>()
words.store.on('added', () => said.clear())

/** Whose voice the words take: "you", or "they" when somebody else is meant. */
export const VoiceContext = createContext<Respondent>('self')

/** The language of words that are meant for somebody else than the reader of the page, like a caller; else that of the page. */
export const LanguageContext = createContext<string | undefined>(undefined)

export type Words = {
  /** The words under a key, in the voice and the language of the moment. Throws in tests and development when there are none. */
  (key: string, values?: TOptions): string
  /** The same, or nothing where there are no such words. */
  readonly maybe: (key: string) => string | undefined
  /** A list of words. */
  readonly list: (key: string) => readonly string[]
  /** The tag of the language they are in. */
  readonly language: string
}

/** The words in the voice of this interview. */
export function useWords(): Words {
  const voice = use(VoiceContext)
  const language = use(LanguageContext)
  useLanguage()
  return inVoice(voice, language)
}

/** The language of the moment. */
export const useLanguage = (): string => useSyncExternalStore(listen, language, language)

const language = () => words.language

export function inVoice(voice: Respondent, lng?: string): Words {
  const context = { ...(voice === 'other' && { context: 'them' }), ...(lng && { lng }) }
  const what = (key: string) => `${lng ?? words.language} ${voice} ${key}`
  const say = (key: string, values?: TOptions) => words.t(key, { ...context, ...values }) as string
  const t = (key: string, values?: TOptions) => (values ? say(key, values) : again(what(key), () => say(key)))
  return Object.assign(t, {
    maybe: (key: string) => again(what(`maybe ${key}`), () => (words.exists(key, context) ? t(key) : undefined)),
    list: (key: string) => words.t(key, context) as unknown as readonly string[],
    language: lng ?? words.language,
  })
}

/** The text under this name, as it was said before; said now when it was not. */
function again<Text extends string | undefined>(what: string, say: () => Text): Text {
  if (!said.has(what)) said.set(what, say())
  return said.get(what) as Text
}

function listen(changed: () => void): () => void {
  words.on('languageChanged', changed)
  return () => words.off('languageChanged', changed)
}
