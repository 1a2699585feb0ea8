import * as z from 'zod/mini'
import { type Answers, type QuestionId, questionIds, questions } from '#rules'

function answerTo(question: QuestionId) {
  const option = z.enum(questions[question].options)
  const unknown = z.enum(question === 'dangerNow' ? ['unsure'] : ['unsure', 'declined'])
  const ticks = z.array(option).check(z.refine((ticked) => new Set(ticked).size === ticked.length))
  return questions[question].pick === 'many' ? z.union([ticks, unknown]) : z.union([option, unknown])
}

/** The answers as they may come from outside, made from the questions themselves; unknown keys are refused. */
export const answersSchema = z.strictObject(
  Object.fromEntries(questionIds.map((question) => [question, z.optional(answerTo(question))])),
) as unknown as z.ZodMiniType<Answers>

const questionId = z.enum(questionIds)
const returnTo = z.nullable(z.enum(['review', 'result']))
const place = z.union([
  z.strictObject({ screen: z.enum(['start', 'emergency', 'review', 'result']) }),
  z.strictObject({ screen: z.literal('asking'), question: questionId, returnTo }),
])

/** What this tab keeps, in its first version. */
export const sessionSchema = z.strictObject({
  version: z.literal(1),
  place,
  interview: z.strictObject({
    respondent: z.nullable(z.enum(['self', 'other'])),
    answers: answersSchema,
    at: z.nullable(questionId),
    returnTo,
    opened: z.readonly(z.array(questionId)),
  }),
})

export type Session = z.infer<typeof sessionSchema>
