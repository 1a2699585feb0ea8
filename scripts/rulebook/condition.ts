import { type Condition, type QuestionId, questions } from '#rules'
import { eitherOf } from './markdown.ts'
import { phraseLink } from './phrases.ts'
import { words } from './words.ts'

export const shortOf = (question: QuestionId): string => words(`questions:${question}.short`)
const optionOf = (question: QuestionId, option: string): string => `“${words(`questions:${question}.options.${option}`)}”`

type Group = { readonly lead: string; readonly of: readonly Condition[] }

/** A condition in plain words, on lines of its own if it has parts. */
export function whenWords(condition: Condition): string {
  const group = groupOf(condition)
  if (!group) return `When this is true: ${lineOf(condition)}.`
  if (group.of.length === 0) return 'Always.'
  return `When ${group.lead}\n\n${group.of.flatMap((part) => linesOf(part, 0)).join('\n')}`
}

function linesOf(condition: Condition, depth: number): string[] {
  const group = groupOf(condition)
  const start = `${'  '.repeat(depth)}- `
  if (!group) return [start + lineOf(condition)]
  return [start + group.lead, ...group.of.flatMap((part) => linesOf(part, depth + 1))]
}

function groupOf(condition: Condition): Group | undefined {
  if (condition.is === 'all') return { lead: '**all** of these are true:', of: condition.of }
  if (condition.is === 'any') return { lead: '**at least one** of these is true:', of: condition.of }
  if (condition.is !== 'not') return undefined
  if (condition.of.is === 'all') return { lead: '**not all** of these are true together:', of: condition.of.of }
  if (condition.of.is === 'any') return { lead: '**none** of these is true:', of: condition.of.of }
  return undefined
}

/** A condition without parts, in one line. */
export function lineOf(condition: Condition): string {
  switch (condition.is) {
    case 'chose':
      return `${shortOf(condition.question)} ${ticks(condition.question) ? 'include' : 'is'} ${optionsOf(condition)}`
    case 'unknown':
      return `${shortOf(condition.question)} is not known`
    case 'severity':
      return `the signs count as ${eitherOf(condition.oneOf)}`
    case 'signCount':
      return `the number of signs is ${eitherOf(condition.oneOf.map(String))}`
    case 'setting':
      return `the setting is ${eitherOf(condition.oneOf.map((id) => words(`result:settings.${id}.name`)))}`
    case 'firstStep':
      return `the first step is ${eitherOf(condition.oneOf.map((id) => `“${words(`result:firstSteps.${id}.title`)}”`))}`
    case 'named':
      return phraseLink(condition.name)
    case 'not':
      return notLine(condition.of)
    case 'all':
    case 'any':
      throw new Error('A condition with parts does not fit in one line')
  }
}

function notLine(condition: Condition): string {
  if (condition.is !== 'chose') return `**not** ${lineOf(condition)}`
  return `${shortOf(condition.question)} ${ticks(condition.question) ? 'do **not** include' : 'is **not**'} ${optionsOf(condition)}`
}

const ticks = (question: QuestionId): boolean => questions[question].pick === 'many'

function optionsOf({ question, options }: Extract<Condition, { readonly is: 'chose' }>): string {
  return eitherOf(options.map((option) => optionOf(question, option)))
}
