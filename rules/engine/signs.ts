import { type Condition, chose, type IsSeverity, type IsSignCount } from '../condition.ts'
import type { OptionOf } from '../questions.ts'
import { severityOf } from '../severity.ts'

/** Feeling unwell from withdrawal now counts as the sign `withdrawal`, checked or not. */
export const feelsUnwell: Condition = chose('withdrawal', 'unwell', 'veryUnwell')

/** The final number of signs, 0 to 11: those checked, plus `withdrawal` if the person feels unwell, counted once. */
export const signCountOf = (ticked: readonly OptionOf<'signs'>[], unwell: boolean): number =>
  ticked.length + (unwell && !ticked.includes('withdrawal') ? 1 : 0)

/** Whether a condition on signs accepts this final count. */
export const accepts = (leaf: IsSeverity | IsSignCount, count: number): boolean =>
  leaf.is === 'severity' ? leaf.oneOf.includes(severityOf(count)) : leaf.oneOf.includes(count)
