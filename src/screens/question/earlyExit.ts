import { type Answers, askedQuestions, canStillChange, type QuestionId } from '#rules'
import { canStop, type Interview } from '../../interview/interview.ts'

/** What stopping at a question would mean. */
export type EarlyExit = {
  /** True if no open question can change the setting. */
  readonly settled: boolean
  /** True at the one question that follows the answer which settled it. */
  readonly isNew: boolean
  /** How many questions are open. */
  readonly left: number
}

const openOf = (answers: Answers): readonly QuestionId[] => askedQuestions(answers).filter((id) => answers[id] === undefined)

const isSettled = (answers: Answers): boolean => !canStillChange(answers, openOf(answers))

/** The early exit at this question, once enough is known to stop. */
export function earlyExit(interview: Interview, question: QuestionId): EarlyExit {
  const { answers } = interview
  const settled = isSettled(answers)
  const isNew = settled && answers[question] === undefined && !wasSettled(interview, question)
  return { settled, isNew, left: openOf(answers).length }
}

/** True if the exit was already there before the last answer. */
function wasSettled(interview: Interview, question: QuestionId): boolean {
  const asked = askedQuestions(interview.answers)
  const last = asked[asked.indexOf(question) - 1]
  if (last === undefined) return false
  const { [last]: _, ...answers } = interview.answers
  return canStop({ ...interview, answers }) && isSettled(answers)
}
