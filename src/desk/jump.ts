/** The text in capitals, without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

const wordsOf = (name: string): readonly string[] => plain(name).match(/\p{L}+/gu) ?? []

/** The letters of a name: first those that begin a word, then all others. */
const lettersOf = (name: string): readonly string[] => {
  const words = wordsOf(name)
  return [...new Set([...words.map(([first = '']) => first), ...words.join('')])]
}

/**
 * One letter for each name, all different. A name takes its best letter, and gives it up for another one if a later name has
 * no other choice. Undefined for a name whose letters are all taken.
 */
export function jumpLetters(names: readonly string[]): readonly (string | undefined)[] {
  const owner = new Map<string, number>()
  const finds = (index: number, tried: Set<string>): boolean => {
    for (const letter of lettersOf(names[index] ?? '')) {
      if (tried.has(letter)) continue
      tried.add(letter)
      const held = owner.get(letter)
      if (held !== undefined && !finds(held, tried)) continue
      owner.set(letter, index)
      return true
    }
    return false
  }
  for (const index of names.keys()) finds(index, new Set())
  return names.map((_, index) => [...owner].find(([, at]) => at === index)?.[0])
}

/** The index of the name that was typed: by its letter, by the start of one of its words, or by any part of it; -1 for none. */
export function foundByTyping(typed: string, names: readonly string[]): number {
  const text = plain(typed.trim())
  if (text === '') return -1
  if (text.length === 1) return jumpLetters(names).indexOf(text)
  const tests = [
    (name: string) => plain(name).startsWith(text),
    (name: string) => wordsOf(name).some((word) => word.startsWith(text)),
    (name: string) => plain(name).includes(text),
  ]
  return tests.map((test) => names.findIndex(test)).find((index) => index >= 0) ?? -1
}
