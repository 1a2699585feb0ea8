import { type QuestionId, questions } from '#rules'
import type { Block } from '../handout/blocks.ts'
import { timeWords } from '../i18n/date.ts'
import type { Words } from '../i18n/index.ts'
import { listWords } from '../i18n/list.ts'
import type { Interview } from '../interview/interview.ts'
import type { CallRecord, NoteEntry } from '../storage/call.ts'
import { duration } from './duration.ts'
import { notAsked } from './navigation.ts'
import { entriesOf } from './notes.ts'
import { readSoFar } from './reading.ts'

const at = (time: number): string => timeWords(new Date(time))

/** Who called, how long the call took, dangers with their times, what was skipped, and how the call ended. */
export function aboutCall(t: Words, interview: Interview, call: CallRecord, now: Date): Block {
  const who = call.callerKnown ? t(`desk:caller.${interview.respondent ?? 'self'}`) : t('desk:call.notAsked')
  const danger = (id: string) => t(`questions:dangerNow.options.${id}`)
  const reply = call.reply ? t(`desk:tell.${call.reply}`) : t('desk:call.notAsked')
  return {
    kind: 'list',
    items: [
      t('desk:copy.caller', { who }),
      t('desk:copy.lasted', { duration: duration(call.startedAt, now.getTime()), time: at(now.getTime()) }),
      ...call.dangers.map(({ danger: id, at: time }) => t('desk:copy.dangerAt', { time: at(time), danger: danger(id) })),
      ...skipped(t, interview, call),
      ...readInPart(t, call),
      t('desk:copy.reply', { reply }),
      t('desk:copy.closing', { answer: t(call.closingRead ? 'desk:call.yes' : 'desk:call.no') }),
      ...(call.ending ? [t('desk:copy.ending', { ending: t(`desk:ending.${call.ending}`) })] : []),
    ],
  }
}

const shortOf = (t: Words, question: QuestionId): string => t(`questions:${question}.short`)

function skipped(t: Words, { answers }: Interview, call: CallRecord): readonly string[] {
  const still = notAsked(answers).filter((question) => call.skipped.includes(question))
  if (still.length === 0) return []
  const list = still.map((question) => shortOf(t, question))
  return [t('desk:copy.skipped', { list: listWords(list, 'conjunction', t.language) })]
}

/** Lists that were read in part, with what was checked so far. */
const readInPart = (t: Words, { ticks }: CallRecord): readonly string[] =>
  Object.entries(ticks).map(([id, checked]) => {
    const question = id as QuestionId
    const list = checked.map((option) => t(`questions:${question}.options.${option}`))
    return t('desk:copy.readInPart', {
      question: shortOf(t, question),
      read: t('desk:questions.read', { count: readSoFar(question, checked), all: questions[question].options.length }),
      list: listWords(list, 'conjunction', t.language),
    })
  })

/** The programs whose numbers the caller was given. */
export const programs = (t: Words, { programs }: CallRecord): readonly Block[] =>
  programs.length === 0
    ? []
    : [{ kind: 'list', heading: t('desk:call.programs'), items: programs.map(({ name, number }) => `${name} ${number}`.trim()) }]

/** When and how to call back. */
export function plan(t: Words, { callback: { when, number, message } }: CallRecord): readonly Block[] {
  const items = [
    ...(when ? [t('desk:copy.when', { text: when })] : []),
    ...(number ? [t('desk:copy.number', { text: number })] : []),
    ...(message ? [t('desk:copy.message', { answer: t(`desk:call.${message}`) })] : []),
  ]
  return items.length === 0 ? [] : [{ kind: 'list', heading: t('desk:copy.plan'), items }]
}

/** Entries of the note, each with its time and its question. */
export function notes(t: Words, entries: readonly NoteEntry[]): readonly Block[] {
  const line = ({ at: time, text, question }: NoteEntry) =>
    question
      ? t('desk:copy.noteOn', { time: at(time), question: shortOf(t, question), text })
      : t('desk:copy.note', { time: at(time), text })
  return entries.length === 0 ? [] : [{ kind: 'list', heading: t('desk:copy.notes'), items: entries.map(line) }]
}

/** What the caller's page has of the call record: only what is checked. */
export const onPaperOfCaller = (t: Words, call: CallRecord): readonly Block[] => [
  ...(call.include.plan
    ? [
        { kind: 'text', text: t('desk:copy.title', { reference: call.reference }) } as const,
        ...programs(t, call),
        ...plan(t, call),
      ]
    : []),
  ...(call.include.notes ? notes(t, entriesOf(call)) : []),
]
