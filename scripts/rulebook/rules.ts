import { alongside, type Condition, conflicts, criteria, firstStepRules, medicationGroups, notes, onlyWith } from '#rules'
import { askedWhen } from '../../rules/flow.ts'

/** The condition of every rule, in the order of the rulebook. */
export function everyCondition(): Condition[] {
  const byId = [criteria, alongside, conflicts, notes, onlyWith].flatMap((rules) => Object.values<Rule>(rules))
  const rules: readonly Rule[] = [...byId, ...firstStepRules, ...medicationGroups.flat()]
  return [...rules.map(({ when }) => when), ...Object.values(askedWhen)]
}

type Rule = { readonly when: Condition }
