import type { Condition } from '../condition.ts'
import { askedWhen } from '../flow.ts'
import { type QuestionId, questionIds } from '../questions.ts'

/** Every question a condition reads, with those that decide whether these are asked, in interview order. */
export function readBy(condition: Condition): QuestionId[] {
  const direct = leavesOf(condition)
  const gates = direct.flatMap((question) => askedWhen[question] ?? []).flatMap(readBy)
  return questionIds.filter((question) => direct.includes(question) || gates.includes(question))
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
