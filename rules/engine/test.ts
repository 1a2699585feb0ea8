import { questions } from '../questions.ts'
import type { Condition, Leaf } from './condition.ts'
import { optionBits, settingBits, severityBits, slot } from './slots.ts'
import type { View } from './view.ts'

/** Three-valued truth, so ordered that `all` is the least, `any` the greatest, and `not` the mirror image. */
export const unmet = 0
export const open = 1
export const met = 2
export type Truth = typeof unmet | typeof open | typeof met

/** A condition made ready to be asked of a view. */
export type Test = {
  /** Whether the condition holds; `open` only in a view of what is possible. */
  readonly truth: (view: View) => Truth
  /** Where the condition is open: a slot that decides it, -1 where it is not open. */
  readonly gap: (view: View) => number
}

export function compile(condition: Condition): Test {
  switch (condition.is) {
    case 'all':
      return group(condition.of.map(compile), met, (a, b) => (a < b ? a : b))
    case 'any':
      return group(condition.of.map(compile), unmet, (a, b) => (a > b ? a : b))
    case 'not': {
      const { truth, gap } = compile(condition.of)
      return { truth: (view) => (met - truth(view)) as Truth, gap }
    }
    case 'named':
      return compile(condition.of)
    case 'unknown':
      return { truth: (view) => (view[slot[condition.question]] === 0 ? met : unmet), gap: () => -1 }
    default:
      return leaf(condition)
  }
}

function group(parts: readonly Test[], none: Truth, join: (a: Truth, b: Truth) => Truth): Test {
  const decided = met - none
  return {
    truth: (view) => {
      let truth = none
      for (const part of parts) {
        truth = join(truth, part.truth(view))
        if (truth === decided) break
      }
      return truth
    },
    gap: (view) => parts.find((part) => part.truth(view) === open)?.gap(view) ?? -1,
  }
}

/**
 * No bit at all means that nothing is said: then no condition that names a value holds.
 * Ticks hold together; of anything else several bits mean that it is one of them, not known which.
 */
function leaf(condition: Exclude<Leaf, { is: 'unknown' }>): Test {
  const [at, inside] = placeOf(condition)
  const ticks = condition.is === 'chose' && questions[condition.question].pick === 'many'
  const truth = (view: View): Truth => {
    const bits = view[at] as number
    if ((bits & inside) === 0) return unmet
    return ticks || (bits & ~inside) === 0 ? met : open
  }
  return { truth, gap: (view) => (truth(view) === open ? at : -1) }
}

function placeOf(condition: Exclude<Leaf, { is: 'unknown' }>): [at: number, inside: number] {
  switch (condition.is) {
    case 'chose':
      return [slot[condition.question], optionBits(condition.question, condition.options)]
    case 'severity':
      return [slot.severity, severityBits(condition.oneOf)]
    case 'signCount':
      return [slot.signCount, condition.oneOf.reduce((bits, count) => bits | (1 << count), 0)]
    case 'setting':
      return [slot.setting, settingBits(condition.oneOf)]
  }
}
