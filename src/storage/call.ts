import * as z from 'zod/mini'
import { type QuestionId, questionIds, questions } from '#rules'
import { callKey, readText, removeText, type Store, writeText } from './storages.ts'

/** The record of a call at the counselor desk. None of it reaches the rules. */
export type CallRecord = {
  /** A date and random characters, without personal data, for the counselor's own records. */
  readonly reference: string
  /** In milliseconds since 1970. */
  readonly startedAt: number
  /** True once the counselor has asked who is calling. */
  readonly greeted: boolean
  /** The caller's language; null for that of the page. */
  readonly language: string | null
  /** Checked options that are not yet an answer. */
  readonly ticks: { readonly [Q in QuestionId]?: readonly string[] }
  readonly note: string
  readonly notes: { readonly [Q in QuestionId]?: string }
  readonly callback: { readonly when: string; readonly number: string; readonly message: 'yes' | 'no' | null }
  readonly ending: Ending | null
  /** What the caller's page and the counselor's copy include. */
  readonly include: { readonly [I in Include]: boolean }
  /** True while the current state of the call has been copied or printed. */
  readonly taken: boolean
}
export type Ending = (typeof endings)[number]
export type Include = (typeof includes)[number]

export const endings = ['hungUp', 'silent', 'wrongNumber'] as const
export const includes = ['why', 'answers', 'plan', 'notes', 'ownNotes'] as const

/** The maximum length of a note, in characters. */
export const longestNote = 4000

const version = 1

/** Saves a call in this tab; false if the browser refuses. */
export const keepCall = (tab: Store, call: CallRecord): boolean =>
  writeText(tab, JSON.stringify({ format: 'where-to-start-call', version, call }), callKey)

/** The validated call saved in this tab, or null. An invalid one is removed. */
export function keptCall(tab: Store): CallRecord | null {
  const text = readText(tab, callKey)
  if (text === null) return null
  const checked = keptSchema.safeParse(parsed(text))
  if (checked.success) return checked.data.call as CallRecord
  removeText(tab, callKey)
  return null
}

const note = z.string().check(z.maxLength(longestNote))
const forQuestions = (value: (question: QuestionId) => z.ZodMiniType) =>
  z.strictObject(Object.fromEntries(questionIds.map((question) => [question, z.optional(value(question))])))
const ticks = (question: QuestionId) => z.array(z.enum([...questions[question].options, 'none', 'unsure', 'declined']))

const keptSchema = z.strictObject({
  format: z.literal('where-to-start-call'),
  version: z.literal(version),
  call: z.strictObject({
    reference: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}-[A-Z2-9]{4}$/)),
    startedAt: z.number().check(z.nonnegative(), z.maximum(8.64e15)),
    greeted: z.boolean(),
    language: z.nullable(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
    ticks: forQuestions(ticks),
    note,
    notes: forQuestions(() => note),
    callback: z.strictObject({ when: note, number: note, message: z.nullable(z.enum(['yes', 'no'])) }),
    ending: z.nullable(z.enum(endings)),
    include: z.strictObject({
      why: z.boolean(),
      answers: z.boolean(),
      plan: z.boolean(),
      notes: z.boolean(),
      ownNotes: z.boolean(),
    }),
    taken: z.boolean(),
  }),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
