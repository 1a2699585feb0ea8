import { actable, type UnsaidRule, unsaidChanges } from '../changes.ts'
import { chose } from '../condition.ts'
import { type Answers, type AnswerTo, type QuestionId, questionIds, questions } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { severityFrom } from '../severity.ts'
import { knownAnswers } from './answers.ts'
import { criteriaAfter, isDecisive, rungOf } from './criteria.ts'
import { getsSetting } from './danger.ts'
import { holds } from './holds.ts'
import { lowOf } from './range.ts'
import { feelsUnwell, signCountOf } from './signs.ts'
import type { Known } from './simplify.ts'

/** A change of one answer, and the settings it moves the suggestion from and to. For `signs`, `option` is "+n". */
export type Change = {
  readonly question: QuestionId
  readonly option: string
  readonly from: SettingId
  readonly to: SettingId
}

/** The change to methadone or buprenorphine is listed only from these answers. */
const mayStartAgonist = chose('medication', 'none', 'opioidForPain', 'stoppedLately')
const agonists: readonly string[] = ['methadone', 'buprenorphine']

/** All changes of a single known answer that move the suggestion. Empty if no setting is suggested. */
export function whatWouldChange(answers: Answers): Change[] {
  const known = knownAnswers(answers)
  if (!getsSetting(known)) return []
  const from = lowest(known)
  const answered = questionIds.filter((question) => isDecisive(question) && known[question] !== undefined)
  const changes = (question: QuestionId) => changesOf(question, known, from)
  const isMore = ({ to }: Change) => rungOf(to) > rungOf(from)
  return [
    ...answered.filter((question) => actable.includes(question)).flatMap(changes),
    ...answered
      .filter((question) => !actable.includes(question))
      .flatMap(changes)
      .filter(isMore),
  ]
}

/** The changes that the page puts into words. */
export function changesToSay(answers: Answers): Change[] {
  const known = knownAnswers(answers)
  const unsaid = (Object.values(unsaidChanges) as UnsaidRule[]).filter(({ when }) => holds(when, { answers: known }))
  const isUnsaid = ({ question, option }: Change) =>
    unsaid.some((rule) => rule.question === question && (rule.option === undefined || rule.option === option))
  return whatWouldChange(answers).filter((change) => !isUnsaid(change))
}

function changesOf(question: QuestionId, known: Answers, from: SettingId): Change[] {
  if (question === 'signs') return moreSigns(known, from)
  return questions[question].options
    .filter((option) => mayChangeTo(question, option, known))
    .map((option) => ({ question, option, from, to: lowestWith({ [question]: option as AnswerTo<typeof question> }, known) }))
    .filter(({ to }) => to !== from)
}

/** Only starting a medication is listed: nobody is shown what stopping one would do to the setting. */
function mayChangeTo(question: QuestionId, option: string, known: Answers): boolean {
  if (question !== 'medication') return true
  return holds(mayStartAgonist, { answers: known }) && agonists.includes(option)
}

/** For each new setting, the smallest number of further signs that leads to it. */
function moreSigns(known: Answers, from: SettingId): Change[] {
  const ticked = typeof known.signs === 'object' ? known.signs : []
  const count = signCountOf(ticked, holds(feelsUnwell, { answers: known }))
  const changes: Change[] = []
  let last = from
  for (const signCount of Object.values(severityFrom).filter((limit) => limit > count)) {
    const to = lowest({ ...known, signCount })
    if (to !== last) changes.push({ question: 'signs', option: `+${signCount - count}`, from, to })
    last = to
  }
  return changes
}

/** The lowest setting suggested after a change. Answers to questions no longer asked are ignored. */
const lowestWith = (change: Answers, known: Answers): SettingId => lowest(knownAnswers({ ...known, ...change }))

const lowest = (known: Known): SettingId => ladder[lowOf(criteriaAfter(known))] as SettingId
