import {
  type LimitRule,
  type NeedRule,
  type Offer,
  programConditions,
  programExclusions,
  programMusts,
  programShoulds,
} from '#rules'
import { citedBy } from './citations.ts'
import { whenWords } from './condition.ts'
import { type Blocks, list, spoken } from './markdown.ts'
import { words } from './words.ts'

/** How a program of a list is matched with a person: what it must and should offer, and what counts as unknown. */
export const matchingPart = (): Blocks => [
  'A list says of each thing that a program offers it, that it does not, or it **does not say**. What a list does not say never counts as yes.',
  list([
    'A **must** that the program does not offer leaves it out. It is counted with its reason and can be looked at.',
    'A must on which the list is silent keeps the program, after those of which all musts are known, with a question to ask.',
    'A **should** only changes the order: a program that offers more of it is shown sooner.',
    'Where an open answer may still end a must, a no of the program is only a question.',
  ]),
  'Order: what is left to ask, shoulds that are met, how near (ZIP, its first three digits, county, state), when it was last checked, name. Nothing else is read.',
  'Nothing is matched in an emergency. Where somebody must see a doctor or go to a hospital today, that is said before any program.',
  '### Must: `care`',
  `“${words('programs:why.care')}”`,
  'The suggested setting, or any setting of the range. Withdrawal care in a bed comes first where it is the first step, unless inpatient care is suggested. Under 18, any treatment.',
  ...needs('Must', programMusts),
  ...limits('Left out', 'out', programExclusions),
  ...limits('Only for some people, which is left to ask', 'only', programConditions),
  ...needs('Should', programShoulds),
  '### Should: `language`',
  `“${words('programs:why.language')}”`,
  'When the page, or the caller at the desk, speaks another language than English.',
]

const needs = (kind: string, rules: Readonly<Record<string, NeedRule>>): Blocks =>
  Object.entries(rules).flatMap(([id, rule]) => [
    `### ${kind}: \`${id}\``,
    `“${words(`programs:why.${id}`)}” To ask: “${words(`programs:ask.${id}`)}”`,
    `What counts: ${offerWords(rule.offers)}.`,
    whenWords(rule.when),
    ...citedBy(rule),
  ])

const limits = (kind: string, group: 'out' | 'only', rules: Readonly<Record<string, LimitRule>>): Blocks =>
  Object.entries(rules).flatMap(([id, rule]) => [
    `### ${kind}: \`${id}\``,
    `“${words(`programs:${group}.${id}`)}”`,
    whenWords(rule.when),
    ...citedBy(rule),
  ])

/** What a program must offer, in words. A hint alone is still a question. */
function offerWords(offer: Offer): string {
  if (typeof offer === 'string') return spoken(offer).toLowerCase()
  if ('maybe' in offer) return `${offerWords(offer.maybe)} (only a hint: still to ask)`
  return offer.any.map(offerWords).join(', or ')
}
