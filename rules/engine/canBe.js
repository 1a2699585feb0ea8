import { questionIds, questions } from '../questions.ts'
import { severityFrom } from '../severity.ts'
import { simplify } from './simplify.ts'
/**
 * Whether some way to answer what is still unknown makes this true, or false. Exact for conditions that read single
 * choices and the severity, as all criteria do.
 */
export function canBe(wanted, rest) {
  if (typeof rest === 'boolean') return rest === wanted
  return answersTo(firstRead(rest)).some((answer) => canBe(wanted, simplify(rest, answer)))
}
/** All answers to a question; signs are answered by the least count of each severity, final whatever `withdrawal` says. */
export const answersTo = (question) => everyAnswer[question]
const everyAnswer = Object.fromEntries(
  questionIds.map((question) => [
    question,
    question === 'signs'
      ? Object.values(severityFrom).map((signCount) => ({ signCount }))
      : questions[question].options.map((option) => ({ [question]: option })),
  ]),
)
/** The question that the first leaf of an open condition reads. */
function firstRead(condition) {
  if (condition.is === 'chose') return condition.question
  if (!('of' in condition)) return 'signs'
  return firstRead('is' in condition.of ? condition.of : condition.of[0])
}
