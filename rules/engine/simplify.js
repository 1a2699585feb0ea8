import { isChosen } from './holds.ts'
import { accepts, feelsUnwell, signCountOf } from './signs.ts'
import { whenAsked } from './whenAsked.ts'
/** What these answers leave of a condition that only asked answers count in (see `whenAsked`). */
export function simplify(condition, known) {
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
/** All of these, or any of them; the first part that decides ends it. */
export function joined(is, parts, known = {}) {
  const deciding = is === 'any'
  const open = []
  for (const part of parts) {
    const rest = simplify(part, known)
    if (rest === deciding) return deciding
    if (typeof rest !== 'boolean') open.push(rest)
  }
  if (open.length === 0) return !deciding
  return open.length === 1 ? open[0] : { is, of: open }
}
/** The opposite. */
export const negated = (rest) => (typeof rest === 'boolean' ? !rest : { is: 'not', of: rest })
const unwell = whenAsked(feelsUnwell)
/** With the ticks known, all that can matter is whether feeling unwell adds one. */
function ofSigns(condition, known) {
  const { signs, signCount } = known
  if (signCount !== undefined) return accepts(condition, signCount)
  if (typeof signs !== 'object') return condition
  const [without, withOne] = [false, true].map((feels) => accepts(condition, signCountOf(signs, feels)))
  if (without === withOne) return without
  return withOne ? simplify(unwell, known) : negated(simplify(unwell, known))
}
