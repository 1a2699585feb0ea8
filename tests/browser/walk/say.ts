import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionId } from '#rules'
import type { Respondent } from '../../../src/interview/interview.ts'

type Words = { readonly [key: string]: string | Words }

const folder = 'src/locales'
const namesIn = (path: string): readonly string[] => readdirSync(path).map((name) => name.replace('.json', ''))
const wordsIn = (language: string): Words =>
  Object.fromEntries(
    namesIn(join(folder, language)).map((file) => [
      file,
      JSON.parse(readFileSync(join(folder, language, `${file}.json`), 'utf8')),
    ]),
  )
const all: Words = Object.fromEntries(namesIn(folder).map((language) => [language, wordsIn(language)]))

/** Every language with a folder, by its own name. */
export const languages: readonly { readonly tag: string; readonly name: string }[] = Object.keys(all).map((tag) => ({
  tag,
  name: under(tag, 'language:name') ?? tag,
}))

/** How somebody is spoken to: of themselves or of another, and in which language. */
export type Voice = { readonly respondent: Respondent | null; readonly language: string }

/** The words under a key ("ui:start.self") that stand on the page for this voice. Throws when there are none. */
export function say({ respondent, language }: Voice, key: string, values: Readonly<Record<string, string>> = {}): string {
  const said = (respondent === 'other' ? under(language, `${key}_them`) : undefined) ?? under(language, key)
  if (said === undefined) throw new Error(`There are no words for ${key}.`)
  return said.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place)
}

/** The words of a choice: of an option, of "none of these", or of an answer of another kind. */
export function choiceWords(voice: Voice, question: QuestionId, value: string): string {
  if (value === 'unsure' || value === 'declined') return say(voice, `ui:question.${value}`)
  const none = value === 'none' && hasNone(question)
  return say(voice, none ? `questions:${question}.none` : `questions:${question}.options.${value}`)
}

/** True for a question that offers "none of these" beside its options. */
export const hasNone = (question: QuestionId): boolean => under('en', `questions:${question}.none`) !== undefined

function under(language: string, key: string): string | undefined {
  const found = [language, ...key.split(/[:.]/)].reduce<string | Words | undefined>(
    (words, name) => (typeof words === 'object' ? words[name] : undefined),
    all,
  )
  return typeof found === 'string' ? found : undefined
}
