import { type Answers, type OptionOf, questions } from '../questions.ts'
import type { View } from './cases.ts'
import { bitsOf, slot, tickSlot, yes } from './slots.ts'
import { stated } from './view.ts'

export type Danger = OptionOf<'dangerNow'>

const everyDanger = questions.dangerNow.options.map((danger) => ({ danger, at: tickSlot('dangerNow', danger) }))
const under18 = bitsOf('ageGroup', ['under18'])

/** The dangers that were named, always in the same order: they stand before all else. */
export const dangersOf = (answers: Answers): Danger[] => dangersIn(stated(answers).view)
export const dangersIn = (view: View): Danger[] => everyDanger.filter(({ at }) => view[at] === yes).map(({ danger }) => danger)

export const isYouth = (view: View): boolean => view[slot.ageGroup] === under18
