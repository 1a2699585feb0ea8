import { words } from './index.ts'

/** Joins items into a phrase ("a, b, and c", "a or b"), by default in the current language. */
export const listWords = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
  language = words.language,
): string => new Intl.ListFormat(language, { type }).format(items)
