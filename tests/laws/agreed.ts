/** Compares what was agreed for a person with what they get. */
import { type Answers, askedQuestions, questionIds, type Recommendation, settle } from '#rules'
import { type InFull, type Persona, toldToMost, type YoungPersona } from './persona.ts'

export type NotInDanger = Exclude<Recommendation, { kind: 'emergency' }>

/** The rules beside `recommend` that a result is compared by: those of `#rules`, or a copy with a fault. */
type Rules = { readonly settle: typeof settle; readonly askedQuestions: typeof askedQuestions }

/** Everything a result says beside the setting and the first step. */
function toldBy(answers: Answers, result: NotInDanger, rules: Rules): readonly string[] {
  const together: readonly string[] = [...result.medication, ...result.alongside, ...result.ifApplies]
  if (result.kind === 'youth') return together
  const { reasons, eitherOf, conflicts, notes, workable } = result
  return [...together, ...reasons, ...eitherOf, ...conflicts, ...notes, ...rules.settle(answers)].concat(
    workable ? [...workable.unmet, ...workable.onlyWith] : [],
  )
}
/** The setting, the workable setting and the first step with its reason. */
function shownBy(result: NotInDanger): string[] {
  const first = [result.firstStep, result.firstStepReason]
  return result.kind === 'youth' ? first : [...first, result.low, result.high].concat(result.workable?.setting ?? [])
}

/** What the person must be told but is not, must never be told but is, is told without agreement, and reads in other words. */
export function against(person: Persona | YoungPersona, result: NotInDanger, rules: Rules = { settle, askedQuestions }) {
  const { answers, must = [], may = [], never = [] } = person
  const told = toldBy(answers, result, rules)
  const asked = rules.askedQuestions(answers)
  const everything = [...told, ...shownBy(result)]
  const agreed: readonly string[] = [...must, ...may, ...toldToMost]
  const said: Required<InFull> = {
    tolerance: result.tolerance,
    stepNotes: result.firstStepNotes,
    call: result.say,
    place: result.findPlace,
    notAsked: questionIds.filter((question) => !asked.includes(question)),
  }
  const inFull = Object.keys(said) as (keyof InFull)[]
  const differs = (id: keyof InFull) => id in person && JSON.stringify(person[id]) !== JSON.stringify(said[id])
  return {
    missing: must.filter((id) => !everything.includes(id)),
    forbidden: never.filter((id) => everything.includes(id)),
    surprising: told.filter((id) => !agreed.includes(id)),
    otherwise: inFull.filter(differs).map((id) => ({ [id]: { agreed: person[id], is: said[id] } })),
  }
}

/** The care that each setting can be, for somebody who is in it now. */
const careOf: Readonly<Record<string, string>> = {
  outpatient: 'standardOutpatient',
  intensive: 'intensiveOutpatient',
  day: 'partialHospitalization',
  liveIn: 'residential',
}
/** True for whoever is in the one suggested care already. They are told to stay there. */
export function stays({ answers, low, high = low }: Persona): boolean {
  const { stage = '', stageNow = '' } = answers
  return (stageNow === 'stillNoUse' || stageNow === 'stillUsing') && low === high && careOf[stage] === low
}

/**
 * What is shown first: the range, the first step, if they stay where they are, the workable setting and its conditions; for
 * young people, the kind of result.
 */
export function shownFirst(result: Recommendation) {
  if (result.kind === 'emergency') return result.dangers
  if (result.kind === 'youth') return [result.kind, result.firstStep]
  const { low, high, firstStep, stays, workable } = result
  return { low, high, firstStep, stays, workable: workable?.setting, onlyWith: workable?.onlyWith ?? [] }
}
export function agreedFirst(person: Persona | YoungPersona) {
  if (!('low' in person)) return ['youth', person.firstStep]
  const { low, high = low, firstStep, workable, onlyWith = [] } = person
  return { low, high, firstStep, stays: stays(person), workable, onlyWith }
}
