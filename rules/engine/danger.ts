import { type Answers, type OptionOf, questions } from '../questions.ts'
import { knownAnswers } from './answers.ts'

export type Danger = OptionOf<'dangerNow'>

/** The dangers named in the answers, always in the same order. */
export const dangersOf = (answers: Answers): Danger[] => dangersIn(knownAnswers(answers))

/** The dangers in known answers. */
export const dangersIn = ({ dangerNow = [] }: Answers): Danger[] =>
  questions.dangerNow.options.filter((danger) => dangerNow.includes(danger))

/** True if the person is known to be under 18. */
export const isYouth = ({ ageGroup }: Answers): boolean => ageGroup === 'under18'

/** Whether a setting is suggested at all: only to adults in no danger. */
export const getsSetting = (known: Answers): boolean => !isYouth(known) && dangersIn(known).length === 0
