import { type PhoneLine, phoneGroups } from '#rules'
import { inVoice, type Words } from '../i18n/index.ts'
import { english, isHere } from '../i18n/languages.ts'
import type { Interview } from '../interview/interview.ts'
import type { Advised } from '../result/advice.ts'
import { headlineWords } from '../result/headline.ts'
import { sentence } from '../result/WordsToSay.tsx'
import type { Block } from './blocks.ts'

/**
 * What a program in the United States needs to know, in English, on a handout in another language. Empty until the English
 * words are loaded.
 */
export function forProgram(t: Words, { respondent }: Interview, result: Advised): readonly Block[] {
  if (t.language === english || !isHere(english, 'result')) return []
  const inEnglish = inVoice(respondent ?? 'self', english)
  return [{ kind: 'program', language: english, heading: [inEnglish, t].map(title).join(' · '), items: lines(inEnglish, result) }]
}

const title = (t: Words): string => t('result:sheet.program.title')

/**
 * A line each for what is suggested, the medicine, what else is said on the phone, and what changes the care, if there is one.
 * The greeting and the question for a place say no more than the suggestion.
 */
function lines(t: Words, result: Advised): readonly string[] {
  const about: Record<'medicine' | 'note' | 'greeting' | 'said', string[]> = { medicine: [], note: [], greeting: [], said: [] }
  for (const id of result.say) about[topicOf(id)].push(sentence(t, result, id))
  const words = (sentences: readonly string[], line: (text: string) => string) =>
    sentences.length > 0 ? [line(sentences.join(' '))] : []
  return [
    t('result:sheet.program.suggestion', { text: headlineWords(inVoice('self', t.language), result) }),
    ...words(about.medicine, (text) => t('result:sheet.program.medicine', { text })),
    ...words(about.said, (text) => t('result:sheet.program.said', { text })),
    ...words(about.note, (text) => t('result:sheet.program.note', { text })),
  ]
}

/** One sentence of each group of the call, and what that group is about. */
const topics = { start: 'medicine', pregnant: 'note', alcohol: 'note', help: 'greeting', place: 'greeting' } as const

/** What a sentence of the call is about: the same as the others of its group, of which only one is said. */
function topicOf(id: PhoneLine) {
  const group: readonly { readonly id: PhoneLine }[] = phoneGroups.find((lines) => lines.some((line) => line.id === id)) ?? []
  const known = Object.entries(topics).find(([named]) => group.some((line) => line.id === named))
  return known?.[1] ?? 'said'
}
