import { here } from './here.ts'
import { words } from './index.ts'

/** A day as people write it, in the language of the moment unless another is meant. */
export const dateWords = (date: Date, language = words.language): string =>
  new Intl.DateTimeFormat(here(language), { dateStyle: 'long' }).format(date)

/** A time of day as people write it in the language of the moment. */
export const timeWords = (date: Date): string =>
  new Intl.DateTimeFormat(here(words.language), { timeStyle: 'short' }).format(date)
