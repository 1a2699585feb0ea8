import { chose } from '../condition.ts'
import { severityOf } from '../severity.ts'
/** Feeling unwell from withdrawal now counts as the sign `withdrawal`, ticked or not. */
export const feelsUnwell = chose('withdrawal', 'unwell', 'veryUnwell')
/** The final count of signs, 0 to 11: the ticks, and `withdrawal` for somebody who feels unwell, counted once. */
export const signCountOf = (ticked, unwell) => ticked.length + (unwell && !ticked.includes('withdrawal') ? 1 : 0)
/** Whether a condition on the signs accepts this final count. */
export const accepts = (leaf, count) =>
  leaf.is === 'severity' ? leaf.oneOf.includes(severityOf(count)) : leaf.oneOf.includes(count)
