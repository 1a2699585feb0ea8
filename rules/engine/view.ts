import { askedWhen } from '../flow.ts'
import { type Answers, type QuestionId, questionIds, questions, type Unknown } from '../questions.ts'
import { severityOf } from '../severity.ts'
import { casesOf, holds, type View } from './cases.ts'
import { bitsOf, everything, nothing, slot, tickSlot, yes } from './slots.ts'

/** What was said: in each slot one value, that of a question that is not asked being `nothing`. */
export type Said = {
  readonly view: View
  /** The questions asked of which nothing is known, in the order of the interview. */
  readonly unknown: readonly QuestionId[]
}

/** True when an answer names nothing: missing, "not sure" or "rather not say". */
export const isUnknown = (answer: unknown): answer is Unknown | undefined =>
  answer === undefined || answer === 'unsure' || answer === 'declined'

const each = questionIds.map((id) => ({
  id,
  at: slot[id],
  gate: askedWhen[id] && casesOf(askedWhen[id]),
  /** For each option its value, or for a tick its slot. */
  options: new Map<string, number>(
    questions[id].options.map((option) => [option, questions[id].pick === 'one' ? bitsOf(id, [option]) : tickSlot(id, option)]),
  ),
}))
const silent: View = everything.map(() => nothing)

/** True when a question is asked under what the view says; reads earlier questions only. */
export function isAsked(at: number, view: View): boolean {
  const gate = each[at]?.gate
  return !gate || holds(gate, view)
}

/** Only what was said: answers to questions that are not asked are left out. */
export function stated(answers: Answers): Said {
  const view = silent.slice()
  const unknown: QuestionId[] = []
  for (const { id, at, gate, options } of each) {
    if (gate && !holds(gate, view)) continue
    const answer = answers[id]
    if (answer === undefined || answer === 'unsure' || answer === 'declined') unknown.push(id)
    else if (typeof answer === 'string') view[at] = options.get(answer) ?? nothing
    else {
      view[at] = yes
      for (const option of answer) view[options.get(option) as number] = yes
    }
  }
  const count = signsTicked(view)
  view[slot.severity] = severityAt(count)
  view[slot.signCount] = view[slot.signs] === nothing ? nothing : 2 << count
  return { view, unknown }
}

/** The severity for a number of signs, as a bit. */
export const severityAt = (count: number): number => severityByCount[count] as number
const severityByCount = [0, ...questions.signs.options].map((_, count) => bitsOf('severity', [severityOf(count)]))

const signs = questions.signs.options.map((option) => tickSlot('signs', option))
const withdrawalSign = tickSlot('signs', 'withdrawal')
const felt = bitsOf('withdrawal', ['unwell', 'veryUnwell'])

export const feelsWithdrawal = (view: View): boolean => ((view[slot.withdrawal] as number) & felt) !== 0

/** The final count of signs, 0 to 11: the ticks, and `withdrawal` for somebody who feels it, counted once. */
export function signsTicked(view: View, unwell: boolean = feelsWithdrawal(view)): number {
  let count = unwell && view[withdrawalSign] !== yes ? 1 : 0
  for (const at of signs) if (view[at] === yes) count += 1
  return count
}
