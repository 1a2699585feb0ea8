/**
 * How much of the whole a run covers, set by PROOF: `whole` for `npm run prove`, `few` for the mutation run, otherwise a stated
 * sample. The coverage is printed.
 */
const asked = process.env.PROOF ?? 'part'
export const isWhole = asked === 'whole'

/** One of these numbers: for the whole, for the sample of `npm test`, or for the mutation run. */
export const amount = (whole: number, part: number, few: number): number => (isWhole ? whole : asked === 'few' ? few : part)

/** Every nth element. */
export function* oneIn<T>(every: number, all: Iterable<T>): Generator<T> {
  let index = 0
  for (const one of all) {
    if (index % every === 0) yield one
    index += 1
  }
}

export const grouped = (count: number): string => count.toLocaleString('en-US')
export const print = (line: string): void => void process.stdout.write(`  ${line}\n`)
