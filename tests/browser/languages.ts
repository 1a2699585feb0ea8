import { readFileSync } from 'node:fs'
import { pseudo, type Texts } from '../../src/i18n/pseudo.ts'
import type enQuestions from '../../src/locales/en/questions.json'
import type enResult from '../../src/locales/en/result.json'
import type enUi from '../../src/locales/en/ui.json'

type Files = { readonly ui: typeof enUi; readonly questions: typeof enQuestions; readonly result: typeof enResult }

/** The words of the page in a language, including generated ones. */
export function saidIn(language: string): Files {
  const read = (name: string) => wordsOf(language, name)
  return { ui: read('ui'), questions: read('questions'), result: read('result') } as unknown as Files
}

function wordsOf(language: string, name: string): Texts {
  const made = pseudo[language]?.from
  const folder = new URL(`../../src/locales/${made ? 'en' : language}/`, import.meta.url)
  const words = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  return made ? made(words) : words
}
