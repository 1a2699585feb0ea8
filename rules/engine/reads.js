import { leaves } from '../condition.ts'
import { askedWhen } from '../flow.ts'
import { questionIds } from '../questions.ts'
/** Every question a condition reads, with those that decide whether these are asked, in the order of the interview. */
export function questionsRead(condition) {
  const direct = leaves(condition).flatMap(questionsOf)
  const gates = direct.flatMap((question) => askedWhen[question] ?? []).flatMap(questionsRead)
  return questionIds.filter((question) => direct.includes(question) || gates.includes(question))
}
function questionsOf(leaf) {
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
