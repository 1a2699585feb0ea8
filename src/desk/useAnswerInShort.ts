import { type Answers, askedQuestions, type QuestionId, questions } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { readSoFar } from './reading.ts'
import { useCall } from './useCall.ts'

type State = 'answered' | 'unsure' | 'declined' | 'open' | 'notNeeded'

export function stateOf(question: QuestionId, answers: Answers): State {
  const answer = answers[question]
  if (!askedQuestions(answers).includes(question)) return 'notNeeded'
  if (answer === undefined) return 'open'
  return answer === 'unsure' || answer === 'declined' ? answer : 'answered'
}

/** The row of a question in the list: its answer in short, how far its list was read, or that it was skipped. */
export function useAnswerInShort(question: QuestionId): { readonly words: string; readonly mark?: 'partly' | 'skipped' } {
  const t = useWords()
  const { interview } = useInterview()
  const { call } = useCall()
  const state = stateOf(question, interview.answers)
  const ticks = call.ticks[question]
  if (ticks && state !== 'notNeeded') return { words: readWords(t, question, ticks), mark: 'partly' }
  if (state === 'open' && call.skipped.includes(question)) return { words: t('desk:questions.skipped'), mark: 'skipped' }
  return { words: state === 'answered' ? inShort(t, question, interview.answers[question]) : t(`desk:questions.${state}`) }
}

const readWords = (t: Words, question: QuestionId, ticks: readonly string[]): string =>
  t('desk:questions.read', { count: readSoFar(question, ticks), all: questions[question].options.length })

/** A list as the number of its checked options if it is long, otherwise as their short names. */
function inShort(t: Words, question: QuestionId, answer: Answers[QuestionId]): string {
  const chosen = typeof answer === 'string' ? [answer] : (answer ?? [])
  if (typeof answer !== 'string' && chosen.length === 0) return t('review.none')
  if (question === 'signs') return t('desk:questions.signs', { count: chosen.length })
  return chosen.map((id) => t.maybe(`desk:short.${question}.${id}`) ?? t(`questions:${question}.options.${id}`)).join(', ')
}
