import { questionIds, questions } from '../questions.ts'
import { ladder } from '../settings.ts'
import { severities } from '../severity.ts'

/** Where a view keeps what: one slot for each question, then what is derived from the answers. */
const names = [...questionIds, 'severity', 'signCount', 'setting'] as const
export type Slot = (typeof names)[number]
export const slot = Object.fromEntries(names.map((name, index) => [name, index])) as Record<Slot, number>

export const slots = names.length

/** In the slot of a question with ticks: the answer is "none of these". */
export const noneOfThese = 1 << 14
/** In the slot of a question, in a view of what is possible: it may be one that is not asked. */
export const notAsked = 1 << 15

/** The set of some of the items of a list, as bits. */
const bitsOf = <T>(list: readonly T[], some: readonly T[]): number =>
  some.reduce((bits, item) => bits | (1 << list.indexOf(item)), 0)

export const allOf = (list: readonly unknown[]): number => (1 << list.length) - 1

/** The single bits of a set. */
export const singles = (bits: number): number[] => {
  const found = []
  for (let rest = bits; rest !== 0; rest &= rest - 1) found.push(rest & -rest)
  return found
}

export const optionBits = (question: (typeof questionIds)[number], options: readonly string[]): number =>
  bitsOf<string>(questions[question].options, options)
export const severityBits = (oneOf: readonly string[]): number => bitsOf<string>(severities, oneOf)
export const settingBits = (oneOf: readonly string[]): number => bitsOf<string>(ladder, oneOf)
