import { type Answers, type QuestionId, questionIds, type Unknown } from '../questions.ts'
import { isAsked, stated } from './view.ts'

/** The questions asked under these answers, in the order of the interview. */
export function askedQuestions(answers: Answers): QuestionId[] {
  const view = stated(answers)
  return questionIds.filter((question) => isAsked(question, view))
}

/** The first question on the path that has no answer yet ("not sure" is an answer), or undefined at the end. */
export const nextQuestion = (answers: Answers): QuestionId | undefined =>
  askedQuestions(answers).find((question) => answers[question] === undefined)

/** True when an answer names nothing: missing, "not sure" or "rather not say". */
export const isUnknown = (answer: unknown): answer is Unknown | undefined =>
  answer === undefined || answer === 'unsure' || answer === 'declined'

/** The answers without those whose question is no longer asked: what may leave the page. */
export function askedAnswers(answers: Answers): Answers {
  const asked = askedQuestions(answers)
  return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.includes(question as QuestionId)))
}
