import { type DisagreementId, type FactId, facts } from '#rules'
import { linkTo, list, spoken } from './markdown.ts'
import { words } from './words.ts'

/** Where a fact comes from: [D3, “Partial Hospitalization”], or that it is our judgement, and of which day. */
export function tagOf(fact: FactId): string {
  const origin = facts[fact]
  return 'from' in origin ? `[${origin.from}, “${origin.under}”]` : `[our judgement, ${origin.agreedOn}]`
}

/** The source of a fact by its short name, or that it is our judgement. */
export function sourceOf(fact: FactId): string {
  const origin = facts[fact]
  return 'from' in origin ? origin.from : 'our judgement'
}

/** Our reading of a fact, in the words of the screens, and where it comes from. */
export const claim = (fact: FactId): string => `${words(`facts:facts.${fact}`)} ${tagOf(fact)}`

export const titleOfDisagreement = (id: DisagreementId): string => `Sources differ: ${spoken(id).toLowerCase()}`

type Cited = { readonly basis: readonly FactId[]; readonly differ?: DisagreementId }

/** What a rule rests on, each fact with its source and heading, and where the sources differ about it. */
export function citedBy({ basis, differ }: Cited): string[] {
  const rests = `Our reading of the sources:\n\n${list(basis.map(claim))}`
  return differ ? [rests, `${linkTo(titleOfDisagreement(differ))}.`] : [rests]
}
