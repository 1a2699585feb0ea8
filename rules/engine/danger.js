import { questions } from '../questions.ts'
import { knownAnswers } from './answers.ts'
/** The dangers that were named, always in the same order: they come before all else. */
export const dangersOf = (answers) => dangersIn(knownAnswers(answers))
/** The dangers in known answers. */
export const dangersIn = ({ dangerNow = [] }) => questions.dangerNow.options.filter((danger) => dangerNow.includes(danger))
/** Under 18, for certain. */
export const isYouth = ({ ageGroup }) => ageGroup === 'under18'
/** Whether a setting is suggested at all: to adults who are in no danger. */
export const getsSetting = (known) => !isYouth(known) && dangersIn(known).length === 0
