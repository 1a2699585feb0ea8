import type { Recommendation } from '#rules'
import { version } from '../../package.json'
import { answers } from '../handout/answersPage.ts'
import type { Block } from '../handout/blocks.ts'
import { firstStep, handout, suggestion } from '../handout/handout.ts'
import { dateWords, timeWords } from '../i18n/date.ts'
import type { Words } from '../i18n/index.ts'
import { listWords } from '../i18n/list.ts'
import type { Interview } from '../interview/interview.ts'
import { recommendationFor } from '../interview/recommendation.ts'
import { type Suggested, strongestFirst } from '../result/advice.ts'
import type { CallRecord } from '../storage/call.ts'

/** The counselor's copy, on paper or as text for a case system: everything, and the notes if checked. */
export function counselorCopy(t: Words, interview: Interview, call: CallRecord): readonly Block[] {
  const began = new Date(call.startedAt)
  const who = t(`desk:caller.${interview.respondent ?? 'self'}`)
  const text = t('desk:copy.began', { date: dateWords(began), time: timeWords(began), version })
  return [
    { kind: 'title', heading: t('desk:copy.title', { reference: call.reference }), text },
    {
      kind: 'list',
      items: [
        t('desk:copy.caller', { who }),
        ...(call.ending ? [t('desk:copy.ending', { ending: t(`desk:ending.${call.ending}`) })] : []),
      ],
    },
    ...found(t, interview, recommendationFor(interview.answers)),
    ...plan(t, call),
    ...(call.include.ownNotes ? notes(t, call) : []),
    { kind: 'title', heading: t('result:sheet.answers'), text },
    ...answers(t, interview),
  ]
}

/** The caller's page. It holds nothing of the call record unless checked. Empty while somebody is in danger. */
export function callerCopy(t: Words, interview: Interview, call: CallRecord): readonly Block[] {
  const result = recommendationFor(interview.answers)
  if (result.kind === 'emergency') return []
  const page = handout(t, interview, result, call.include)
  const second = page.findIndex(({ kind }, at) => kind === 'title' && at > 0)
  const first = second === -1 ? page : page.slice(0, second)
  return [
    ...first,
    ...(call.include.plan ? [{ kind: 'text', text: t('desk:copy.title', { reference: call.reference }) } as const] : []),
    ...(call.include.plan ? plan(t, call) : []),
    ...(call.include.notes ? notes(t, call) : []),
    ...page.slice(first.length),
  ]
}

function found(t: Words, interview: Interview, result: Recommendation): readonly Block[] {
  if (result.kind === 'emergency') {
    const list = result.dangers.map((danger) => t(`questions:dangerNow.options.${danger}`))
    return [{ kind: 'urgent', text: t('desk:copy.danger', { list: listWords(list, 'conjunction', t.language) }) }]
  }
  const heading = t('result:sections.firstStep')
  return [
    ...suggestion(t, interview, result),
    ...(result.kind === 'setting' && result.low !== result.high ? [range(t, result)] : []),
    { kind: 'text', heading, text: firstStep(t, result) },
    ...(result.kind === 'setting' ? reasons(t, result) : []),
  ]
}

const range = (t: Words, { low, high }: Suggested): Block => ({
  kind: 'text',
  text: t('desk:copy.range', { low: t(`result:settings.${low}.title`), high: t(`result:settings.${high}.title`) }),
})

/** The certain reasons, strongest first, then those of which at least one holds. */
function reasons(t: Words, { reasons, eitherOf }: Suggested): readonly Block[] {
  const items = (ids: Suggested['reasons']) => strongestFirst(ids).map((id) => t(`result:criteria.${id}`))
  return [
    ...(reasons.length > 0 ? [{ kind: 'list', heading: t('desk:copy.reasons'), items: items(reasons) } as const] : []),
    ...(eitherOf.length > 0 ? [{ kind: 'list', text: t('result:range.eitherOf'), items: items(eitherOf) } as const] : []),
  ]
}

function plan(t: Words, { callback: { when, number, message } }: CallRecord): readonly Block[] {
  const items = [
    ...(when ? [t('desk:copy.when', { text: when })] : []),
    ...(number ? [t('desk:copy.number', { text: number })] : []),
    ...(message ? [t('desk:copy.message', { answer: t(`desk:call.${message}`) })] : []),
  ]
  return items.length === 0 ? [] : [{ kind: 'list', heading: t('desk:copy.plan'), items }]
}

function notes(t: Words, { note, notes }: CallRecord): readonly Block[] {
  const items = [
    ...(note ? [t('desk:copy.callNote', { text: note })] : []),
    ...Object.entries(notes).flatMap(([question, text]) =>
      text ? [t('desk:copy.note', { question: t(`questions:${question}.short`), text })] : [],
    ),
  ]
  return items.length === 0 ? [] : [{ kind: 'list', heading: t('desk:copy.notes'), items }]
}
