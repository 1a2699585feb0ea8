import {
  askedAnswers,
  type FirstStepNoteRule,
  firstStepNotes,
  locator,
  type Match,
  settleFirst,
  type TextRule,
  today,
  toleranceTexts,
} from '#rules'
import { version } from '../../package.json'
import { dateWords } from '../i18n/date.ts'
import type { Words } from '../i18n/index.ts'
import type { Interview } from '../interview/interview.ts'
import { hostWords, siteSettings } from '../platform/site.ts'
import { questionsOnPaper } from '../result/AskProgram.tsx'
import { type Advised, decisiveReasons, pointsToNothing, type Suggested } from '../result/advice.ts'
import { askInstead } from '../result/askInstead.ts'
import { labelOf } from '../result/FindPlace.tsx'
import { headlineWords } from '../result/headline.ts'
import { notThisWords } from '../result/notThis.ts'
import { phoneScript, titleOfWords } from '../result/WordsToSay.tsx'
import { siteAddress } from '../site/address.ts'
import { helpline } from '../site/helplines.ts'
import { answersPage } from './answersPage.ts'
import type { Block } from './blocks.ts'
import { forProgram } from './forProgram.ts'
import { places } from './places.ts'

/** What the printed page and the copied text may include. */
export type Include = { readonly why: boolean; readonly answers: boolean }

/**
 * The blocks of a handout, on paper or as text, in page order: one page, and a second one with the answers. Violence at home is
 * never included: the paper may be seen there. Chosen programs have the place of the table to fill in.
 */
export function handout(
  t: Words,
  interview: Interview,
  result: Advised,
  include: Include,
  chosen: readonly Match[],
): readonly Block[] {
  return [
    title(t, 'title', include, 1),
    ...todayLines(result).map((line) => ({ kind: 'urgent', text: t(`result:today.lines.${line}`) }) as const),
    ...suggestion(t, interview, result),
    { kind: 'text', text: firstStep(t, result) },
    { kind: 'box', parts: [findPlace(t, result), words(t, result)] },
    { kind: 'columns', parts: [...ifNot(t, result), stayOn(t, result)] },
    ...(include.why && result.kind === 'setting' ? reasons(t, result) : []),
    ...places(t, chosen),
    ...calls(t, result).filter(({ only }) => chosen.length === 0 || only !== 'paper'),
    bring(t),
    ...forProgram(t, interview, result),
    { kind: 'small', text: [notThisWords(t), ...host(t), ...address(t)].join(' ') },
    ...(include.answers ? [title(t, 'answers', include, 2), ...answersPage(t, interview, result, include.why)] : []),
  ]
}

/** The title of a page, with the date, the version and, if there are two pages, its number. */
function title(t: Words, heading: 'title' | 'answers', { answers }: Include, page: 1 | 2): Block {
  const date = dateWords(new Date(), t.language)
  return {
    kind: 'title',
    heading: t(`result:sheet.${heading}`),
    text: t('result:sheet.date', { date, version }),
    ...(answers && { page: t('result:sheet.page', { page, pages: 2 }) }),
  }
}

/** What has to happen today, without repeats. */
const todayLines = (result: Advised) => [...new Set(result.today.map((id) => today[id].paper))]

/** The blocks that state the suggestion and, as text only, what it is like. */
export function suggestion(t: Words, interview: Interview, result: Advised): readonly Block[] {
  const headline = { kind: 'suggestion', text: headlineWords(t, result, '\n') } as const
  if (result.kind === 'youth' || result.nothing) return [headline]
  const like = result.clear ? [{ kind: 'text', only: 'text', text: t(`result:settings.${result.low}.like`) } as const] : []
  const open = result.low === result.high ? [] : unknown(t, interview)
  return [headline, ...like, ...open.map((text) => ({ kind: 'text', text }) as const)]
}

/** One line with the questions that would settle a range, except those the person declined. */
function unknown(t: Words, { answers }: Interview): readonly string[] {
  const open = settleFirst(askedAnswers(answers)).map((question) => t(`questions:${question}.short`))
  return open.length === 0 ? [] : [t('result:sheet.unknown', { list: open.join('; ') })]
}

