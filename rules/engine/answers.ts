import { askedWhen } from '../flow.ts'
import { type Answers, type QuestionId, questionIds, type Unknown } from '../questions.ts'
import { holds } from './holds.ts'

/** True if an answer is missing, "not sure" or "rather not say". */
export const isUnknown = (answer: unknown): answer is Unknown | undefined =>
  answer === undefined || answer === 'unsure' || answer === 'declined'

/** The known answers to questions that are asked. */
export function knownAnswers(answers: Answers): Answers {
  const known: Record<string, unknown> = {}
  for (const question of questionIds) {
    const answer = answers[question]
    if (!isUnknown(answer) && isAsked(question, known)) known[question] = answer
  }
  return known
}

/** True if a question is asked, given these known answers. Reads earlier questions only. */
function isAsked(question: QuestionId, known: Answers): boolean {
  const when = askedWhen[question]
  return !when || holds(when, { answers: known })
}

/** The questions asked with these answers, in the order of the interview. */
export function askedQuestions(answers: Answers): QuestionId[] {
  const known = knownAnswers(answers)
  return questionIds.filter((question) => isAsked(question, known))
}

/** The asked questions without a known answer, in the order of the interview. */
export const unknownQuestions = (known: Answers): QuestionId[] =>
  questionIds.filter((question) => known[question] === undefined && isAsked(question, known))

/** The first asked question without an answer ("not sure" is an answer), or undefined at the end. */
export const nextQuestion = (answers: Answers): QuestionId | undefined =>
  askedQuestions(answers).find((question) => answers[question] === undefined)

/** The answers to questions that are still asked. Only these may leave the page. */
export function askedAnswers(answers: Answers): Answers {
  const asked = askedQuestions(answers)
  return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.includes(question as QuestionId)))
}
