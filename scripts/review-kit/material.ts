/** All that the kit shows, worked out once when it is written: the page computes no suggestion. */
import {
  type Answers,
  type Basis,
  type CriterionId,
  criteria,
  type DisagreementId,
  disagreements,
  type FactId,
  type FirstStep,
  type FirstStepReason,
  facts,
  firstStepRules,
  ladder,
  rulesVersion,
  type SettingId,
  sources,
} from '#rules'
import { deciding, type PersonToJudge, peopleToJudge } from './people.ts'
import { type CardId, needCard, type PersonId, personIds, stepCard } from './response.ts'
import { type VignetteWords, vignetteWords } from './vignette.ts'
import { inEach, type Language, themWords } from './words.ts'

/** Somebody to judge, and what the rules suggest to them. */
export type Person = {
  readonly id: PersonId
  readonly answers: Answers
  readonly setting: SettingId
  readonly instead: SettingId | null
  readonly firstStep: FirstStep
  readonly firstStepReason: FirstStepReason
  readonly reasons: readonly CriterionId[]
  readonly differ: readonly DisagreementId[]
}
/** One need or one first step, as a card: what it asks for, and what it rests on. */
export type Card = {
  readonly id: CardId
  readonly basis: readonly FactId[]
  readonly differ: DisagreementId | null
} & ({ readonly need: CriterionId; readonly asks: SettingId } | { readonly reason: FirstStepReason; readonly asks: FirstStep })

/** A text, and a line that explains it. */
type Named = { readonly title: string; readonly text: string }
type Texts = {
  readonly vignette: VignetteWords
  readonly settings: Readonly<Record<SettingId, Named>>
  readonly steps: Readonly<Record<FirstStep, Named>>
  readonly needs: Readonly<Record<CriterionId, Named>>
  readonly reasons: Readonly<Record<FirstStepReason, Named>>
  readonly differ: Readonly<Record<DisagreementId, string>>
  readonly facts: Readonly<Partial<Record<FactId, Named>>>
}
export type Material = {
  readonly rules: string
  readonly people: readonly Person[]
  readonly cards: readonly Card[]
  readonly texts: Readonly<Record<Language, Texts>>
}

export function material(): Material {
  const cards = [...needCards(), ...stepCards()]
  return {
    rules: rulesVersion(),
    people: peopleToJudge().map(personOf),
    cards,
    texts: inEach((language) => textsIn(language, cards)),
  }
}

function personOf({ answers, result, differ }: PersonToJudge, at: number): Person {
  const id = personIds[at]
  if (!id) throw new Error('There are more people than the format of a review has places for.')
  return {
    id,
    answers,
    setting: result.low,
    instead: result.workable?.setting ?? null,
    firstStep: result.firstStep,
    firstStepReason: result.firstStepReason,
    reasons: deciding(result),
    differ,
  }
}

type Cited = { readonly basis: Basis; readonly differ?: DisagreementId }
const citedBy = ({ basis, differ }: Cited) => ({ basis, differ: differ ?? null })

/** The most intensive settings first, as on the page "Method". */
const needCards = (): Card[] =>
  ladder
    .toReversed()
    .flatMap((setting) =>
      (Object.keys(criteria) as CriterionId[])
        .filter((need) => criteria[need].atLeast === setting)
        .map((need) => ({ id: needCard(need), need, asks: setting, ...citedBy(criteria[need]) })),
    )

const stepCards = (): Card[] =>
  firstStepRules.map((rule) => ({ id: stepCard(rule.reason), reason: rule.reason, asks: rule.step, ...citedBy(rule) }))

function textsIn(language: Language, cards: readonly Card[]): Texts {
  const words = (key: string) => themWords(language, key)
  const named = <Id extends string>(ids: readonly Id[], of: (id: Id) => Named) =>
    Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, Named>
  return {
    vignette: vignetteWords(language),
    settings: named(ladder, (id) => ({ title: words(`result:settings.${id}.title`), text: words(`result:settings.${id}.like`) })),
    steps: named([...new Set(firstStepRules.map(({ step }) => step))], (id) => ({
      title: words(`result:firstSteps.${id}.title`),
      text: words(`result:firstSteps.${id}.text`),
    })),
    needs: named(Object.keys(criteria) as CriterionId[], (id) => ({
      title: words(`result:needs.${id}`),
      text: words(`result:criteria.${id}`),
    })),
    reasons: named(
      firstStepRules.map(({ reason }) => reason),
      (id) => ({ title: words(`method:firstStep.reasons.${id}`), text: words(`result:firstStepReasons.${id}`) }),
    ),
    differ: Object.fromEntries(Object.keys(disagreements).map((id) => [id, words(`facts:differ.${id}`)])) as Texts['differ'],
    facts: named([...new Set(cards.flatMap(({ basis }) => basis))], (id) => ({
      title: sourceOf(id, language),
      text: words(`facts:facts.${id}`),
    })),
  }
}

/** The source of a fact and its heading; empty for a judgment of ours. */
function sourceOf(id: FactId, language: Language): string {
  const origin = facts[id]
  if (!('from' in origin)) return ''
  const source = sources[origin.from]
  const title = source.kind === 'document' ? themWords(language, `facts:sources.${origin.from}`) : source.title
  return `${title}: ${origin.under}`
}
