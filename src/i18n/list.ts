import { words } from './index.ts'

/** Several things in a sentence ("a, b, and c", "a or b"), as the language of the moment lists them, unless another is meant. */
export const listWords = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
  language = words.language,
): string => new Intl.ListFormat(language, { type }).format(items)
