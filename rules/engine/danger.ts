import { type Answers, type OptionOf, questions } from '../questions.ts'
import { knownAnswers } from './answers.ts'

export type Danger = OptionOf<'dangerNow'>

/** The dangers that were named, always in the same order: they come before all else. */
export const dangersOf = (answers: Answers): Danger[] => dangersIn(knownAnswers(answers))

/** The dangers in known answers. */
export const dangersIn = ({ dangerNow = [] }: Answers): Danger[] =>
  questions.dangerNow.options.filter((danger) => dangerNow.includes(danger))

/** Under 18, for certain. */
export const isYouth = ({ ageGroup }: Answers): boolean => ageGroup === 'under18'

/** Whether a setting is suggested at all: to adults who are in no danger. */
export const getsSetting = (known: Answers): boolean => !isYouth(known) && dangersIn(known).length === 0
