/** What `npm run agreement` prints: the figures in lines that a person reads. */
import { type CriterionId, criteria, firstStepRules } from '#rules'
import type { Material, Person } from '../review-kit/material.ts'
import { type CardId, needCard, stepCard } from '../review-kit/response.ts'
import { vignette } from '../review-kit/vignette.ts'
import type { CardFigures, Figures, Harm, PairFigures } from './figures.ts'
import type { Read } from './read.ts'
import type { Estimate } from './statistics.ts'

type Texts = Material['texts']['en']

/** A share or a coefficient with its interval: "0.71 (0.52 to 0.86)". */
function estimateWords({ value, interval }: Estimate): string {
  if (value === null) return 'not defined'
  return interval
    ? `${value.toFixed(2)} (${interval.map((each) => each.toFixed(2)).join(' to ')})`
    : `${value.toFixed(2)} (no interval)`
}

export function report({ leftOut }: Read, figures: Figures, { rules, texts }: Material): string[] {
  const { reviewers, withRules, between, together, acceptance, harms, changed } = figures
  return [
    `Reviews of the rules ${rules}: ${reviewers.length}`,
    ...reviewers.map(
      ({ code, blind, seen, cards }) => `- ${code}: part A ${blind} people, part B ${seen} people, part C ${cards} rules`,
    ),
    ...(leftOut.length > 0 ? ['', 'Left out:', ...leftOut.map(({ name, why }) => `- ${name}: ${why}`)] : []),
    ...(reviewers.length > 0 ? ['', ...howToRead] : []),
    ...withRules.flatMap((pair) => pairLines(pair, texts.en)),
    ...between.flatMap((pair) => pairLines(pair, texts.en)),
    ...(between.length > 0
      ? [
          '',
          'All reviewers',
          `People whom all of them judged: ${together.people}`,
          `Intraclass correlation: ${estimateWords(together.intraclass)}`,
        ]
      : []),
    '',
    'Accepted before they saw it: as first choice or as one that would do',
    ...acceptance.map(({ setting, judgments, accepted, harmful }) =>
      judgments === 0
        ? `- ${texts.en.settings[setting].title}: not judged`
        : `- ${texts.en.settings[setting].title}: ${accepted} of ${judgments} judgments; would harm: ${harmful}`,
    ),
    '',
    `Would harm: ${harms.length}`,
    ...harms.flatMap((harm) => harmLines(harm, texts.en)),
    '',
    `Rules that two or more would change or drop: ${changed.length}`,
    ...changed.flatMap((card) => cardLines(card, texts.en)),
  ]
}

const howToRead: readonly string[] = [
  'In brackets: 95 % intervals, from drawing the people again 2,000 times. The fewer the people, the less a figure says.',
  'Kappa has quadratic weights; the intraclass correlation is two-way random, single rater, absolute agreement, ICC(2,1).',
  'Per setting: the people to whom the rules suggest it. Its kappa is of this setting or another, over everybody judged.',
]

function pairLines(pair: PairFigures, texts: Texts): string[] {
  const { names, people, exact, withinOne, kappa, intraclass, firstStep, perSetting } = pair
  return [
    ...['', `${names.join(' and ')}: ${people} people`],
    `Setting, exact: ${estimateWords(exact)}`,
    `Setting, within one rung: ${estimateWords(withinOne)}`,
    `Setting, weighted kappa: ${estimateWords(kappa)}`,
    `Setting, intraclass correlation: ${estimateWords(intraclass)}`,
    `First step, exact: ${estimateWords(firstStep)}`,
    ...perSetting.map((each) =>
      each.people === 0
        ? `- ${texts.settings[each.setting].title}: no one judged by both`
        : `- ${texts.settings[each.setting].title}, ${each.people} people: exact ${estimateWords(each.exact)}, within one rung ${estimateWords(each.withinOne)}, kappa ${estimateWords(each.kappa)}`,
    ),
  ]
}

const noReason = 'no reason given'

function harmLines({ code, person, part, why }: Harm, texts: Texts): string[] {
  const { settings, steps } = texts
  return [
    ...['', `${code}, ${numberOf(person)}, part ${part}: ${why.trim() || noReason}`],
    `  The rules: ${settings[person.setting].title}. ${steps[person.firstStep].title}.`,
    ...vignette(person.answers, texts.vignette).map(
      ({ about, said }) =>
        `  ${about}: ${said.map(({ of, answer, which }) => `${of}: ${[answer, ...which].join('; ')}`).join(' · ')}`,
    ),
  ]
}

const numberOf = ({ id }: Person): string => id.replace('person', 'person ')

function cardLines({ card, by }: CardFigures, texts: Texts): string[] {
  const names: Readonly<Record<string, { readonly title: string }>> = { ...texts.settings, ...texts.steps }
  const lines = by.map(({ code, verdict, to, why }) => {
    const what = verdict === 'drop' ? 'drop it' : `change to ${to ? names[to]?.title : 'something else'}`
    return `  ${code}: ${what}. ${why.trim() || noReason}`
  })
  return [`- ${cardTitle(card, texts)}`, ...lines]
}

function cardTitle(card: CardId, texts: Texts): string {
  const need = (Object.keys(criteria) as CriterionId[]).find((id) => needCard(id) === card)
  const rule = firstStepRules.find(({ reason }) => stepCard(reason) === card)
  if (need) return `${texts.needs[need].title}: at least ${texts.settings[criteria[need].atLeast].title}`
  return rule ? `${texts.reasons[rule.reason].title}: ${texts.steps[rule.step].title}` : card
}
