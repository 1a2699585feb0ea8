import {
  askedAnswers,
  askedQuestions,
  type FirstStepNoteRule,
  firstStepNotes,
  locator,
  settleFirst,
  type TextRule,
  today,
  toleranceTexts,
} from '#rules'
import { version } from '../../package.json'
import { dateWords } from '../i18n/date.ts'
import type { Words } from '../i18n/index.ts'
import { listWords } from '../i18n/list.ts'
import type { Interview } from '../interview/interview.ts'
import { questionsOnPaper } from '../result/AskProgram.tsx'
import { type Advised, decisiveReasons, type Suggested, strongestFirst } from '../result/advice.ts'
import { labelOf } from '../result/FindPlace.tsx'
import { headlineWords } from '../result/headline.ts'
import { askInstead } from '../result/IfNot.tsx'
import { notThisWords } from '../result/notThis.ts'
import { type Step, stepName, stepsAhead } from '../result/PathAhead.tsx'
import { phoneScript } from '../result/WordsToSay.tsx'
import { helpline, onEveryScreen } from '../site/helplines.ts'
import { answerWords } from '../ui/Answer.tsx'

/** What the printed page and the copied text may include. */
export type Include = { readonly why: boolean; readonly answers: boolean }

/** One block of a handout. Its kind decides its layout. */
export type Block = {
  readonly kind:
    | 'title'
    | 'urgent'
    | 'suggestion'
    | 'text'
    | 'list'
    | 'questions'
    | 'numbers'
    | 'small'
    | 'answers'
    | 'reasons'
    | 'steps'
  readonly heading?: string
  readonly text?: string
  readonly items?: readonly string[]
}

/**
 * The blocks of a handout, on paper or as text, in page order. Violence at home is never included: the paper may be seen there.
 */
export function handout(t: Words, interview: Interview, result: Advised, include: Include): readonly Block[] {
  const date = dateWords(new Date(), t.language)
  return [
    { kind: 'title', heading: t('result:sheet.title'), text: t('result:sheet.date', { date, version }) },
    ...todayLines(result).map((line) => ({ kind: 'urgent', text: t(`result:today.lines.${line}`) }) as const),
    ...suggestion(t, interview, result),
    { kind: 'text', heading: t('result:sections.firstStep'), text: firstStep(t, result) },
    ...findPlace(t, result),
    {
      kind: 'text',
      heading: t('result:sections.say'),
      text: t('result:sheet.quote', { words: phoneScript(t, result).join(' ') }),
    },
    ...(include.why && result.kind === 'setting' ? reasons(t, result) : []),
    {
      kind: 'list',
      heading: t('result:sheet.next'),
      items: [
        ...(result.kind === 'setting' && result.workable
          ? [t('result:sheet.ifNot', { ask: askInstead(t, result.workable) })]
          : []),
        t('result:sheet.after'),
        t('result:sheet.naloxone'),
        ...(isOnPaper(result) ? [t('result:sheet.tolerance')] : []),
      ],
    },
    {
      kind: 'questions',
      heading: t('result:sections.ask'),
      items: questionsOnPaper(result).map((id) => t(`result:askProgram.questions.${id}`)),
    },
    { kind: 'numbers', items: onEveryScreen.map(({ id, number }) => `${t(`help.${id}`)} ${number}`) },
    { kind: 'small', text: notThisWords(t) },
    ...(include.answers ? [answers(t, interview), ...secondPage(t, result, include)] : []),
  ]
}

/** What has to happen today, without repeats. */
const todayLines = (result: Advised) => [...new Set(result.today.map((id) => today[id].paper))]

/** Whether the warning about lost tolerance is printed: only if it is true of everyone who sees it. */
function isOnPaper({ tolerance }: Advised): boolean {
  const texts: readonly TextRule[] = toleranceTexts
  return texts.some(({ id, paper }) => id === tolerance && paper)
}

/** What to pick in the public locator, in a line. */
function findPlace(t: Words, { findPlace }: Advised): readonly Block[] {
  if (findPlace === null) return []
  const list = findPlace.picks.map((id) => labelOf(id)).join('; ')
  return [
    {
      kind: 'text',
      heading: t('result:place.title'),
      text: t('result:place.sheet', { number: helpline('treatment').number, site: locator.name, list }),
    },
  ]
}

/** The blocks that state the suggestion, and what it is like. */
export function suggestion(t: Words, interview: Interview, result: Advised): readonly Block[] {
  const headline = { kind: 'suggestion', text: headlineWords(t, result) } as const
  if (result.kind === 'youth' || result.nothing) return [headline]
  const like = result.clear ? [t(`result:settings.${result.low}.like`)] : []
  const open = result.low === result.high ? [] : unknown(t, interview)
  const text = [...like, ...open].join(' ')
  return text ? [headline, { kind: 'text', text }] : [headline]
}

/** One line with the questions that would settle a range, except those the person declined. */
function unknown(t: Words, { answers }: Interview): readonly string[] {
  const open = settleFirst(askedAnswers(answers)).map((question) => t(`questions:${question}.short`))
  return open.length === 0 ? [] : [t('result:sheet.unknown', { list: listWords(open, 'conjunction', t.language) })]
}

/** The first step and the notes that must go with it, in one line. */
export function firstStep(t: Words, result: Advised): string {
  const rules: Readonly<Record<string, FirstStepNoteRule>> = firstStepNotes
  return [
    t(`result:firstSteps.${result.firstStep}.line`),
    ...result.firstStepNotes.filter((id) => rules[id]?.paper).map((id) => t(`result:firstStepNotes.${id}`)),
  ].join(' ')
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
  return [
    { kind: 'list', heading, ...(certain.length === 0 && { text: t('result:range.eitherOf') }), items: [...items, ...more] },
  ]
}

/** Below the answers: every reason, and the path ahead. */
function secondPage(t: Words, result: Advised, { why }: Include): readonly Block[] {
  if (result.kind === 'youth') return []
  const reasons = strongestFirst(result.reasons).map((id) => t(`result:needs.${id}`))
  const steps = stepsAhead(result)
  const step = (id: Step) => t('result:sheet.step', { step: stepName(t, id), lasts: t(`result:path.lasts.${id}`) })
  return [
    ...(why && reasons.length > 0 ? [{ kind: 'reasons', heading: t('result:sheet.allReasons'), items: reasons } as const] : []),
    ...(steps.length > 1
      ? [
          {
            kind: 'steps',
            heading: t('result:sections.path'),
            items: steps.map(step),
            text: t('result:path.medication'),
          } as const,
        ]
      : []),
  ]
}

/** All answers of the path, each in one of its four states. */
export function answers(t: Words, interview: Interview): Block {
  const line = (question: ReturnType<typeof askedQuestions>[number]) =>
    t('result:sheet.answer', {
      question: t(`questions:${question}.short`),
      answer: answerWords(t, question, interview.answers[question]).join(t('result:sheet.between')),
    })
  return { kind: 'answers', heading: t('result:sheet.answers'), items: askedQuestions(interview.answers).map(line) }
}
