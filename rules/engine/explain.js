import { criteria } from '../criteria.ts'
import { ladder } from '../settings.ts'
import { knownAnswers, unknownQuestions } from './answers.ts'
import { criteriaAfter, rungOf } from './criteria.ts'
import { getsSetting } from './danger.ts'
import { decidedBy, isOneAnswerAway } from './decisiveAnswers.ts'
import { judge, truthOf } from './range.ts'
/** What a suggested setting rests on; nothing in an emergency or under 18, where none is suggested. */
export function explain(answers) {
  const known = knownAnswers(answers)
  if (!getsSetting(known)) return { criteria: [], whyNot: [] }
  const open = criteriaAfter(known)
  const judged = open.map((criterion) => ({ ...criterion, truth: truthOf(criterion.rest) }))
  const judgment = judge(open)
  const unknown = unknownQuestions(known)
  const others = ladder.filter((_, rung) => rung !== judgment.low)
  return {
    criteria: judged.map((criterion) => explained(criterion, known, unknown)),
    whyNot: others.map((setting) => whyNot(setting, judged, judgment, known)),
  }
}
function explained(criterion, known, unknown) {
  const { id, truth, reads } = criterion
  const { basis } = criteria[id]
  return truth === 'open'
    ? { criterion: id, basis, truth, waitsFor: reads.filter((question) => unknown.includes(question)) }
    : { criterion: id, basis, truth, decidedBy: decidedBy(criterion, known) }
}
function whyNot(setting, judged, { low, reasons, eitherOf }, known) {
  const rung = rungOf(setting)
  if (rung < low) {
    const asking = judged.filter((each) => each.rung > rung && [...reasons, ...eitherOf].includes(each.id))
    return { setting, why: 'less', criteria: asking.map(({ id }) => id) }
  }
  const own = judged.filter((each) => each.rung === rung)
  const open = own.filter(({ truth }) => truth === 'open')
  if (open.length > 0) return { setting, why: 'open', criteria: open.map(({ id }) => id) }
  const near = own.filter((each) => isOneAnswerAway(each, known))
  return { setting, why: 'more', criteria: (near.length > 0 ? near : own).map(({ id }) => id) }
}
