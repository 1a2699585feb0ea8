import { type Condition, type Leaf, leaves } from '../condition.ts'
import { askedWhen } from '../flow.ts'
import { type QuestionId, questionIds } from '../questions.ts'

/**
 * Every question that a condition reads, including those that decide whether these are asked, in the order of the interview.
 */
export function questionsRead(condition: Condition): QuestionId[] {
  const direct = leaves(condition).flatMap(questionsOf)
  const gates = direct.flatMap((question) => askedWhen[question] ?? []).flatMap(questionsRead)
  return questionIds.filter((question) => direct.includes(question) || gates.includes(question))
}

function questionsOf(leaf: Leaf): readonly QuestionId[] {
  switch (leaf.is) {
    case 'chose':
    case 'unknown':
      return [leaf.question]
    case 'severity':
    case 'signCount':
      return ['signs', 'withdrawal']
    case 'setting':
    case 'firstStep':
      return []
  }
}
