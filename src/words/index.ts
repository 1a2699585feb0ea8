import i18next, { type TOptions } from 'i18next'
import { createContext, use, useSyncExternalStore } from 'react'
import type { Respondent } from '../interview/interview.ts'
import questions from '../locales/en/questions.json'
import ui from '../locales/en/ui.json'

/** The words needed until the first question can be answered, in English; all others come when they are wanted. */
export const words = i18next.createInstance()
words.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  ns: ['ui', 'questions'],
  defaultNS: 'ui',
  resources: { en: { ui, questions } },
  interpolation: { escapeValue: false },
  returnObjects: true,
  parseMissingKeyHandler: (key) => {
    if (import.meta.env.PROD) return key
    throw new Error(`No words for "${key}" in src/locales/${words.language}.`)
  },
})

/** Whose voice the words take: "you", or "they" when somebody else is meant. */
export const VoiceContext = createContext<Respondent>('self')

export type Words = {
  /** The words under a key, in the voice and the language of the moment. Throws in tests and development when there are none. */
  (key: string, values?: TOptions): string
  /** The same, or nothing where there are no such words. */
  readonly maybe: (key: string) => string | undefined
  /** A list of words. */
  readonly list: (key: string) => readonly string[]
}

/** The words in the voice of this interview. */
export function useWords(): Words {
  const voice = use(VoiceContext)
  useLanguage()
  return inVoice(voice)
}

/** The language of the moment. */
export const useLanguage = (): string => useSyncExternalStore(listen, () => words.language)

export function inVoice(voice: Respondent): Words {
  const context = voice === 'other' ? { context: 'them' } : {}
  const t = (key: string, values?: TOptions) => words.t(key, { ...context, ...values }) as string
  return Object.assign(t, {
    maybe: (key: string) => (words.exists(key) ? t(key) : undefined),
    list: (key: string) => words.t(key, context) as unknown as readonly string[],
  })
}

function listen(changed: () => void): () => void {
  words.on('languageChanged', changed)
  return () => words.off('languageChanged', changed)
}
