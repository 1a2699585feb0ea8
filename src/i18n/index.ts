import i18next, { type TOptions } from 'i18next'
import { createContext, use, useSyncExternalStore } from 'react'
import type { Respondent } from '../interview/interview.ts'
import { ageGroup, dangerNow, sections } from '../locales/en/questions.json?first'
import ui from '../locales/en/ui.json'

const first = { sections, dangerNow, ageGroup }

/** The questions whose English words come with the page. The others are loaded together. */
export const wordedFirst: readonly string[] = Object.keys(first)

/** The English words needed until the first question is answered. All others are loaded when needed. */
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
 * Translated texts by language, voice and key, until more words are loaded: a screen asks for the same texts again and again.
 * Texts with values are not cached, since a value may be a note about a caller.
 */
const said = new Map<string, string | undefined>()
words.store.on('added', () => said.clear())

/** The voice of the texts: "you", or "they" about somebody else. */
export const VoiceContext = createContext<Respondent>('self')

/** The language for a listener other than the reader, such as a caller; undefined means that of the page. */
export const LanguageContext = createContext<string | undefined>(undefined)

export type Words = {
  /** The text for a key in the current voice and language. Throws in tests and development if there is none. */
  (key: string, values?: TOptions): string
  /** The same, or undefined if there is no such text. */
  readonly maybe: (key: string) => string | undefined
  /** A list of texts. */
  readonly list: (key: string) => readonly string[]
  /** The tag of their language. */
  readonly language: string
}

/** The texts in the voice of this interview. */
export function useWords(): Words {
  const voice = use(VoiceContext)
  const language = use(LanguageContext)
  useLanguage()
  return inVoice(voice, language)
}

/** The current language. */
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

function again<Text extends string | undefined>(what: string, say: () => Text): Text {
  if (!said.has(what)) said.set(what, say())
  return said.get(what) as Text
}

function listen(changed: () => void): () => void {
  words.on('languageChanged', changed)
  return () => words.off('languageChanged', changed)
}
