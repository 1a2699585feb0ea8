import type { Alongside } from '../alongside.ts'
import type { CriterionId } from '../criteria.ts'
import type { FirstStep, FirstStepReason } from '../firstSteps.ts'
import { type IfApplies, ifApplies } from '../ifApplies.ts'
import type { MedicationNote } from '../medication.ts'
import type { ConflictId, NoteId } from '../practical.ts'
import type { Answers, QuestionId } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { type Danger, dangersIn, isYouth } from './danger.ts'
import { judge } from './range.ts'
import { alongsideOf, conflictsOf, firstStep, heard, medicationNotes, notesOf, seenFrom } from './said.ts'
import { type Bits, or } from './sets.ts'
import { settle } from './settle.ts'
import { spaceOf } from './space.ts'
import { type Said, stated } from './view.ts'
import { type Workable, workable } from './workable.ts'

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

/** From answers, whole or partial, to what is suggested. Total: any answers give exactly one kind. */
export function recommend(answers: Answers): Recommendation {
  const said = stated(answers)
  const { view } = said
  const dangers = dangersIn(view)
  if (dangers.length > 0) return { kind: 'emergency', dangers }
  const rules = heard(view)
  if (isYouth(view)) return { kind: 'youth', ...together(said, seenFrom(rules)) }

  const space = spaceOf(said)
  const { low, high, reasons, eitherOf } = judge(space)
  const setting = ladder[low] as SettingId
  const seen = seenFrom(rules, setting)
  const found = workable(view, rules, low, [...reasons, ...eitherOf])
  return {
    kind: 'setting',
    low: setting,
    high: ladder[high] as SettingId,
    reasons,
    eitherOf,
    workable: found,
    conflicts: conflictsOf(seen),
    notes: notesOf(found ? or(seen, seenFrom(rules, found.setting)) : seen),
    settle: low === high ? [] : settle(said, space),
    ...together(said, seen),
  }
}

function together({ unknown }: Said, seen: Bits): Together {
  const { step, reason } = firstStep(seen)
  return {
    firstStep: step,
    firstStepReason: reason,
    medication: medicationNotes(seen),
    alongside: alongsideOf(seen),
    ifApplies: ifTheyApply.filter((question) => unknown.includes(question)),
  }
}
