import type { Coding } from 'fhir/r4'
import { type Answers, type Question, type QuestionId, questions } from '#rules'
import type { Words } from '../i18n/index.ts'
import { codeSystemUrl } from './canonical.ts'

/** Something that can be answered: its code in our code system, its words, and whether it unchecks all others. */
export type Choice = { readonly code: string; readonly alone: boolean; readonly say: (t: Words) => string }

/** The code of "none of these", which no option is named. */
const noneOf = (question: QuestionId): string => `${question}.none`

/** Everything a question can be answered with, in the order of the screen. */
export function choicesOf(question: QuestionId): readonly Choice[] {
  const { options, pick }: Question = questions[question]
  return [
    ...options.map((option) => ({
      code: codeOf(question, option),
      alone: false,
      say: (t: Words) => t(`questions:${question}.options.${option}`),
    })),
    ...(pick === 'many' ? [{ code: noneOf(question), alone: true, say: (t: Words) => t(`questions:${question}.none`) }] : []),
    unsure,
    ...(question === 'dangerNow' ? [] : [declined]),
  ]
}

/** "I'm not sure" and "I'd rather not say", which have one code each for all questions. */
export const unsure: Choice = { code: 'unsure', alone: true, say: (t) => t('question.unsure') }
export const declined: Choice = { code: 'declined', alone: true, say: (t) => t('question.declined') }

/** The code of an option. An option can have the same name in two questions and mean something else. */
export const codeOf = (question: QuestionId, option: string): string => `${question}.${option}`

/** The codes of an answer. */
export function codesOf(question: QuestionId, answer: NonNullable<Answers[QuestionId]>): readonly string[] {
  if (answer === 'unsure' || answer === 'declined') return [answer]
  if (typeof answer === 'string') return [codeOf(question, answer)]
  return answer.length === 0 ? [noneOf(question)] : answer.map((option) => codeOf(question, option))
}

export const coding = (code: string, display: string): Coding => ({ system: codeSystemUrl, code, display })
