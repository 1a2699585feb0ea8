import { type Alongside, alongside } from '../alongside.ts'
import type { CriterionId } from '../criteria.ts'
import type { FirstStep, FirstStepReason } from '../firstSteps.ts'
import { type IfApplies, ifApplies } from '../ifApplies.ts'
import type { MedicationNote } from '../medication.ts'
import { type ConflictId, conflicts, type NoteId, type NoteRule, notes } from '../practical.ts'
import type { Answers, QuestionId } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import type { Aim } from '../suggestion.ts'
import { firstStepRule, matchingRules, medicationNotes } from './advice.ts'
import { knownAnswers, unknownQuestions } from './answers.ts'
import { isClear, isInSuggestedCare, pointsToNothing } from './clarity.ts'
import { criteriaAfter } from './criteria.ts'
import { type Danger, dangersIn, isYouth } from './danger.ts'
import { type FindPlace, findPlace } from './findPlace.ts'
import type { Situation } from './holds.ts'
import { judge } from './range.ts'
import { type Texts, textsIn } from './texts.ts'
import { type Workable, workable, workableNeeds } from './workable.ts'

export type Recommendation =
  | { readonly kind: 'emergency'; readonly dangers: readonly Danger[] }
  | ({ readonly kind: 'youth'; readonly findPlace: FindPlace } & Advice)
  | ({
      readonly kind: 'setting'
      readonly low: SettingId
      readonly high: SettingId
      readonly reasons: readonly CriterionId[]
      readonly eitherOf: readonly CriterionId[]
      readonly workable: Workable | null
      readonly conflicts: readonly ConflictId[]
      readonly notes: readonly NoteId[]
      /** True if enough is known to name a setting. Otherwise the page suggests a first visit. */
      readonly clear: boolean
      /** True if nothing points to a program. Then only a doctor and naloxone are suggested. */
      readonly nothing: boolean
      /** True if the one setting suggested is the care that the person is in now. */
      readonly stays: boolean
      /** Null where no place is looked for: somebody stays where they are, or nothing points to a program. */
      readonly findPlace: FindPlace | null
      /** The questions to answer before anything less than the suggestion can be named. */
      readonly workableNeeds: readonly QuestionId[]
    } & Advice)

/** Advice given at every setting, and to young people. */
type Advice = {
  readonly firstStep: FirstStep
  readonly firstStepReason: FirstStepReason
  readonly medication: readonly MedicationNote[]
  readonly alongside: readonly Alongside[]
  readonly ifApplies: readonly IfApplies[]
} & Texts

/** The recommendation for these answers, complete or partial. Total: any answers give exactly one kind. */
export function recommend(answers: Answers): Recommendation {
  const known = knownAnswers(answers)
  const dangers = dangersIn(known)
  if (dangers.length > 0) return { kind: 'emergency', dangers }
  const { step, reason } = firstStepRule({ answers: known })
  const said: Found = { answers: known, firstStep: step }
  if (isYouth(known)) return { kind: 'youth', findPlace: findPlace(said), ...adviceIn(said, reason, 'youth', []) }

  const open = criteriaAfter(known)
  const { low, high, reasons, eitherOf } = judge(open)
  const suggested: Found & { readonly setting: SettingId } = { ...said, setting: ladder[low] as SettingId }
  const found = workable(suggested, { low, high }, [...reasons, ...eitherOf])
  const clear = isClear({ low, high })
  const nothing = pointsToNothing(suggested, high)
  const stays = isInSuggestedCare(suggested, { low, high })
  return {
    kind: 'setting',
    low: suggested.setting,
    high: ladder[high] as SettingId,
    reasons,
    eitherOf,
    workable: found,
    conflicts: matchingRules(conflicts, suggested),
    notes: notesOf(suggested, found),
    clear,
    nothing,
    stays,
    findPlace: stays || nothing ? null : findPlace(clear ? suggested : said),
    workableNeeds: workableNeeds(suggested, open, unknownQuestions(known)),
    ...adviceIn(suggested, reason, aimOf({ stays, nothing, clear }), [...reasons, ...eitherOf]),
  }
}

/** What a result of this kind is about. */
function aimOf({ stays, nothing, clear }: Readonly<Record<'stays' | 'nothing' | 'clear', boolean>>): Aim {
  if (stays) return 'stay'
  if (nothing) return 'nothing'
  return clear ? 'place' : 'visit'
}

type Found = Situation & { readonly firstStep: FirstStep }

/** The notes on the suggestion, plus those that also apply to the workable setting. */
function notesOf(suggested: Situation, found: Workable | null): NoteId[] {
  const rules: Readonly<Record<NoteId, NoteRule>> = notes
  const said = matchingRules(rules, suggested)
  const saidOfWorkable = found ? matchingRules(rules, { ...suggested, setting: found.setting }) : []
  return noteIds.filter((id) => said.includes(id) || (rules[id].andWorkable && saidOfWorkable.includes(id)))
}

const noteIds = Object.keys(notes) as NoteId[]
const ifTheyApply = Object.keys(ifApplies) as IfApplies[]

function adviceIn(situation: Found, firstStepReason: FirstStepReason, aim: Aim, reasons: readonly CriterionId[]): Advice {
  const unknown = unknownQuestions(situation.answers)
  return {
    firstStep: situation.firstStep,
    firstStepReason,
    medication: medicationNotes(situation),
    alongside: matchingRules(alongside, situation),
    ifApplies: ifTheyApply.filter((question) => unknown.includes(question)),
    ...textsIn(situation, aim, reasons),
  }
}
