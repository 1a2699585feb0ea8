import {
  type Aim,
  askByPhone,
  bringItUp,
  type CloseRule,
  type Condition,
  type DisagreementId,
  type FactId,
  firstStepNotes,
  headlines,
  helpForYou,
  locator,
  locatorPicks,
  mostSentences,
  notEnoughKnown,
  nothingPointsToAProgram,
  nowGroups,
  phoneGroups,
  recoveryHousingTexts,
  staysInCare,
  today,
  toleranceTexts,
  tonight,
  unsaidChanges,
} from '#rules'
import { citedBy } from './citations.ts'
import { whenWords } from './condition.ts'
import type { Blocks } from './markdown.ts'
import { spoken } from './markdown.ts'
import { words } from './words.ts'

type Rule = {
  readonly when: Condition
  readonly basis: readonly FactId[]
  readonly differ?: DisagreementId
  readonly paper?: unknown
  readonly aims?: readonly Aim[]
}

const rules = (heading: string, place: string, all: Readonly<Record<string, Rule>>): Blocks =>
  Object.entries(all).flatMap(([id, rule]) => [
    `### ${heading}: ${spoken(id).toLowerCase()}`,
    `“${words(`${place}.${id}`)}”`,
    ...(rule.paper ? ['Said on paper too.'] : []),
    ...(rule.aims ? [`For results of this kind: ${rule.aims.map((aim) => aimWords[aim]).join('; ')}.`] : []),
    whenWords(rule.when),
    ...citedBy(rule),
  ])

const aimWords: Readonly<Record<Aim, string>> = {
  place: 'a setting to look for',
  stay: 'care to stay in',
  nothing: 'nothing points to a program',
  youth: 'people under 18',
  visit: 'too little known to name a setting',
}

const byId = (texts: readonly (Rule & { readonly id: string })[]): Readonly<Record<string, Rule>> =>
  Object.fromEntries(texts.map((text) => [text.id, text]))

/** What comes before everything else on the result. */
export const todayPart = (): Blocks => [
  'These are said above the setting and the first step.',
  ...rules('Today', 'result:today', today),
]

/** When no setting is named, and when nothing points to a program. */
export const suggestionPart = (): Blocks => [
  `A range is too wide to name a setting when its ends are ${notEnoughKnown.rungsApart} steps of the ladder or more apart, or when it begins at ${words(`result:settings.${notEnoughKnown.from}.name`)}. Then this is said: “${words('result:headline.visit')}”`,
  ...citedBy(notEnoughKnown),
  `Where ${words('result:settings.aftercare.name')} is all that is suggested, this is said instead: “${words('result:headline.nothing')}”`,
  whenWords(nothingPointsToAProgram.when),
  ...citedBy(nothingPointsToAProgram),
  `Where the suggested setting is the one that somebody is in already, this is said instead: “${words('result:headline.stay')}” On the phone, the call opens with: “${words('result:say.lines.inCare')}”`,
  whenWords(staysInCare.when),
  ...citedBy(staysInCare),
]

/** Notes shown with the first step. */
export const firstStepNotesPart = (): Blocks => rules('With the first step', 'result:firstStepNotes', firstStepNotes)

/** What to pick in the public locator, and what to ask by phone. */
export const placePart = (): Blocks => [
  `On ${locator.name}, pick the first that fits of each group. Its names were checked on ${locator.checkedOn}.`,
  ...locatorPicks.flat().flatMap((rule) => [`### To pick: ${rule.label}`, whenWords(rule.when), ...citedBy(rule)]),
  ...rules('By phone', 'result:place.questions', askByPhone),
]

/** What to do now, and what the headline says of medicine. */
export const nowPart = (): Blocks => [
  'Three lines at the top of the result. Of each group, the first line that fits is said, and no other.',
  ...nowGroups.flatMap((group) =>
    rules('Now', 'result:now.lines', byId(group.filter(({ id }) => id !== 'doctor'))).concat(
      group.some(({ id }) => id === 'doctor') ? ['A doctor today comes before all of these, in the words of that part.'] : [],
    ),
  ),
  'The headline names the setting, and of these the first that fits.',
  ...rules('Headline', 'result:headline.medicine', byId(headlines)),
]

/** How to get through the night. */
export const tonightPart = (): Blocks => rules('Tonight', 'result:tonight.lines', tonight)

/** The phone script. */
export const phonePart = (): Blocks => [
  `The call has ${mostSentences} sentences at most: of each group, in this order, the first that fits.`,
  ...phoneGroups.flatMap((group) => rules('On the phone', 'result:say.lines', byId(group))),
]

/** What someone close is told. */
export const closePart = (): Blocks => [
  ...close('How to bring it up', 'bringItUp', bringItUp),
  ...close('Help for someone close', 'forYou', helpForYou),
]

const close = (heading: string, place: string, all: Readonly<Record<string, CloseRule>>): Blocks =>
  Object.entries(all).flatMap(([id, rule]) => [
    `### ${heading}: ${spoken(id).toLowerCase()}`,
    `“${words(`result:close.${place}.${id}`)}”`,
    ...citedBy(rule),
  ])

/** Texts with several wordings; the first that fits is shown. */
export const textsPart = (): Blocks => [
  'Of each group, the first text that fits is said, and no other.',
  ...rules('Lost tolerance', 'result:alongside.lostTolerance', byId(toleranceTexts)),
  ...rules('Recovery housing', 'result:alongside.recoveryHousing', byId(recoveryHousingTexts)),
]

/** Changes that are never suggested in words. */
export const unsaidPart = (): Blocks =>
  Object.entries<Rule>(unsaidChanges).flatMap(([id, rule]) => [
    `### Never said: ${spoken(id).toLowerCase()}`,
    whenWords(rule.when),
    ...citedBy(rule),
  ])
