import * as z from 'zod/mini'
import { type Danger, type QuestionId, questionIds, questions } from '#rules'
import { callKey, readText, removeText, type Store, writeText } from './storages.ts'

/** The record of a call at the counselor desk. None of it reaches the rules. */
export type CallRecord = {
  /** A date and random characters, without personal data, for the counselor's own records. */
  readonly reference: string
  /** In milliseconds since 1970, as all times here. */
  readonly startedAt: number
  /** True once the counselor chose who is calling. */
  readonly callerKnown: boolean
  /** True once the counselor went on from the opening. */
  readonly greeted: boolean
  /** The caller's language; null for that of the page. */
  readonly language: string | null
  /** Checked options of lists that were read in part, which are not yet an answer. */
  readonly ticks: { readonly [Q in QuestionId]?: readonly string[] }
  /** The questions that were passed without an answer. */
  readonly skipped: readonly QuestionId[]
  /** The questions from which the counselor jumped, the latest last. */
  readonly jumpedFrom: readonly QuestionId[]
  /** The dangers that were named, each with its time. */
  readonly dangers: readonly NamedDanger[]
  /** The answer about danger before one was named, to take back a mistaken key. */
  readonly beforeDanger: 'none' | 'unsure' | null
  /** The entries of the note, in order of time. */
  readonly entries: readonly NoteEntry[]
  /** The entry that is being written. */
  readonly draft: NoteEntry | null
  /** What the caller said to the suggestion. */
  readonly reply: Reply | null
  /** True once the closing advice was read aloud. */
  readonly closingRead: boolean
  readonly programs: readonly Program[]
  readonly callback: { readonly when: string; readonly number: string; readonly message: 'yes' | 'no' | null }
  readonly ending: Ending | null
  /** What the caller's page and the counselor's copy include. */
  readonly include: { readonly [I in Include]: boolean }
  /** True while the current state of the call has been copied or printed. */
  readonly taken: boolean
}
export type NamedDanger = { readonly danger: Danger; readonly at: number }
/** A line of the note, and the question that was on screen. */
export type NoteEntry = { readonly at: number; readonly text: string; readonly question: QuestionId | null }
/** A program whose number the caller was given. */
export type Program = { readonly name: string; readonly number: string }
export type Reply = (typeof replies)[number]
export type Ending = (typeof endings)[number]
export type Include = (typeof includes)[number]

export const replies = ['accepted', 'thinking', 'declined'] as const
export const endings = ['hungUp', 'silent', 'wrongNumber'] as const
export const includes = ['why', 'answers', 'plan', 'notes', 'ownNotes'] as const

/** The maximum length of a text in the record, in characters. */
export const longestText = 4000

/** The maximum number of entries, dangers or programs. */
const mostRows = 200

const version = 2

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

const text = z.string().check(z.maxLength(longestText))
const time = z.number().check(z.nonnegative(), z.maximum(8.64e15))
const rows = <Row extends z.ZodMiniType>(row: Row) => z.array(row).check(z.maxLength(mostRows))
const question = z.enum(questionIds)
const entry = z.strictObject({ at: time, text, question: z.nullable(question) })
const forQuestions = (value: (question: QuestionId) => z.ZodMiniType) =>
  z.strictObject(Object.fromEntries(questionIds.map((question) => [question, z.optional(value(question))])))
const ticks = (question: QuestionId) => z.array(z.enum([...questions[question].options, 'none', 'unsure', 'declined']))

const keptSchema = z.strictObject({
  format: z.literal('where-to-start-call'),
  version: z.literal(version),
  call: z.strictObject({
    reference: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}-[A-Z2-9]{4}$/)),
    startedAt: time,
    callerKnown: z.boolean(),
    greeted: z.boolean(),
    language: z.nullable(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
    ticks: forQuestions(ticks),
    skipped: rows(question),
    jumpedFrom: rows(question),
    dangers: rows(z.strictObject({ danger: z.enum(questions.dangerNow.options), at: time })),
    beforeDanger: z.nullable(z.enum(['none', 'unsure'])),
    entries: rows(entry),
    draft: z.nullable(entry),
    reply: z.nullable(z.enum(replies)),
    closingRead: z.boolean(),
    programs: rows(z.strictObject({ name: text, number: text })),
    callback: z.strictObject({ when: text, number: text, message: z.nullable(z.enum(['yes', 'no'])) }),
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
