import { firstStepRules } from '../firstSteps.ts'
import { medicationGroups } from '../medication.ts'
import { holds } from './holds.ts'
/** The first step, and the rule that gave it: the first that holds; the last of them always does. */
export const firstStepRule = (situation) => firstMatching(firstStepRules, situation)
/** What is said about medication: of each group the first rule that holds. */
export const medicationNotes = (situation) => medicationGroups.flatMap((group) => firstMatching(group, situation)?.id ?? [])
/** The first rule that holds. */
export function firstMatching(rules, situation) {
  return rules.find(({ when }) => holds(when, situation))
}
/** The ids of the rules that hold in any of these situations, in the order of the rules. */
export const matchingRules = (rules, ...situations) =>
  Object.keys(rules).filter((id) => situations.some((situation) => holds(rules[id].when, situation)))
