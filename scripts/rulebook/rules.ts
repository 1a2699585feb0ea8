import {
  alongside,
  askByPhone,
  beforeStairs,
  type Condition,
  conflicts,
  criteria,
  firstStepNotes,
  firstStepRules,
  headlines,
  locatorPicks,
  medicationGroups,
  notes,
  nothingPointsToAProgram,
  nowGroups,
  onlyWith,
  phoneGroups,
  recoveryHousingTexts,
  staysInCare,
  today,
  toleranceTexts,
  tonight,
  unsaidChanges,
} from '#rules'
import { askedWhen } from '../../rules/flow.ts'

/** The condition of every rule, in the order of the rulebook. */
export function everyCondition(): Condition[] {
  const said = [today, firstStepNotes, tonight, unsaidChanges, beforeStairs, { nothingPointsToAProgram, staysInCare }]
  const byId = [criteria, alongside, conflicts, notes, onlyWith, askByPhone, ...said].flatMap((rules) =>
    Object.values<Rule>(rules),
  )
  const texts: readonly Rule[] = [...toleranceTexts, ...recoveryHousingTexts]
  const ordered: readonly Rule[] = [...nowGroups.flat(), ...headlines, ...phoneGroups.flat()]
  const rules: readonly Rule[] = [
    ...byId,
    ...firstStepRules,
    ...medicationGroups.flat(),
    ...locatorPicks.flat(),
    ...ordered,
    ...texts,
  ]
  return [...rules.map(({ when }) => when), ...Object.values(askedWhen)]
}

type Rule = { readonly when: Condition }
