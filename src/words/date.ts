import { words } from './index.ts'

/** A day as people write it in the language of the moment. */
export const dateWords = (date: Date): string => new Intl.DateTimeFormat(words.language, { dateStyle: 'long' }).format(date)
