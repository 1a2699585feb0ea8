import { askedQuestions, type QuestionId, type Recommendation, today } from '#rules'
import { version } from '../../package.json'
import { answers } from '../handout/answersPage.ts'
import type { Block } from '../handout/blocks.ts'
import { firstStep, handout, suggestion } from '../handout/handout.ts'
import { dateWords, timeWords } from '../i18n/date.ts'
import type { Words } from '../i18n/index.ts'
import { listWords } from '../i18n/list.ts'
import type { Interview } from '../interview/interview.ts'
import { recommendationFor } from '../interview/recommendation.ts'
import { type Advised, type Suggested, strongestFirst } from '../result/advice.ts'
import { askInstead } from '../result/askInstead.ts'
import type { CallRecord } from '../storage/call.ts'
import { entriesOn } from './notes.ts'
import { givenPlaces, otherLines } from './programs/given.ts'
import { aboutCall, notes, onPaperOfCaller, plan, programs } from './recordBlocks.ts'

/** The counselor's copy, on paper or as text for a case system: everything, and the notes if checked. */
export function counselorCopy(t: Words, interview: Interview, call: CallRecord, now: Date): readonly Block[] {
  const began = new Date(call.startedAt)
  const { ownNotes } = call.include
  const text = t('desk:copy.began', { date: dateWords(began), time: timeWords(began), version })
  return [
    { kind: 'title', heading: t('desk:copy.title', { reference: call.reference }), text },
    aboutCall(t, interview, call, now),
    ...found(t, interview, recommendationFor(interview.answers)),
    ...programs(t, call),
    ...plan(t, call),
    ...(ownNotes ? notes(t, entriesOn(null, call)) : []),
    { kind: 'title', heading: t('result:sheet.answers'), text },
    ...answersWithNotes(t, interview, call),
  ]
}

/** The caller's page. Of the call record it holds the programs given that still fit; the rest if checked. Empty while somebody is in danger. */
export function callerCopy(t: Words, interview: Interview, call: CallRecord): readonly Block[] {
  const result = recommendationFor(interview.answers)
  if (result.kind === 'emergency') return []
  const places = givenPlaces(interview, call, t.language)
  const page = handout(t, interview, result, call.include, places)
  const second = page.findIndex(({ kind }, at) => kind === 'title' && at > 0)
  const first = second === -1 ? page : page.slice(0, second)
  return [...first, ...onPaperOfCaller(t, { ...call, programs: otherLines(call, places) }), ...page.slice(first.length)]
}

function found(t: Words, interview: Interview, result: Recommendation): readonly Block[] {
  if (result.kind === 'emergency') {
    const list = result.dangers.map((danger) => t(`questions:dangerNow.options.${danger}`))
    return [{ kind: 'urgent', text: t('desk:copy.danger', { list: listWords(list, 'conjunction', t.language) }) }]
  }
  const heading = t('result:sections.firstStep')
  return [
    ...doctorToday(t, result),
    ...suggestion(t, interview, result),
    ...(result.kind === 'setting' && result.low !== result.high ? [range(t, result)] : []),
    { kind: 'text', heading, text: firstStep(t, result) },
    ...(result.kind === 'setting' ? [...workable(t, result), ...reasons(t, result)] : []),
  ]
}

/** What has to happen today, without repeats. */
const doctorToday = (t: Words, result: Advised): readonly Block[] =>
  [...new Set(result.today.map((id) => today[id].paper))].map((line) => ({
    kind: 'urgent',
    text: t(`result:today.lines.${line}`),
  }))

const workable = (t: Words, { workable }: Suggested): readonly Block[] =>
  workable ? [{ kind: 'text', heading: t('result:sections.ifNot'), text: askInstead(t, workable) }] : []

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

/** Every answer, with the notes that were written at its question, if they are included. */
function answersWithNotes(t: Words, interview: Interview, call: CallRecord): readonly Block[] {
  const blocks = answers(t, interview)
  if (!call.include.ownNotes) return blocks
  const noted = (question: QuestionId) => entriesOn(question, call).map(({ text }) => t('desk:copy.beside', { text }))
  const areCounted = blocks.some(({ kind }) => kind === 'signs')
  const asked = askedQuestions(interview.answers).filter((question) => !(areCounted && question === 'signs'))
  return blocks.map((block) => {
    const items = block.items ?? []
    if (block.kind === 'signs') return { ...block, items: [...items, ...noted('signs')] }
    return { ...block, items: items.map((item, at) => [item, ...noted(asked[at] as QuestionId)].join(' ')) }
  })
}
