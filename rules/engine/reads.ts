import { askedWhen } from '../flow.ts'
import { type Answers, type QuestionId, questionIds } from '../questions.ts'
import { casesOf, holds, type View } from './cases.ts'
import type { Condition } from './condition.ts'
import { feelsWithdrawal, isUnknown, stated } from './view.ts'

/** Every question a condition reads, with those that decide whether these are asked, in interview order. */
export function readBy(condition: Condition): QuestionId[] {
  const direct = leavesOf(condition)
  const gates = direct.flatMap((question) => {
    const gate = askedWhen[question]
    return gate ? readBy(gate) : []
  })
  return questionIds.filter((question) => direct.includes(question) || gates.includes(question))
}

/**
 * The questions whose answers carried a condition that holds, in interview order: what to show when someone asks
 * "why?". What is merely not the case is left out. Empty where it does not hold on what was said alone.
 */
export function decidedBy(condition: Condition, answers: Answers): QuestionId[] {
  const { view } = stated(answers)
  const deciding = new Set(carriers(condition, view))
  return questionIds.filter((question) => deciding.has(question) && !isUnknown(answers[question]))
}

function carriers(condition: Condition, view: View): QuestionId[] {
  if (condition.is === 'not' || !holds(casesOf(condition), view)) return []
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => carriers(part, view))
    case 'named':
      return carriers(condition.of, view)
    case 'severity':
      return feelsWithdrawal(view) ? ['signs', 'withdrawal'] : ['signs']
    default:
      return leavesOf(condition)
  }
}

function leavesOf(condition: Condition): QuestionId[] {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
    case 'named':
      return leavesOf(condition.of)
    case 'chose':
    case 'unknown':
      return [condition.question]
    case 'severity':
    case 'signCount':
      return ['signs', 'withdrawal']
    case 'setting':
      return []
  }
}
