/** What was agreed for a person against what they get. */
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
/** The setting, what is workable and the first step, with its reason. */
function shownBy(result: NotInDanger): string[] {
  const first = [result.firstStep, result.firstStepReason]
  return result.kind === 'youth' ? first : [...first, result.low, result.high].concat(result.workable?.setting ?? [])
}

/** What they must be told and are not, what they never may be told and are, and what nobody agreed to. */
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

/** What is shown first: the range, the first step, what is workable and what that needs; the kind of result for the young. */
export function shownFirst(result: Recommendation) {
  if (result.kind === 'emergency') return result.dangers
  if (result.kind === 'youth') return [result.kind, result.firstStep]
  return [result.low, result.high, result.firstStep, result.workable?.setting, result.workable?.onlyWith ?? []]
}
export function agreedFirst(person: Persona | YoungPersona) {
  if (!('low' in person)) return ['youth', person.firstStep]
  return [person.low, person.high ?? person.low, person.firstStep, person.workable, person.onlyWith ?? []]
}
