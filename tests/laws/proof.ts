/**
 * How much of the whole a run of the laws goes through, by the variable PROOF: `whole` for `npm run prove`, `few` for
 * the mutation run, else a stated part. What was gone through is printed.
 */
const asked = process.env.PROOF ?? 'part'
export const isWhole = asked === 'whole'

/** One of these numbers: for the whole, for the part in `npm test`, for the few of the mutation run. */
export const amount = (whole: number, part: number, few: number): number => (isWhole ? whole : asked === 'few' ? few : part)

/** One in so many. */
export function* oneIn<T>(every: number, all: Iterable<T>): Generator<T> {
  let index = 0
  for (const one of all) {
    if (index % every === 0) yield one
    index += 1
  }
}

export const grouped = (count: number): string => count.toLocaleString('en-US')
export const print = (line: string): void => void process.stdout.write(`  ${line}\n`)
