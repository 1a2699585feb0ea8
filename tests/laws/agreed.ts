/** Compares what was agreed for a person with what they get. */
import { type Answers, type Recommendation, settle } from '#rules'
import { type Persona, toldToMost, type YoungPersona } from './persona.ts'

export type NotInDanger = Exclude<Recommendation, { kind: 'emergency' }>

/** Everything a result says beside the setting and the first step. */
function toldBy(answers: Answers, result: NotInDanger): readonly string[] {
  const together: readonly string[] = [...result.medication, ...result.alongside, ...result.ifApplies]
  if (result.kind === 'youth') return together
  const { reasons, eitherOf, conflicts, notes, workable } = result
  return [...together, ...reasons, ...eitherOf, ...conflicts, ...notes, ...settle(answers)].concat(
    workable ? [...workable.unmet, ...workable.onlyWith] : [],
  )
}
/** The setting, the workable setting and the first step with its reason. */
function shownBy(result: NotInDanger): string[] {
  const first = [result.firstStep, result.firstStepReason]
  return result.kind === 'youth' ? first : [...first, result.low, result.high].concat(result.workable?.setting ?? [])
}

/** What the person must be told but is not, must never be told but is, and is told without agreement. */
export function against({ answers, must = [], may = [], never = [] }: Persona | YoungPersona, result: NotInDanger) {
  const told = toldBy(answers, result)
  const everything = [...told, ...shownBy(result)]
  const agreed: readonly string[] = [...must, ...may, ...toldToMost]
  return {
    missing: must.filter((id) => !everything.includes(id)),
    forbidden: never.filter((id) => everything.includes(id)),
    surprising: told.filter((id) => !agreed.includes(id)),
  }
}

/**
 * What is shown first: the range, the first step, the workable setting and its conditions; for young people, the kind of
 * result.
 */
export function shownFirst(result: Recommendation) {
  if (result.kind === 'emergency') return result.dangers
  if (result.kind === 'youth') return [result.kind, result.firstStep]
  return [result.low, result.high, result.firstStep, result.workable?.setting, result.workable?.onlyWith ?? []]
}
export function agreedFirst(person: Persona | YoungPersona) {
  if (!('low' in person)) return ['youth', person.firstStep]
  return [person.low, person.high ?? person.low, person.firstStep, person.workable, person.onlyWith ?? []]
}
