import { words } from './index.ts'

/** Several things in a sentence ("a, b, and c"), or one after another ("1, 3"), as the language of the moment lists them. */
export const listWords = (items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string =>
  new Intl.ListFormat(words.language, { type }).format(items)
