/** The text in capitals, without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

const wordsOf = (name: string): readonly string[] => plain(name).match(/\p{L}+/gu) ?? []

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** What to try for the letter of a name, the best first: its first letter, that of another word, any of its own, any at all. */
const choices: readonly ((name: string) => readonly string[])[] = [
  (name) => wordsOf(name).slice(0, 1).map(firstOf),
  (name) => wordsOf(name).map(firstOf),
  (name) => [...wordsOf(name).join('')],
  () => alphabet,
]

const firstOf = (word: string): string => word.charAt(0)

/** One letter for each name, all different. Undefined for names beyond the 26th. */
export function jumpLetters(names: readonly string[]): readonly (string | undefined)[] {
  const letters = new Map<string, string>()
  const taken = new Set<string>()
  for (const choice of choices)
    for (const name of names) {
      const letter = letters.has(name) ? undefined : choice(name).find((each) => !taken.has(each))
      if (!letter) continue
      letters.set(name, letter)
      taken.add(letter)
    }
  return names.map((name) => letters.get(name))
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
