import { alongside } from '../alongside.ts'
import { ifApplies } from '../ifApplies.ts'
import { conflicts, notes } from '../practical.ts'
import { ladder } from '../settings.ts'
import { firstStepRule, matchingRules, medicationNotes } from './advice.ts'
import { knownAnswers, unknownQuestions } from './answers.ts'
import { isClear, pointsToNothing } from './clarity.ts'
import { criteriaAfter } from './criteria.ts'
import { dangersIn, isYouth } from './danger.ts'
import { judge } from './range.ts'
import { textsIn } from './texts.ts'
import { workable, workableNeeds } from './workable.ts'
/** From answers, whole or partial, to what is suggested. Total: any answers give exactly one kind. */
export function recommend(answers) {
  const known = knownAnswers(answers)
  const dangers = dangersIn(known)
  if (dangers.length > 0) return { kind: 'emergency', dangers }
  const { step, reason } = firstStepRule({ answers: known })
  const said = { answers: known, firstStep: step }
  if (isYouth(known)) return { kind: 'youth', ...adviceIn(said, reason, 'youth', []) }
  const open = criteriaAfter(known)
  const { low, high, reasons, eitherOf } = judge(open)
  const suggested = { ...said, setting: ladder[low] }
  const found = workable(suggested, { low, high }, [...reasons, ...eitherOf])
  const clear = isClear({ low, high })
  return {
    kind: 'setting',
    low: suggested.setting,
    high: ladder[high],
    reasons,
    eitherOf,
    workable: found,
    conflicts: matchingRules(conflicts, suggested),
    notes: notesOf(suggested, found),
    clear,
    nothing: pointsToNothing(suggested, high),
    workableNeeds: workableNeeds(suggested, open, unknownQuestions(known)),
    ...adviceIn(suggested, reason, clear ? suggested.setting : 'unclear', [...reasons, ...eitherOf]),
  }
}
/** The notes on the suggestion and, of those that are said of it too, on what is workable. */
function notesOf(suggested, found) {
  const rules = notes
  const said = matchingRules(rules, suggested)
  const saidOfWorkable = found ? matchingRules(rules, { ...suggested, setting: found.setting }) : []
  return noteIds.filter((id) => said.includes(id) || (rules[id].andWorkable && saidOfWorkable.includes(id)))
}
const noteIds = Object.keys(notes)
const ifTheyApply = Object.keys(ifApplies)
function adviceIn(situation, firstStepReason, opening, reasons) {
  const unknown = unknownQuestions(situation.answers)
  return {
    firstStep: situation.firstStep,
    firstStepReason,
    medication: medicationNotes(situation),
    alongside: matchingRules(alongside, situation),
    ifApplies: ifTheyApply.filter((question) => unknown.includes(question)),
    ...textsIn(situation, opening, reasons),
  }
}