/** The first step and the notes that must go with it, in one line. */
export function firstStep(t: Words, result: Advised): string {
  const rules: Readonly<Record<string, FirstStepNoteRule>> = firstStepNotes
  return [
    t(`result:firstSteps.${result.firstStep}.line`),
    ...result.firstStepNotes.filter((id) => rules[id]?.paper).map((id) => t(`result:firstStepNotes.${id}`)),
  ].join(' ')
}

/** The number to call, and what to pick in the public locator if a place is looked for. */
function findPlace(t: Words, { findPlace }: Advised): Block {
  const { number } = helpline('treatment')
  if (findPlace === null) return { kind: 'text', heading: t('result:sheet.helpline', { number }), text: t('result:sheet.free') }
  const list = findPlace.picks.map((id) => labelOf(id)).join('; ')
  const text = t('result:place.sheet', { site: locator.name, list })
  return { kind: 'text', heading: t('result:sheet.find', { number }), text }
}

const words = (t: Words, result: Advised): Block => ({
  kind: 'text',
  heading: titleOfWords(t, result),
  text: t('result:sheet.quote', { words: phoneScript(t, result).join(' ') }),
})

/** What else would do, with what makes it safe. */
function ifNot(t: Words, result: Advised): readonly Block[] {
  if (result.kind === 'youth' || !result.workable) return []
  return [{ kind: 'text', heading: t('result:sections.ifNot'), text: askInstead(t, result.workable) }]
}

/** How to stay alive until help is there. The warning about lost tolerance is printed only if it is true of all who see it. */
function stayOn(t: Words, { tolerance }: Advised): Block {
  const texts: readonly TextRule[] = toleranceTexts
  const warned = texts.some(({ id, paper }) => id === tolerance && paper)
  const lines = [t('result:sheet.naloxone'), ...(warned ? [t('result:sheet.tolerance')] : []), t('result:sheet.crisis')]
  return { kind: 'text', heading: t('result:sections.safe'), text: lines.join(' ') }
}

const reasonsNamed = 4

/** The reasons that set the suggestion: at most four, and how many more there are. */
function reasons(t: Words, { reasons, eitherOf, low }: Suggested): readonly Block[] {
  const certain = decisiveReasons(reasons, low)
  const named = certain.length > 0 ? certain : eitherOf
  if (named.length === 0) return []
  const items = named.slice(0, reasonsNamed).map((id) => t(`result:needs.${id}`))
  const more = named.length > reasonsNamed ? [t('result:sheet.more', { count: named.length - reasonsNamed })] : []
  const heading = t('result:sections.why')
  return [{ kind: 'why', heading, ...(certain.length === 0 && { text: t('result:range.eitherOf') }), items: [...items, ...more] }]
}

/** What to ask: on paper a table for the calls, with the questions in short above a column; in the text what to ask a program. */
function calls(t: Words, result: Advised): readonly Block[] {
  const asked = questionsOnPaper(result)
  const inShort = asked.map((id) => t(`result:sheet.about.${id}`)).join(' ')
  const questions = asked.map((id) => t(`result:askProgram.questions.${id}`))
  const table = [...t.list('result:sheet.columns'), inShort]
  return [
    { kind: 'calls', only: 'paper', heading: t('result:sheet.calls'), items: table },
    ...(pointsToNothing(result)
      ? []
      : [{ kind: 'list', only: 'text', heading: t('result:sections.ask'), items: questions } as const]),
  ]
}

/** What to bring, with boxes to tick, and a line for the appointment. */
const bring = (t: Words): Block => ({
  kind: 'bring',
  parts: [
    { kind: 'list', heading: t('result:sheet.bring'), items: t.list('result:sheet.toBring') },
    { kind: 'appointment', only: 'paper', text: t('result:sheet.appointment') },
  ],
})

/** Who runs the page, with the number to call them, if the site settings say so. */
function host(t: Words): readonly string[] {
  const { name, contact } = siteSettings()
  if (!name) return []
  return [t('result:sheet.host', { host: [hostWords(name, t.language), ...(contact?.phone ? [contact.phone] : [])].join(', ') })]
}

/** Where the site is, in words, if it has an address. */
function address(t: Words): readonly string[] {
  const site = siteSettings().printedAddress ?? siteAddress(globalThis.location?.href ?? 'file:///')
  return site ? [t('result:sheet.site', { site })] : []
}
