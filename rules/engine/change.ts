import { type Answers, type AnswerTo, type QuestionId, questions } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { severities, severityFrom } from '../severity.ts'
import { askedAnswers, isUnknown } from './path.ts'
import { range, rungOf } from './range.ts'
import { recommend } from './recommend.ts'
import { severityBits, slot } from './slots.ts'
import { openings, signCountOf, stated, type View, withBits } from './view.ts'

/** One answer changed, and the setting it would move the suggestion from and to; for `signs`, `option` is "+n". */
export type Change = {
  readonly question: QuestionId
  readonly option: string
  readonly from: SettingId
  readonly to: SettingId
}

/** What a person can act on: changes of these are told in either direction. */
const actable: readonly QuestionId[] = ['housing', 'heroinAtHome', 'support', 'medication']
const neverChanges: readonly QuestionId[] = ['dangerNow', 'ageGroup', ...actable]

/** The single changes of a known answer that move the suggestion; none unless a setting is suggested. */
export function whatWouldChange(answers: Answers): Change[] {
  if (recommend(answers).kind !== 'setting') return []
  const asked = askedAnswers(answers)
  const known = (Object.keys(questions) as QuestionId[]).filter((question) => !isUnknown(asked[question]))
  const more = ({ from, to }: Change) => rungOf(to) > rungOf(from)
  return [
    ...known.filter((question) => actable.includes(question)).flatMap((question) => changesOf(question, asked)),
    ...known
      .filter((question) => !neverChanges.includes(question))
      .flatMap((question) => changesOf(question, asked).filter(more)),
  ]
}

function changesOf(question: QuestionId, answers: Answers): Change[] {
  if (question === 'signs') return moreSigns(answers)
  if (questions[question].pick === 'many') return []
  const from = suggested(answers)
  return questions[question].options
    .filter((option) => option !== answers[question])
    .map((option) => ({ question, option, from, to: suggested({ ...answers, [question]: option as AnswerTo<typeof question> }) }))
    .filter(({ to }) => to !== from)
}

/** For each new setting the smallest number of further signs that leads to it. */
function moreSigns(answers: Answers): Change[] {
  const from = suggested(answers)
  const now = signCountOf(stated(answers))
  const changes: Change[] = []
  for (const severity of severities) {
    const missing = severityFrom[severity] - now
    if (missing <= 0) continue
    const to = lowest(withBits(openings(stated(answers)), slot.severity, severityBits([severity])))
    if (to !== (changes.at(-1)?.to ?? from)) changes.push({ question: 'signs', option: `+${missing}`, from, to })
  }
  return changes
}

const suggested = (answers: Answers): SettingId => lowest(openings(stated(answers)))
const lowest = (given: View): SettingId => ladder[range(given).low] as SettingId
