import { type Answers, type AnswerTo, type QuestionId, questionIds, questions } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { severities, severityFrom } from '../severity.ts'
import { dangersIn, isYouth } from './danger.ts'
import { rungOf } from './needs.ts'
import { after, openings, severityIs } from './openings.ts'
import { askedAnswers } from './path.ts'
import { range } from './range.ts'
import { decisive, type Space, spaceOf, spaceWithin } from './space.ts'
import { isUnknown, signsTicked, stated } from './view.ts'

/** One answer changed, and the setting it would move the suggestion from and to; for `signs`, `option` is "+n". */
export type Change = {
  readonly question: QuestionId
  readonly option: string
  readonly from: SettingId
  readonly to: SettingId
}

/** What a person can act on: changes of these are told in either direction. */
const actable: readonly QuestionId[] = ['housing', 'heroinAtHome', 'support', 'medication']

/** The single changes of a known answer that move the suggestion; none unless a setting is suggested. */
export function whatWouldChange(answers: Answers): Change[] {
  const { view } = stated(answers)
  if (isYouth(view) || dangersIn(view).length > 0) return []
  const asked = askedAnswers(answers)
  const from = suggested(asked)
  const known = questionIds.filter((question) => decisive.has(question) && !isUnknown(asked[question]))
  const changes = (question: QuestionId) => changesOf(question, asked, from)
  const more = ({ from, to }: Change) => rungOf(to) > rungOf(from)
  return [
    ...known.filter((question) => actable.includes(question)).flatMap(changes),
    ...known
      .filter((question) => !actable.includes(question))
      .flatMap(changes)
      .filter(more),
  ]
}

function changesOf(question: QuestionId, answers: Answers, from: SettingId): Change[] {
  if (question === 'signs') return moreSigns(answers, from)
  return questions[question].options
    .map((option) => ({ question, option, from, to: suggested({ ...answers, [question]: option as AnswerTo<typeof question> }) }))
    .filter(({ to }) => to !== from)
}

/** For each new setting the smallest number of further signs that leads to it. */
function moreSigns(answers: Answers, from: SettingId): Change[] {
  const { view } = stated(answers)
  const changes: Change[] = []
  for (const severity of severities) {
    const missing = severityFrom[severity] - signsTicked(view)
    if (missing <= 0) continue
    const to = lowest(spaceWithin(after(openings(view), severityIs(severity))))
    if (to !== (changes.at(-1)?.to ?? from)) changes.push({ question: 'signs', option: `+${missing}`, from, to })
  }
  return changes
}

const suggested = (answers: Answers): SettingId => lowest(spaceOf(stated(answers)))
const lowest = (space: Space): SettingId => ladder[range(space).low] as SettingId
