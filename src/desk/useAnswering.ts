import { type QuestionId, questions } from '#rules'
import type { Answered } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { answerOf, type Draft, draftOf, ticked } from '../ui/draft.ts'
import { useCall } from './useCall.ts'

/**
 * Answering at the desk. A complete answer counts at once: one option, "none of these", "not sure", or any danger. Other
 * checked options count only when the question is left, so that half a list does not move the result.
 */
export function useAnswering() {
  const { actor, send } = useInterview()
  const { now, change } = useCall()
  const answers = () => actor.getSnapshot().context.answers
  const draft = (question: QuestionId): Draft => now().ticks[question] ?? draftOf(answers()[question])
  const record = (question: QuestionId, ticks: Draft) => {
    change({ ticks: {} })
    send({ type: 'answer', question, with: answerOf(question, ticks) } as Answered)
  }
  const put = (question: QuestionId, ticks: Draft) => {
    if (ticks.length === 0) clear(question)
    else if (isWhole(question, ticks)) record(question, ticks)
    else change({ ticks: { [question]: ticks } })
  }
  const clear = (question: QuestionId) => {
    change({ ticks: {} })
    send({ type: 'clear', question })
  }
  return {
    draft,
    put,
    clear,
    choose(question: QuestionId, value: string) {
      const before = draft(question)
      put(question, questions[question].pick === 'many' ? ticked(before, value, !before.includes(value)) : [value])
    },
    /** Turns the checked options into an answer. */
    leave() {
      for (const [question, ticks] of Object.entries(now().ticks)) record(question as QuestionId, ticks)
    },
  }
}

const isWhole = (question: QuestionId, [first]: Draft): boolean =>
  questions[question].pick === 'one' || question === 'dangerNow' || first === 'none' || first === 'unsure' || first === 'declined'
