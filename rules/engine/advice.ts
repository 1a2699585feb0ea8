import type { Condition } from '../condition.ts'
import { firstStepRules } from '../firstSteps.ts'
import { type MedicationNote, medicationGroups } from '../medication.ts'
import { holds, type Situation } from './holds.ts'

type Rule = { readonly when: Condition }
type Groups<Id extends string> = readonly (readonly (Rule & { readonly id: Id })[])[]

/** The first rule that holds, which gives the first step. The last rule always holds. */
export const firstStepRule = (situation: Situation) => firstMatching(firstStepRules, situation) as (typeof firstStepRules)[number]

/** The notes on medication. */
export const medicationNotes = (situation: Situation): MedicationNote[] => firstOfEach(medicationGroups, situation)

/** Of each group, the id of the first rule that holds. */
export const firstOfEach = <Id extends string>(groups: Groups<Id>, situation: Situation): Id[] =>
  groups.flatMap((group) => firstMatching(group, situation)?.id ?? [])

/** The first rule that holds. */
export function firstMatching<R extends Rule>(rules: readonly R[], situation: Situation): R | undefined {
  return rules.find(({ when }) => holds(when, situation))
}

/** The ids of the rules that hold in any of these situations, in the order of the rules. */
export const matchingRules = <Id extends string>(rules: Readonly<Record<Id, Rule>>, ...situations: readonly Situation[]): Id[] =>
  (Object.keys(rules) as Id[]).filter((id) => situations.some((situation) => holds(rules[id].when, situation)))
