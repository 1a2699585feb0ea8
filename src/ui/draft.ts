import { type Answers, type QuestionId, questions } from '#rules'

/** What is ticked on the page, not yet an answer: values of options, or one of those that stand alone. */
export type Draft = readonly string[]

/** The value of "none of these", which is stored as the empty list. */
export const noneTicked = 'none'
const standsAlone: readonly string[] = [noneTicked, 'unsure', 'declined']

/** The ticks after one was set or taken away: what stands alone takes all others away, and is taken away by them. */
export function ticked(draft: Draft, value: string, on: boolean): Draft {
  const others = draft.filter((each) => each !== value)
  if (!on) return others
  return standsAlone.includes(value) ? [value] : [...others.filter((each) => !standsAlone.includes(each)), value]
}

/** The ticks that show an answer. */
export function draftOf(answer: Answers[QuestionId]): Draft {
  if (answer === undefined) return []
  if (typeof answer === 'string') return [answer]
  return answer.length === 0 ? [noneTicked] : answer
}

/** The answer the ticks stand for, in the order of the options; undefined when nothing is ticked. */
export function answerOf(question: QuestionId, draft: Draft): Answers[QuestionId] {
  const [first] = draft
  if (first === undefined) return undefined
  if (first === 'unsure' || first === 'declined') return first
  const { pick, options } = questions[question]
  const chosen = options.filter((option) => draft.includes(option))
  return (pick === 'many' ? chosen : chosen[0]) as Answers[QuestionId]
}
