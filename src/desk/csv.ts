import { type Answers, askedAnswers, type QuestionId, questionIds } from '#rules'
import { version } from '../../package.json'
import type { Interview } from '../interview/interview.ts'
import { recommendationFor } from '../interview/recommendation.ts'
import type { CallRecord } from '../storage/call.ts'
import { notAsked } from './navigation.ts'
import { entriesOf } from './notes.ts'

type Call = { readonly interview: Interview; readonly call: CallRecord; readonly now: Date }
type Columns = Readonly<Record<string, (of: Call) => string>>

const iso = (time: number): string => new Date(time).toISOString()
const listed = (items: readonly string[]): string => items.join('; ')
const found = ({ interview }: Call) => recommendationFor(interview.answers)
const setting = (of: Call) => {
  const result = found(of)
  return result.kind === 'setting' ? result : null
}

const callColumns: Columns = {
  reference: ({ call }) => call.reference,
  started: ({ call }) => iso(call.startedAt),
  seconds: ({ call, now }) => `${Math.max(0, Math.floor((now.getTime() - call.startedAt) / 1000))}`,
  version: () => version,
  caller: ({ call, interview }) => (call.callerKnown ? (interview.respondent ?? '') : ''),
  language: ({ call }) => call.language ?? '',
  dangers: ({ call }) => listed(call.dangers.map(({ danger, at }) => `${danger} ${iso(at)}`)),
  result: (of) => found(of).kind,
  setting_low: (of) => setting(of)?.low ?? '',
  setting_high: (of) => setting(of)?.high ?? '',
  first_step: (of) => {
    const result = found(of)
    return result.kind === 'emergency' ? '' : result.firstStep
  },
  today: (of) => {
    const result = found(of)
    return result.kind === 'emergency' ? '' : listed(result.today)
  },
  workable: (of) => setting(of)?.workable?.setting ?? '',
  reply: ({ call }) => call.reply ?? '',
  closing_read: ({ call }) => (call.closingRead ? 'yes' : 'no'),
  ending: ({ call }) => call.ending ?? '',
  programs: ({ call }) => listed(call.programs.map(({ name, number }) => `${name} ${number}`.trim())),
  callback_when: ({ call }) => call.callback.when,
  callback_number: ({ call }) => call.callback.number,
  callback_message: ({ call }) => call.callback.message ?? '',
  skipped: ({ call, interview }) => listed(notAsked(interview.answers).filter((id) => call.skipped.includes(id))),
  notes: ({ call }) => (call.include.ownNotes ? listed(entriesOf(call).map(({ at, text }) => `${iso(at)} ${text}`)) : ''),
}

const answerColumn = (question: QuestionId) => (of: Call) => idsOf(askedAnswers(of.interview.answers)[question])

/** An answer by the ids of its options; "none" if none of a list was checked; empty if the question was not answered. */
function idsOf(answer: Answers[QuestionId]): string {
  if (answer === undefined) return ''
  if (typeof answer === 'string') return answer
  return answer.length === 0 ? 'none' : listed(answer)
}

/** The columns of the line, in order. docs/desk.md describes them. */
const columns: Columns = {
  ...callColumns,
  ...Object.fromEntries(questionIds.map((question) => [question, answerColumn(question)])),
}

export const csvColumns: readonly string[] = Object.keys(columns)

/** The call as one line of comma-separated values (RFC 4180). Ids, not words, so that it is the same in every language. */
export const csvLine = (interview: Interview, call: CallRecord, now: Date): string =>
  `${Object.values(columns)
    .map((column) => cell(column({ interview, call, now })))
    .join(',')}\r\n`

/** A quoted value on one line. A spreadsheet would run a value that begins like a formula, so an apostrophe goes before it. */
function cell(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  const harmless = /^[=+\-@|%]/.test(line) ? `'${line}` : line
  return `"${harmless.replaceAll('"', '""')}"`
}
