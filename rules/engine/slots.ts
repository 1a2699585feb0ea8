import { type QuestionId, questionIds, questions } from '../questions.ts'
import { ladder } from '../settings.ts'
import { severities } from '../severity.ts'
import type { Bits } from './sets.ts'

/** What each slot may hold: one slot for each question and for each tick, then what is derived from the answers. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(questionIds.map((id) => [id, questions[id].pick === 'one' ? questions[id].options : ['answered']])),
  ...Object.fromEntries(
    questionIds
      .filter((id) => questions[id].pick === 'many')
      .flatMap((id) => questions[id].options.map((option) => [`${id}.${option}`, ['ticked']])),
  ),
  severity: severities,
  signCount: Array.from({ length: questions.signs.options.length + 1 }, (_, count) => count),
  setting: ladder,
}

type Derived = 'severity' | 'signCount' | 'setting'
export const slot = Object.fromEntries(Object.keys(values).map((name, at) => [name, at])) as Readonly<
  Record<QuestionId | Derived, number> & Record<string, number>
>
export const tickSlot = (question: QuestionId, option: string): number => slot[`${question}.${option}`] as number

/** The value of a slot of which nothing is said: no answer, no tick, or a question that is not asked. */
export const nothing = 1
/** The value of the slot of a question with ticks that was answered, and of a tick that was made. */
export const yes = 2

/** All values of each slot, `nothing` included. */
export const everything: Bits = Object.values(values).map((list) => (2 << list.length) - 1)

/** These values of a slot. */
export const bitsOf = (name: QuestionId | Derived, some: readonly unknown[]): number =>
  some.reduce<number>((bits, value) => bits | (2 << (values[name] as readonly unknown[]).indexOf(value)), 0)
