import { here } from './here.ts'
import { words } from './index.ts'

/** Formats a date, by default in the current language. */
export const dateWords = (date: Date, language = words.language): string =>
  new Intl.DateTimeFormat(here(language), { dateStyle: 'long' }).format(date)

/** Formats a time of day in the current language. */
export const timeWords = (date: Date): string =>
  new Intl.DateTimeFormat(here(words.language), { timeStyle: 'short' }).format(date)
