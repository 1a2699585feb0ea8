import { type QuestionId, questions } from '#rules'
import type { Answered } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { answerOf, type Draft, draftOf, ticked } from '../ui/draft.ts'
import { recorded } from './dangers.ts'
import { isReadToTheEnd } from './reading.ts'
import { useCall } from './useCall.ts'

/**
 * Answering at the desk. A complete answer counts at once: one option, "none of these", "not sure", or any danger. Other
 * checked options count when the list was read to its end or is confirmed, so that half a list does not move the result.
 */
export function useAnswering() {
  const { actor, send } = useInterview()
  const { now, change } = useCall()
  const answers = () => actor.getSnapshot().context.answers
  const draft = (question: QuestionId): Draft => now().ticks[question] ?? draftOf(answers()[question])
  const otherTicks = (question: QuestionId) => {
    const { [question]: _, ...others } = now().ticks
    return others
  }
  const record = (question: QuestionId, ticks: Draft) => {
    const before = answers()
    change({ ticks: otherTicks(question), skipped: now().skipped.filter((each) => each !== question) })
    send({ type: 'answer', question, with: answerOf(question, ticks) } as Answered)
    change(recorded(now(), before, answers(), new Date()))
  }
  const put = (question: QuestionId, ticks: Draft) => {
    if (ticks.length === 0) clear(question)
    else if (isWhole(question, ticks)) record(question, ticks)
    else change({ ticks: { ...now().ticks, [question]: ticks } })
  }
  const clear = (question: QuestionId) => {
    change({ ticks: otherTicks(question), skipped: now().skipped.filter((each) => each !== question) })
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
    /** Turns the checked options of a list into an answer if it is confirmed, was read to its end, or has an answer to correct. */
    leave(confirmed?: QuestionId) {
      for (const [id, ticks] of Object.entries(now().ticks)) {
        const question = id as QuestionId
        if (question === confirmed || answers()[question] !== undefined || isReadToTheEnd(question, ticks))
          record(question, ticks)
      }
    },
  }
}

export type Answering = ReturnType<typeof useAnswering>

const isWhole = (question: QuestionId, [first]: Draft): boolean =>
  questions[question].pick === 'one' || question === 'dangerNow' || first === 'none' || first === 'unsure' || first === 'declined'
