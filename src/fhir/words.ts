import type { Element } from 'fhir/r4'
import { inVoice, type Words } from '../i18n/index.ts'
import { english, fetchInto, translations } from '../i18n/languages.ts'
import { translation } from './canonical.ts'

/** English words, and the same in every other language, all spoken to the person. */
export type AllWords = { readonly first: Words; readonly others: readonly Words[] }

/** Loads these files of words in every language. Rejects if one cannot be loaded. */
export async function loadWords(...files: readonly string[]): Promise<AllWords> {
  await Promise.all([english, ...translations].map((language) => fetchInto(language, files)))
  return { first: inVoice('self', english), others: translations.map((language) => inVoice('self', language)) }
}

/** A text in English, and the element that FHIR puts beside it with the translations. */
export const inAll = ({ first, others }: AllWords, say: (t: Words) => string): readonly [text: string, beside: Element] => [
  say(first),
  { extension: others.map((t) => translation(t.language, say(t))) },
]
