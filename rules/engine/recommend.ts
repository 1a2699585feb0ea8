import { type Alongside, alongside } from '../alongside.ts'
import { type CriterionId, criteria } from '../criteria.ts'
import { type FirstStep, type FirstStepReason, firstStepRules } from '../firstSteps.ts'
import { type IfApplies, ifApplies } from '../ifApplies.ts'
import { type MedicationNote, medicationGroups } from '../medication.ts'
import { type ConflictId, conflicts, type NoteId, notes } from '../practical.ts'
import { type Answers, type OptionOf, type QuestionId, questions } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import type { Condition } from './condition.ts'
import { askedQuestions, isUnknown } from './path.ts'
import { certain, range, rungOf, settersOf } from './range.ts'
import { settle } from './settle.ts'
import { optionBits, slot } from './slots.ts'
import { compile, met, type Test } from './test.ts'
import { openings, seenFrom, stated, type View } from './view.ts'
import { type Workable, workable } from './workable.ts'

export type Danger = OptionOf<'dangerNow'>
export type Recommendation =
  | { readonly kind: 'emergency'; readonly dangers: readonly Danger[] }
  | ({ readonly kind: 'youth' } & Together)
  | ({
      readonly kind: 'setting'
      readonly low: SettingId
      readonly high: SettingId
      readonly reasons: readonly CriterionId[]
      readonly eitherOf: readonly CriterionId[]
      readonly workable: Workable | null
      readonly conflicts: readonly ConflictId[]
      readonly notes: readonly NoteId[]
      readonly settle: readonly QuestionId[]
    } & Together)

/** What is said at every setting, and to young people too. */
type Together = {
  readonly firstStep: FirstStep
  readonly firstStepReason: FirstStepReason
  readonly medication: readonly MedicationNote[]
  readonly alongside: readonly Alongside[]
  readonly ifApplies: readonly IfApplies[]
}

const ifTheyApply = Object.keys(ifApplies) as IfApplies[]
const under18 = optionBits('ageGroup', ['under18'])

/** From answers, whole or partial, to what is suggested. Total: any answers give exactly one kind. */
export function recommend(answers: Answers): Recommendation {
  const view = stated(answers)
  const dangers = questions.dangerNow.options.filter(
    (danger) => ((view[slot.dangerNow] as number) & optionBits('dangerNow', [danger])) !== 0,
  )
  if (dangers.length > 0) return { kind: 'emergency', dangers }
  if (view[slot.ageGroup] === under18) return { kind: 'youth', ...together(answers, view) }

  const given = openings(view)
  const { low, high } = range(given)
  const setting = ladder[low] as SettingId
  const seen = seenFrom(view, setting)
  const reasons = certain(given)
  const eitherOf = low === 0 || reasons.some((id) => rungOf(criteria[id].atLeast) === low) ? [] : settersOf(low, given)
  const found = workable(view, low, [...reasons, ...eitherOf])
  return {
    kind: 'setting',
    low: setting,
    high: ladder[high] as SettingId,
    reasons,
    eitherOf,
    workable: found,
    conflicts: holding(conflictTests, seen),
    notes: holding(noteTests, seen, found ? seenFrom(view, found.setting) : seen),
    settle: settle(answers, given),
    ...together(answers, seen),
  }
}

function together(answers: Answers, view: View): Together {
  const first = firstStepTests.find(({ test }) => test.truth(view) === met) as (typeof firstStepTests)[number]
  const asked = askedQuestions(answers)
  return {
    firstStep: first.step,
    firstStepReason: first.reason,
    medication: medicationTests.flatMap((group) => group.find(({ test }) => test.truth(view) === met)?.id ?? []),
    alongside: holding(alongsideTests, view),
    ifApplies: ifTheyApply.filter((question) => asked.includes(question) && isUnknown(answers[question])),
  }
}

const firstStepTests = firstStepRules.map((rule) => ({ ...rule, test: compile(rule.when) }))
const medicationTests = medicationGroups.map((group) => group.map(({ id, when }) => ({ id, test: compile(when) })))
const alongsideTests = testsOf(alongside)
const conflictTests = testsOf(conflicts)
const noteTests = testsOf(notes)

function testsOf<Id extends string>(rules: Readonly<Record<Id, { readonly when: Condition }>>): readonly (readonly [Id, Test])[] {
  return (Object.keys(rules) as Id[]).map((id) => [id, compile(rules[id].when)])
}

/** The ids, in their own order, whose test holds in one of the views. */
const holding = <Id extends string>(tests: readonly (readonly [Id, Test])[], ...views: readonly View[]): Id[] =>
  tests.filter(([, test]) => views.some((view) => test.truth(view) === met)).map(([id]) => id)
