import {
  alongside,
  askByPhone,
  beforeStairs,
  type Condition,
  conflicts,
  criteria,
  firstStepNotes,
  firstStepRules,
  locatorPicks,
  medicationGroups,
  notes,
  nothingPointsToAProgram,
  onlyWith,
  phoneLinesAfter,
  phoneLinesBefore,
  recoveryHousingTexts,
  staysInCare,
  today,
  toleranceTexts,
  unsaidChanges,
} from '#rules'
import { askedWhen } from '../../rules/flow.ts'

/** The condition of every rule, in the order of the rulebook. */
export function everyCondition(): Condition[] {
  const said = [
    today,
    firstStepNotes,
    phoneLinesBefore,
    phoneLinesAfter,
    unsaidChanges,
    beforeStairs,
    { nothingPointsToAProgram, staysInCare },
  ]
  const byId = [criteria, alongside, conflicts, notes, onlyWith, askByPhone, ...said].flatMap((rules) =>
    Object.values<Rule>(rules),
  )
  const texts: readonly Rule[] = [...toleranceTexts, ...recoveryHousingTexts]
  const rules: readonly Rule[] = [...byId, ...firstStepRules, ...medicationGroups.flat(), ...locatorPicks.flat(), ...texts]
  return [...rules.map(({ when }) => when), ...Object.values(askedWhen)]
}

type Rule = { readonly when: Condition }
