import type { Match } from '#rules'
import type { Words } from '../i18n/index.ts'
import { phoneWords, reasonsOf, townWords } from '../result/placeWords.ts'
import type { Block } from './blocks.ts'

/** The most that paper has room for, of why a program fits and of what to ask. */
const mostReasons = 3

/** The chosen programs: each with its numbers, why it may fit, what to ask, and a line for the answer. */
export const places = (t: Words, matches: readonly Match[]): readonly Block[] =>
  matches.length === 0
    ? []
    : [
        {
          kind: 'places',
          parts: [{ kind: 'text', heading: t('programs:page.title') }, ...matches.map((match) => place(t, match))],
        },
      ]

function place(t: Words, match: Match): Block {
  const { program } = match
  const { why, note, ask } = reasonsOf(t, match)
  const town = townWords(program)
  const numbers = program.phones.slice(0, 2).map((phone) => phoneWords(t, phone))
  const listed = (label: string, items: readonly string[], between: string) =>
    items.length > 0 ? [`${label} ${items.slice(0, mostReasons).join(between)}`] : []
  return {
    kind: 'place',
    heading: `${[program.name, town].filter(Boolean).join(', ')}: ${numbers.join(' · ')}`,
    items: [
      ...listed(t('programs:page.why'), [...note, ...why], ' · '),
      ...listed(t('programs:page.ask'), ask, ' '),
      t('programs:page.answer'),
    ],
  }
}
