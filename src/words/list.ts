import { words } from './index.ts'

/**
 * Several things in a sentence ("a, b, and c", "a or b"), or one after another ("1, 3"), as the language of the moment
 * lists them, unless another is meant.
 */
export const listWords = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
  language = words.language,
): string => new Intl.ListFormat(language, { type }).format(items)
