import { type DisagreementId, type FactId, facts } from '#rules'
import { linkTo, list, spoken } from './markdown.ts'
import { words } from './words.ts'

/** The source of a fact, such as [D3, “Partial Hospitalization”], or that it is our judgment, with its date. */
export function tagOf(fact: FactId): string {
  const origin = facts[fact]
  return 'from' in origin ? `[${origin.from}, “${origin.under}”]` : `[our judgment, ${origin.agreedOn}]`
}

/** The short name of a fact's source, or that it is our judgment. */
export function sourceOf(fact: FactId): string {
  const origin = facts[fact]
  return 'from' in origin ? origin.from : 'our judgment'
}

/** A fact in the words of the screens, with its source. */
export const claim = (fact: FactId): string => `${words(`facts:facts.${fact}`)} ${tagOf(fact)}`

export const titleOfDisagreement = (id: DisagreementId): string => `Sources differ: ${spoken(id).toLowerCase()}`

type Cited = { readonly basis: readonly FactId[]; readonly differ?: DisagreementId }

/** The basis of a rule, each fact with its source and heading, and the points on which sources differ. */
export function citedBy({ basis, differ }: Cited): string[] {
  const rests = `Our reading of the sources:\n\n${list(basis.map(claim))}`
  return differ ? [rests, `${linkTo(titleOfDisagreement(differ))}.`] : [rests]
}
