/** Sets as bits, in words of up to 30: the cases in a table, or the values allowed in each slot. */
export type Bits = readonly number[]

/** The single bits of a word. */
export const singles = (word: number): number[] => {
  const found = []
  for (let rest = word; rest !== 0; rest &= rest - 1) found.push(rest & -rest)
  return found
}
/** The place of a single bit, 0 to 31. */
export const indexOf = (bit: number): number => 31 - Math.clz32(bit)

/** What is in both. */
export function and(one: Bits, other: Bits): Bits {
  const both = one.slice()
  for (let at = 0; at < both.length; at += 1) both[at] = (both[at] as number) & (other[at] as number)
  return both
}

/** What is in either. */
export const or = (one: Bits, other: Bits): Bits => one.map((word, at) => word | (other[at] as number))

/** True when something is in both. */
export function meet(one: Bits, other: Bits): boolean {
  for (let at = 0; at < one.length; at += 1) if (((one[at] as number) & (other[at] as number)) !== 0) return true
  return false
}

/** True when all of the one is in the other. */
export function isWithin(one: Bits, other: Bits): boolean {
  for (let at = 0; at < one.length; at += 1) if (((one[at] as number) & ~(other[at] as number)) !== 0) return false
  return true
}
