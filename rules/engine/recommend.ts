import { type Alongside, alongside } from '../alongside.ts'
import type { CriterionId } from '../criteria.ts'
import type { FirstStep, FirstStepReason } from '../firstSteps.ts'
import { type IfApplies, ifApplies } from '../ifApplies.ts'
import type { MedicationNote } from '../medication.ts'
import { type ConflictId, conflicts, type NoteId, notes } from '../practical.ts'
import type { Answers } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { firstStepRule, matchingRules, medicationNotes } from './advice.ts'
import { knownAnswers, unknownQuestions } from './answers.ts'
import { criteriaAfter } from './criteria.ts'
import { type Danger, dangersIn, isYouth } from './danger.ts'
import type { Situation } from './holds.ts'
import { judge } from './range.ts'
import { type Workable, workable } from './workable.ts'

export type Recommendation =
  | { readonly kind: 'emergency'; readonly dangers: readonly Danger[] }
  | ({ readonly kind: 'youth' } & Advice)
  | ({
      readonly kind: 'setting'
      readonly low: SettingId
      readonly high: SettingId
      readonly reasons: readonly CriterionId[]
      readonly eitherOf: readonly CriterionId[]
      readonly workable: Workable | null
      readonly conflicts: readonly ConflictId[]
      readonly notes: readonly NoteId[]
    } & Advice)

/** What is said at every setting, and to young people too. */
type Advice = {
  readonly firstStep: FirstStep
  readonly firstStepReason: FirstStepReason
  readonly medication: readonly MedicationNote[]
  readonly alongside: readonly Alongside[]
  readonly ifApplies: readonly IfApplies[]
}

/** From answers, whole or partial, to what is suggested. Total: any answers give exactly one kind. */
export function recommend(answers: Answers): Recommendation {
  const known = knownAnswers(answers)
  const dangers = dangersIn(known)
  if (dangers.length > 0) return { kind: 'emergency', dangers }
  const { step, reason } = firstStepRule({ answers: known })
  const said = { answers: known, firstStep: step }
  if (isYouth(known)) return { kind: 'youth', ...adviceIn(said, reason) }

  const { low, high, reasons, eitherOf } = judge(criteriaAfter(known))
  const suggested = { ...said, setting: ladder[low] as SettingId }
  const found = workable(suggested, low, [...reasons, ...eitherOf])
  return {
    kind: 'setting',
    low: suggested.setting,
    high: ladder[high] as SettingId,
    reasons,
    eitherOf,
    workable: found,
    conflicts: matchingRules(conflicts, suggested),
    notes: matchingRules(notes, suggested, ...(found ? [{ ...suggested, setting: found.setting }] : [])),
    ...adviceIn(suggested, reason),
  }
}

const ifTheyApply = Object.keys(ifApplies) as IfApplies[]

function adviceIn(situation: Situation & { readonly firstStep: FirstStep }, firstStepReason: FirstStepReason): Advice {
  const unknown = unknownQuestions(situation.answers)
  return {
    firstStep: situation.firstStep,
    firstStepReason,
    medication: medicationNotes(situation),
    alongside: matchingRules(alongside, situation),
    ifApplies: ifTheyApply.filter((question) => unknown.includes(question)),
  }
}
