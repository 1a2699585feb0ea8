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
  /** What the counselor marked in a list of programs. Those whose numbers were given are in `programs`. */
  readonly marks: readonly ProgramMark[]
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
export type ProgramMark = { readonly program: string; readonly mark: (typeof marks)[number] }
export type Reply = (typeof replies)[number]
export type Ending = (typeof endings)[number]
export type Include = (typeof includes)[number]

export const replies = ['accepted', 'thinking', 'declined'] as const
export const marks = ['called', 'full'] as const
export const endings = ['hungUp', 'silent', 'wrongNumber'] as const
export const includes = ['why', 'answers', 'plan', 'notes', 'ownNotes'] as const

/** The maximum length of a text in the record, in characters. */
export const longestText = 4000

/** The maximum number of entries, dangers or programs. */
const mostRows = 200

/** What a call begins with, of what is recorded while it goes on. */
export const nothingRecorded = {
  skipped: [],
  jumpedFrom: [],
  dangers: [],
  beforeDanger: null,
  entries: [],
  draft: null,
  reply: null,
  closingRead: false,
  programs: [],
  marks: [],
} as const

const version = 2

/** Saves a call in this tab; false if the browser refuses. */
export const keepCall = (tab: Store, call: CallRecord): boolean =>
  writeText(tab, JSON.stringify({ format: 'where-to-start-call', version, call }), callKey)

/** The validated call saved in this tab, also by version 1, or null. An invalid one is removed. */
export function keptCall(tab: Store): CallRecord | null {
  const text = readText(tab, callKey)
  if (text === null) return null
  const json = parsed(text)
  const checked = keptSchema.safeParse(json)
  if (checked.success) return checked.data.call as CallRecord
  const first = firstSchema.safeParse(json)
  if (first.success) return fromFirst(first.data.call as FirstRecord)
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

/** What both versions hold. */
const always = {
  reference: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}-[A-Z2-9]{4}$/)),
  startedAt: time,
  greeted: z.boolean(),
  language: z.nullable(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  ticks: forQuestions(ticks),
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
}

const kept = <Version extends number, Call extends z.ZodMiniType>(version: Version, call: Call) =>
  z.strictObject({ format: z.literal('where-to-start-call'), version: z.literal(version), call })

const keptSchema = kept(
  version,
  z.strictObject({
    ...always,
    callerKnown: z.boolean(),
    skipped: rows(question),
    jumpedFrom: rows(question),
    dangers: rows(z.strictObject({ danger: z.enum(questions.dangerNow.options), at: time })),
    beforeDanger: z.nullable(z.enum(['none', 'unsure'])),
    entries: rows(entry),
    draft: z.nullable(entry),
    reply: z.nullable(z.enum(replies)),
    closingRead: z.boolean(),
    programs: rows(z.strictObject({ name: text, number: text })),
    marks: z._default(rows(z.strictObject({ program: text, mark: z.enum(marks) })), []),
  }),
)

const firstSchema = kept(1, z.strictObject({ ...always, note: text, notes: forQuestions(() => text) }))

/** Version 1 had one note for the call and one for each question, without times. */
type FirstRecord = Pick<CallRecord, keyof typeof always> & {
  readonly note: string
  readonly notes: { readonly [Q in QuestionId]?: string }
}

/** A record of version 1 as one of today. Its notes become entries with the time at which the call began. */
function fromFirst({ note, notes, ...call }: FirstRecord): CallRecord {
  const written = [{ text: note, question: null }, ...questionIds.map((question) => ({ text: notes[question] ?? '', question }))]
  return {
    ...call,
    ...nothingRecorded,
    callerKnown: call.greeted,
    entries: written.filter(({ text }) => text !== '').map((each) => ({ at: call.startedAt, ...each })),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
