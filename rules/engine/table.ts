import type { Condition } from '../condition.ts'
import { type Case, casesOf, type View } from './cases.ts'
import { type Bits, indexOf } from './sets.ts'
import { everything } from './slots.ts'

/** Where the cases of one rule stand: all of them in one word. */
export type Place = { readonly word: number; readonly mask: number }

/**
 * Many conditions turned on their side: not what each case asks of a slot, but which cases each value of a slot
 * lets through. What several answers let through together is the `and` of their columns.
 */
export type Table = {
  readonly places: readonly Place[]
  /** The slots that matter here, and for each value of each slot the cases it lets through. */
  readonly slots: readonly number[]
  readonly columns: readonly (readonly Bits[])[]
  readonly all: Bits
}

/** So many cases in a word: a number of 30 bits is small enough to need no memory of its own in any browser. */
const wordLength = 30

/** A table of these conditions, in words as full as can be. Throws where one has more cases than a word holds. */
export function tableOf(conditions: readonly Condition[]): Table {
  const all = [0]
  const cases: { readonly of: Case; readonly word: number; readonly bit: number }[] = []
  const places = conditions.map((condition) => {
    const found = casesOf(condition)
    if (found.length > wordLength) throw new Error(`Too many cases: ${JSON.stringify(condition)}`)
    if (32 - Math.clz32(all.at(-1) as number) + found.length > wordLength) all.push(0)
    const word = all.length - 1
    const used = 32 - Math.clz32(all[word] as number)
    const bits = found.map((_, index) => 1 << (used + index))
    for (const [index, of] of found.entries()) cases.push({ of, word, bit: bits[index] as number })
    const mask = bits.reduce((sum, bit) => sum | bit, 0)
    all[word] = (all[word] as number) | mask
    return { word, mask }
  })
  const columns = everything.map((values) => Array.from({ length: indexOf(values) + 1 }, () => all.slice()))
  for (const { of, word, bit } of cases)
    for (const { at, bits } of of)
      for (const [value, column] of (columns[at] as number[][]).entries())
        if ((bits & (1 << value)) === 0) column[word] = (column[word] as number) & ~bit
  const slots = [...new Set(cases.flatMap(({ of }) => of.map(({ at }) => at)))]
  return { places, slots, columns, all }
}

/** The cases that hold in a view with one value in each slot. */
export function matches({ slots, columns, all }: Table, view: View): Bits {
  const words = all.slice()
  for (const at of slots) {
    const column = (columns[at] as readonly Bits[])[indexOf(view[at] as number)] as Bits
    for (let word = 0; word < words.length; word += 1) words[word] = (words[word] as number) & (column[word] as number)
  }
  return words
}

export const has = (words: Bits, { word, mask }: Place): boolean => ((words[word] as number) & mask) !== 0
