import type { Condition } from '../../condition.ts'
import {
  careFor,
  type GoFirst,
  goFirst,
  type LimitRule,
  type NeedRule,
  type Offer,
  type ProgramCondition,
  type ProgramExclusion,
  type ProgramMust,
  type ProgramShould,
  programConditions,
  programExclusions,
  programMusts,
  programShoulds,
  withdrawalBedFirst,
} from '../../programs/needs.ts'
import type { Property } from '../../programs/program.ts'
import type { Answers } from '../../questions.ts'
import { ladder, type SettingId } from '../../settings.ts'
import { matchingRules } from '../advice.ts'
import { knownAnswers } from '../answers.ts'
import { rungOf } from '../criteria.ts'
import type { Situation } from '../holds.ts'
import { type Recommendation, recommend } from '../recommend.ts'
import { simplify } from '../simplify.ts'
import { whenAsked } from '../whenAsked.ts'

/** A need of the person. If it is not certain, because an open answer may end it, a no of the program is only a question. */
export type Wanted<Id extends string> = { readonly id: Id; readonly offers: Offer; readonly certain: boolean }
type Limit<Id extends string> = { readonly id: Id; readonly property: Property }

/** What a person looks for in a list of programs. */
export type Wish = {
  /** What comes before any program, today; null if nothing does. */
  readonly first: GoFirst | null
  /** The care to look for; and care that an open answer may still lead to. */
  readonly care: Offer
  readonly possibleCare: Offer
  /** True if several settings are possible. */
  readonly isRange: boolean
  readonly musts: readonly Wanted<Exclude<ProgramMust, 'care'>>[]
  readonly exclusions: readonly Limit<ProgramExclusion>[]
  readonly conditions: readonly Limit<ProgramCondition>[]
  readonly shoulds: readonly { readonly id: Exclude<ProgramShould, 'language'>; readonly offers: Offer }[]
}

/** What somebody with these answers looks for. Null in an emergency, and where no place is looked for. */
export function wishOf(answers: Answers): Wish | null {
  const result = recommend(answers)
  if (result.kind === 'emergency' || result.findPlace === null) return null
  const known = knownAnswers(answers)
  const situation: Situation = {
    answers: known,
    firstStep: result.firstStep,
    ...(result.kind === 'setting' && result.clear && { setting: result.low }),
  }
  return {
    first: goFirst.find((line) => (result.now as readonly string[]).includes(line)) ?? null,
    ...careIn(result, known),
    musts: rulesFor<Exclude<ProgramMust, 'care'>, NeedRule>(programMusts, situation).map(({ id, offers, when }) => ({
      id,
      offers,
      certain: decided(when, known) === true,
    })),
    exclusions: rulesFor<ProgramExclusion, LimitRule>(programExclusions, situation),
    conditions: rulesFor<ProgramCondition, LimitRule>(programConditions, situation),
    shoulds: rulesFor<Exclude<ProgramShould, 'language'>, NeedRule>(programShoulds, situation),
  }
}

/** The rules that hold, each with its id. */
const rulesFor = <Id extends string, Rule extends NeedRule | LimitRule>(
  rules: Readonly<Record<Id, Rule>>,
  situation: Situation,
) => matchingRules(rules, situation).map((id) => ({ id, ...rules[id] }))

/** Whether these answers decide a condition, whatever the open ones are: true, false, or open. */
function decided(when: Condition, known: Answers): boolean | 'open' {
  const rest = simplify(whenAsked(when), known)
  return typeof rest === 'boolean' ? rest : 'open'
}

const none: Offer = { any: [] }

type Care = Pick<Wish, 'care' | 'possibleCare' | 'isRange'>

/** The care to look for: withdrawal care in a bed first, unless the setting includes it; else any setting of the range. */
function careIn(result: Exclude<Recommendation, { readonly kind: 'emergency' }>, known: Answers): Care {
  if (result.kind === 'youth') return { care: careFor.youth, possibleCare: none, isRange: false }
  const range = ladder.slice(rungOf(result.low), rungOf(result.high) + 1)
  const offersOf = (settings: readonly SettingId[]): Offer => ({ any: settings.map((id) => careFor[id]) })
  const isRange = range.length > 1
  const bed = decided(withdrawalBedFirst, known)
  if (bed === false || (!isRange && range[0] === 'inpatient')) return { care: offersOf(range), possibleCare: none, isRange }
  if (bed === 'open') return { care: offersOf(range), possibleCare: careFor.withdrawalBed, isRange }
  return { care: careFor.withdrawalBed, possibleCare: offersOf(range.filter((id) => id === 'inpatient')), isRange: false }
}
