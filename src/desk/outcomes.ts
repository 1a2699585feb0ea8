import { type Answers, ladder, type QuestionId, questions, recommend, type SettingId } from '#rules'

/** The settings to which an answer to this question would settle the range, in the order of the ladder. */
export function outcomes(question: QuestionId, answers: Answers): readonly SettingId[] {
  const settled = new Set(
    triesOf(question).flatMap((answer) => {
      const result = recommend({ ...answers, [question]: answer })
      return result.kind === 'setting' && result.low === result.high ? [result.low] : []
    }),
  )
  return ladder.filter((id) => settled.has(id))
}

/** Every answer that may make a difference: each option or, for checkboxes, each count. */
function triesOf(question: QuestionId): readonly (string | readonly string[])[] {
  const { pick, options } = questions[question]
  return pick === 'one' ? options : [...options.keys(), options.length].map((count) => options.slice(0, count))
}
