import type { Condition, IsSeverity, IsSignCount } from '../condition.ts'
import type { Answers } from '../questions.ts'
import { isChosen } from './holds.ts'
import { accepts, feelsUnwell, signCountOf } from './signs.ts'
import { whenAsked } from './whenAsked.ts'

/** Known answers. Signs may also be known by their final count alone. */
export type Known = Answers & { readonly signCount?: number }

/** True, false, or the condition that must still hold. */
export type Rest = boolean | Condition

/** A condition partially evaluated with these answers. It must already be folded by `whenAsked`. */
export function simplify(condition: Rest, known: Known): Rest {
  if (typeof condition === 'boolean') return condition
  switch (condition.is) {
    case 'all':
    case 'any':
      return joined(condition.is, condition.of, known)
    case 'not':
      return negated(simplify(condition.of, known))
    case 'named':
      return simplify(condition.of, known)
    case 'chose':
      return known[condition.question] === undefined ? condition : isChosen(condition, known)
    case 'severity':
    case 'signCount':
      return ofSigns(condition, known)
    case 'unknown':
    case 'setting':
    case 'firstStep':
      return false
  }
}

/** All of these conditions, or any of them. Stops at the first part that decides. */
export function joined(is: 'all' | 'any', parts: readonly Rest[], known: Known = {}): Rest {
  const deciding = is === 'any'
  const open: Condition[] = []
  for (const part of parts) {
    const rest = simplify(part, known)
    if (rest === deciding) return deciding
    if (typeof rest !== 'boolean') open.push(rest)
  }
  if (open.length === 0) return !deciding
  return open.length === 1 ? (open[0] as Condition) : { is, of: open }
}

export const negated = (rest: Rest): Rest => (typeof rest === 'boolean' ? !rest : { is: 'not', of: rest })

const unwell = whenAsked(feelsUnwell)

/** If the checked signs are known, only feeling unwell can add one. */
function ofSigns(condition: IsSeverity | IsSignCount, known: Known): Rest {
  const { signs, signCount } = known
  if (signCount !== undefined) return accepts(condition, signCount)
  if (typeof signs !== 'object') return condition
  const [without, withOne] = [false, true].map((feels) => accepts(condition, signCountOf(signs, feels))) as [boolean, boolean]
  if (without === withOne) return without
  return withOne ? simplify(unwell, known) : negated(simplify(unwell, known))
}
