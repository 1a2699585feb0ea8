import { type QuestionId, questionIds } from '../questions.ts'
import { type Severity, severities } from '../severity.ts'
import type { View } from './cases.ts'
import { singles } from './sets.ts'
import { bitsOf, everything, nothing, slot } from './slots.ts'
import { severityAt, signsTicked } from './view.ts'

const adult = bitsOf('ageGroup', ['adult'])
const asked = questionIds.map((id) => slot[id])
const anyOf = (at: number): number => (everything[at] as number) & ~nothing

/** Two sets in the slot of the severity: for somebody who does not feel withdrawal, and for somebody who does. */
const severitiesFor = (well: number, unwell: number): number => (well << 8) | unwell
export const severitiesIn = (bits: number, feelsWithdrawal: boolean): number => (feelsWithdrawal ? bits & 0xff : bits >> 8)

/**
 * What each slot may hold before it is asked which questions are asked: a start for the fillings.
 * `ageGroup` takes no part: whoever is not known to be under 18 counts as an adult.
 */
export function openings(view: View): View {
  const given = view.slice()
  for (const at of asked) if (given[at] === nothing) given[at] = anyOf(at)
  given[slot.ageGroup] = adult
  given[slot.severity] =
    view[slot.signs] === nothing
      ? severitiesFor(anyOf(slot.severity), anyOf(slot.severity))
      : severitiesFor(severityAt(signsTicked(view, false)), severityAt(signsTicked(view, true)))
  return given
}

/** One answer: what its slot holds then. Signs are answered by their severity, the sign of withdrawal counted in. */
export type Opening = readonly [at: number, bits: number]
export const after = (given: View, [at, bits]: Opening): View => given.with(at, bits)

/** All that an answer to a question may put there. */
export const answersTo = (question: QuestionId): readonly Opening[] =>
  question === 'signs' ? severities.map(severityIs) : singles(anyOf(slot[question])).map((bits) => [slot[question], bits])

export const severityIs = (severity: Severity): Opening => {
  const bits = bitsOf('severity', [severity])
  return [slot.severity, severitiesFor(bits, bits)]
}
