import type { Condition } from '../condition.ts'
import { type QuestionId, questionIds, questions } from '../questions.ts'
import { severityFrom } from '../severity.ts'
import { type Known, type Rest, simplify } from './simplify.ts'

/**
 * Whether the unknown answers can be completed so that the condition is true (or false). Exact for conditions that read single
 * choices and severity, as all criteria do.
 */
export function canBe(wanted: boolean, rest: Rest): boolean {
  if (typeof rest === 'boolean') return rest === wanted
  return answersTo(firstRead(rest)).some((answer) => canBe(wanted, simplify(rest, answer)))
}

/** All known answers to a question. For signs, one count per severity, final whatever `withdrawal` says. */
export const answersTo = (question: QuestionId): readonly Known[] => everyAnswer[question]

const everyAnswer = Object.fromEntries(
  questionIds.map((question): [QuestionId, readonly Known[]] => [
    question,
    question === 'signs'
      ? Object.values(severityFrom).map((signCount) => ({ signCount }))
      : questions[question].options.map((option) => ({ [question]: option })),
  ]),
) as Readonly<Record<QuestionId, readonly Known[]>>

/** The question that the first leaf of an open condition reads. */
function firstRead(condition: Condition): QuestionId {
  if (condition.is === 'chose') return condition.question
  if (!('of' in condition)) return 'signs'
  return firstRead('is' in condition.of ? condition.of : (condition.of[0] as Condition))
}
