import { type Answers, type QuestionId, questionIds } from '../questions.ts'
import { slot } from './slots.ts'
import { isAsked, stated } from './view.ts'

/** The questions asked under these answers, in the order of the interview. */
export function askedQuestions(answers: Answers): QuestionId[] {
  const { view } = stated(answers)
  return questionIds.filter((question) => isAsked(slot[question], view))
}

/** The first question on the path that has no answer yet ("not sure" is an answer), or undefined at the end. */
export const nextQuestion = (answers: Answers): QuestionId | undefined =>
  askedQuestions(answers).find((question) => answers[question] === undefined)

/** The answers without those whose question is no longer asked: what may leave the page. */
export function askedAnswers(answers: Answers): Answers {
  const asked = askedQuestions(answers)
  return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.includes(question as QuestionId)))
}
