import { askedWhen } from '../flow.ts'
import { questionIds } from '../questions.ts'
import { holds } from './holds.ts'
/** True when an answer names nothing: missing, "not sure" or "rather not say". */
export const isUnknown = (answer) => answer === undefined || answer === 'unsure' || answer === 'declined'
/** The answers that count: those that are known and whose question is asked. */
export function knownAnswers(answers) {
  const known = {}
  for (const question of questionIds) {
    const answer = answers[question]
    if (!isUnknown(answer) && isAsked(question, known)) known[question] = answer
  }
  return known
}
/** True when a question is asked under these known answers. Reads earlier questions only. */
function isAsked(question, known) {
  const when = askedWhen[question]
  return !when || holds(when, { answers: known })
}
/** The questions asked under these answers, in the order of the interview. */
export function askedQuestions(answers) {
  const known = knownAnswers(answers)
  return questionIds.filter((question) => isAsked(question, known))
}
/** The questions asked under these known answers that have no known answer yet, in the order of the interview. */
export const unknownQuestions = (known) =>
  questionIds.filter((question) => known[question] === undefined && isAsked(question, known))
/** The first asked question that has no answer yet ("not sure" is an answer), or undefined at the end. */
export const nextQuestion = (answers) => askedQuestions(answers).find((question) => answers[question] === undefined)
/** The answers without those whose question is no longer asked: what may leave the page. */
export function askedAnswers(answers) {
  const asked = askedQuestions(answers)
  return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.includes(question)))
}
