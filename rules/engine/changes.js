import { actable, unsaidChanges } from '../changes.ts'
import { chose } from '../condition.ts'
import { questionIds, questions } from '../questions.ts'
import { ladder } from '../settings.ts'
import { severityFrom } from '../severity.ts'
import { knownAnswers } from './answers.ts'
import { criteriaAfter, isDecisive, rungOf } from './criteria.ts'
import { getsSetting } from './danger.ts'
import { holds } from './holds.ts'
import { lowOf } from './range.ts'
import { feelsUnwell, signCountOf } from './signs.ts'

/** From these the change to methadone or buprenorphine is listed. */
const mayStartAgonist = chose('medication', 'none', 'opioidForPain', 'stoppedLately')
const agonists = ['methadone', 'buprenorphine']
/** The single changes of a known answer that move the suggestion; none unless a setting is suggested. */
export function whatWouldChange(answers) {
  const known = knownAnswers(answers)
  if (!getsSetting(known)) return []
  const from = lowest(known)
  const answered = questionIds.filter((question) => isDecisive(question) && known[question] !== undefined)
  const changes = (question) => changesOf(question, known, from)
  const isMore = ({ to }) => rungOf(to) > rungOf(from)
  return [
    ...answered.filter((question) => actable.includes(question)).flatMap(changes),
    ...answered
      .filter((question) => !actable.includes(question))
      .flatMap(changes)
      .filter(isMore),
  ]
}
/** Those of the changes that are put into words. */
export function changesToSay(answers) {
  const known = knownAnswers(answers)
  const unsaid = Object.values(unsaidChanges).filter(({ when }) => holds(when, { answers: known }))
  const isUnsaid = ({ question, option }) =>
    unsaid.some((rule) => rule.question === question && (rule.option === undefined || rule.option === option))
  return whatWouldChange(answers).filter((change) => !isUnsaid(change))
}
function changesOf(question, known, from) {
  if (question === 'signs') return moreSigns(known, from)
  return questions[question].options
    .filter((option) => mayChangeTo(question, option, known))
    .map((option) => ({ question, option, from, to: lowestWith({ [question]: option }, known) }))
    .filter(({ to }) => to !== from)
}
/** Of the medications only a start is listed: nobody is told what it would do to the setting to leave one. */
function mayChangeTo(question, option, known) {
  if (question !== 'medication') return true
  return holds(mayStartAgonist, { answers: known }) && agonists.includes(option)
}
/** For each new setting the smallest number of further signs that leads to it. */
function moreSigns(known, from) {
  const ticked = typeof known.signs === 'object' ? known.signs : []
  const count = signCountOf(ticked, holds(feelsUnwell, { answers: known }))
  const changes = []
  let last = from
  for (const signCount of Object.values(severityFrom).filter((limit) => limit > count)) {
    const to = lowest({ ...known, signCount })
    if (to !== last) changes.push({ question: 'signs', option: `+${signCount - count}`, from, to })
    last = to
  }
  return changes
}
/** The lowest setting suggested after a change; answers whose question is no longer asked are left out. */
const lowestWith = (change, known) => lowest(knownAnswers({ ...known, ...change }))
const lowest = (known) => ladder[lowOf(criteriaAfter(known))]
