/** The files of a folder, each read and checked: which count, and which do not and why. */
import { type Problem, parseResponse, type Response } from '../review-kit/response.ts'

export type TextFile = { readonly name: string; readonly text: string }
export type Read = {
  readonly responses: readonly Response[]
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
}

const sentences: Readonly<Record<Problem, string>> = {
  broken: 'This is not a review that can be read. Please ask for the file again, as the review kit saved it.',
  newer: 'This was saved by a newer review kit. Please read it with the project of that version.',
  otherRules: 'This judges another version of the rules. Please read it with the project of that version.',
}
const older = 'A later file of the same reviewer is in this folder, and counts in place of this one.'
const same = 'This is the same review as another file in this folder. It counts once.'

type Found = { readonly name: string; readonly response: Response }

/** Of several files of one reviewer the one saved last counts, of those the first by name. */
export function readAll(files: readonly TextFile[], rules: string): Read {
  const found: Found[] = []
  const leftOut: Read['leftOut'][number][] = []
  for (const { name, text } of files.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const reading = parseResponse(text, rules)
    if ('response' in reading) found.push({ name, response: reading.response })
    else leftOut.push({ name, why: sentences[reading.problem] })
  }
  const latest = (code: string) =>
    found.filter(({ response }) => response.code === code).reduce((a, b) => (b.response.savedAt > a.response.savedAt ? b : a))
  for (const each of found) {
    const counts = latest(each.response.code)
    const why = each.response.savedAt === counts.response.savedAt ? same : older
    if (each !== counts) leftOut.push({ name: each.name, why })
  }
  return { responses: found.filter((each) => each === latest(each.response.code)).map(({ response }) => response), leftOut }
}
