import { stairs } from '../stairs.ts'
/** The settings from this one down to aftercare, in the order in which they follow each other; never empty. */
export function pathAhead(from) {
  const { next } = stairs[from]
  return next ? [from, ...pathAhead(next)] : [from]
}
