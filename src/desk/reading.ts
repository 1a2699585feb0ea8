import { type QuestionId, questions } from '#rules'
import type { Draft } from '../ui/draft.ts'

/** How far a list was read aloud: up to the last checked option. */
export function readSoFar(question: QuestionId, ticks: Draft): number {
  const options: readonly string[] = questions[question].options
  return Math.max(0, ...ticks.map((tick) => options.indexOf(tick) + 1))
}

/** True if the last option of the list was reached. */
export const isReadToTheEnd = (question: QuestionId, ticks: Draft): boolean =>
  readSoFar(question, ticks) === questions[question].options.length
