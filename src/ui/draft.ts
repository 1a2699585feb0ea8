import { type Answers, type QuestionId, questions } from '#rules'

/** The checked values on the page before they are an answer: options, or one answer that stands alone. */
export type Draft = readonly string[]

/** The value of "none of these", which is stored as an empty list. */
export const noneTicked = 'none'
const standsAlone: readonly string[] = [noneTicked, 'unsure', 'declined']

/** The checked values after one is checked or unchecked. An answer that stands alone clears all others, and they clear it. */
export function ticked(draft: Draft, value: string, on: boolean): Draft {
  const others = draft.filter((each) => each !== value)
  if (!on) return others
  return standsAlone.includes(value) ? [value] : [...others.filter((each) => !standsAlone.includes(each)), value]
}

/** The checked values that represent an answer. */
export function draftOf(answer: Answers[QuestionId]): Draft {
  if (answer === undefined) return []
  if (typeof answer === 'string') return [answer]
  return answer.length === 0 ? [noneTicked] : answer
}

/** The answer for the checked values, in the order of the options, or undefined if nothing is checked. */
export function answerOf(question: QuestionId, draft: Draft): Answers[QuestionId] {
  const [first] = draft
  if (first === undefined) return undefined
  if (first === 'unsure' || first === 'declined') return first
  const { pick, options } = questions[question]
  const chosen = options.filter((option) => draft.includes(option))
  return (pick === 'many' ? chosen : chosen[0]) as Answers[QuestionId]
}
