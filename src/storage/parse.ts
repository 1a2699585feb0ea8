import * as z from 'zod/mini'
import { type QuestionId, questionIds, questions } from '#rules'
import { formatVersion, type Outcome, type SavedInterview } from './format.ts'
import { migrate } from './migrate.ts'
import { outcomeOf } from './outcome.ts'

/** Parsed saved answers, or why they cannot be used. */
export type Reading = { readonly kept: SavedInterview; readonly changed: boolean } | { readonly problem: 'unreadable' | 'newer' }

const tooLong = 100_000

/**
 * Parses saved answers of any version. Never throws. `changed` means that today's rules give another result; the saved result
 * is never trusted.
 */
export function parseSaved(text: string): Reading {
  if (text.length > tooLong) return { problem: 'unreadable' }
  const raw = parsed(text)
  if (versionOf(raw) > formatVersion) return { problem: 'newer' }
  const checked = keptSchema.safeParse(migrate(raw))
  if (!checked.success) return { problem: 'unreadable' }
  const kept = checked.data as SavedInterview
  return { kept, changed: kept.outcome !== null && isAnother(kept.outcome, outcomeOf(kept.interview.answers)) }
}

const isAnother = (before: NonNullable<Outcome>, now: Outcome): boolean =>
  before.low !== now?.low || before.high !== now.high || (before.firstStep !== null && before.firstStep !== now.firstStep)

function answerTo(question: QuestionId) {
  const option = z.enum(questions[question].options)
  const unknown = z.enum(question === 'dangerNow' ? ['unsure'] : ['unsure', 'declined'])
  const ticks = z.array(option).check(z.refine((ticked) => new Set(ticked).size === ticked.length))
  return questions[question].pick === 'many' ? z.union([ticks, unknown]) : z.union([option, unknown])
}

/** The schema of answers from outside, built from the questions. Unknown keys are rejected. */
const answersSchema = z.strictObject(
  Object.fromEntries(questionIds.map((question) => [question, z.optional(answerTo(question))])),
)

const questionId = z.enum(questionIds)
const returnTo = z.nullable(z.enum(['review', 'result']))

const keptSchema = z.strictObject({
  format: z.literal('where-to-start'),
  version: z.literal(formatVersion),
  savedAt: z.number().check(z.nonnegative(), z.maximum(8.64e15)),
  place: z.union([
    z.strictObject({ screen: z.enum(['start', 'emergency', 'review', 'result', 'details', 'guide', 'method', 'without']) }),
    z.strictObject({ screen: z.literal('asking'), question: questionId, returnTo }),
  ]),
  interview: z.strictObject({
    respondent: z.enum(['self', 'other']),
    desk: z.boolean(),
    answers: answersSchema,
    at: z.nullable(questionId),
    returnTo,
    opened: z.array(questionId),
  }),
  outcome: z.nullable(z.strictObject({ low: z.string(), high: z.string(), firstStep: z.nullable(z.string()) })),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const versionOf = (raw: unknown): number =>
  typeof raw === 'object' && raw !== null && 'version' in raw && typeof raw.version === 'number' ? raw.version : 0
