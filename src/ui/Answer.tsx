import type { Answers, QuestionId } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'

/** An answer in words: the options chosen, or which of the three unknown states it is in. */
export function Answer({ question, answer }: { readonly question: QuestionId; readonly answer: Answers[QuestionId] }) {
  const t = useWords()
  const chosen = answerWords(t, question, answer)
  if (chosen.length < 2) return <span>{chosen[0]}</span>
  return (
    <ul>
      {chosen.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}

/** The same as a list, one text per checked option. */
export function answerWords(t: Words, question: QuestionId, answer: Answers[QuestionId]): readonly string[] {
  if (answer === undefined) return [t('review.notAnswered')]
  if (answer === 'unsure' || answer === 'declined') return [t(`review.${answer}`)]
  const options = typeof answer === 'string' ? [answer] : answer
  return options.length === 0 ? [t('review.none')] : options.map((option) => t(`questions:${question}.options.${option}`))
}
