/**
 * Finds the answers that the rules tell apart. Two answers are of one kind if every condition treats them alike; the laws that
 * try every combination use one answer of each kind.
 */
import { type Answers, type Condition, type QuestionId, questionIds, questions } from '#rules'
import { type Leaf, leaves } from '../../rules/condition.ts'
import { questionsRead } from '../../rules/engine/reads.ts'
import { askedWhen } from '../../rules/flow.ts'
import { severityOf } from '../../rules/severity.ts'
import { type Answer, answersTo } from './space.ts'

/** The conditions, and those that decide whether their questions are asked. */
const withGates = (conditions: readonly Condition[]): Condition[] => [
  ...conditions,
  ...conditions.flatMap(questionsRead).flatMap((question) => askedWhen[question] ?? []),
]

export type Kinds = {
  /** One answer of each kind to every question that the conditions read, with "not sure" for all unknown answers. */
  readonly answers: ReadonlyMap<QuestionId, readonly Answer[]>
  /** The same answers, each replaced by the representative of its kind, without those that nothing reads. */
  readonly standFor: (them: Answers) => Answers
}

export function kindsIn(conditions: readonly Condition[]): Kinds {
  const read = new Set(withGates(conditions).flatMap(questionsRead))
  const leavesRead = withGates(conditions).flatMap(leaves)
  const kinds = questionIds.filter((question) => read.has(question)).map((question) => kindsOf(question, leavesRead))
  return {
    answers: new Map(kinds.map(({ question, answers }) => [question, answers])),
    standFor: (them) =>
      Object.fromEntries(kinds.map(({ question, standsFor }) => [question, standsFor(them[question] ?? 'unsure')])),
  }
}

function kindsOf(question: QuestionId, leaves: readonly Leaf[]) {
  const first = new Map<string, Answer>()
  for (const answer of [...answersTo(question), ...mixed(question), 'unsure']) {
    const kind = looks(leaves, question, answer)
    if (!first.has(kind)) first.set(kind, answer)
  }
  const known = new Map<string, Answer>()
  const standsFor = (answer: Answer): Answer => {
    const name = String(answer)
    const found = known.get(name) ?? first.get(looks(leaves, question, answer)) ?? answer
    known.set(name, found)
    return found
  }
  return { question, answers: [...first.values()], standsFor }
}

/** Several checked options together. Signs are counted, and every number is included already. */
function mixed(question: QuestionId): Answer[] {
  const { pick, options } = questions[question]
  if (pick === 'one' || question === 'signs') return []
  return Array.from({ length: 2 ** options.length }, (_, bits) => options.filter((_, at) => ((bits >>> at) & 1) === 1))
}

/** How the leaves evaluate an answer; for signs, both with and without feeling unwell now. */
function looks(leaves: readonly Leaf[], question: QuestionId, answer: Answer): string {
  const felt = question === 'withdrawal' && ['unwell', 'veryUnwell'].includes(String(answer))
  return JSON.stringify([felt, leaves.map((leaf) => looksAt(leaf, question, answer))])
}

function looksAt(leaf: Leaf, question: QuestionId, answer: Answer): boolean | readonly boolean[] {
  switch (leaf.is) {
    case 'chose':
      return leaf.question === question && leaf.options.some((option) => [answer].flat().includes(option))
    case 'unknown':
      return leaf.question === question && answer === 'unsure'
    case 'severity':
      return question === 'signs' && countsOf(answer).map((count) => leaf.oneOf.includes(severityOf(count)))
    case 'signCount':
      return question === 'signs' && answer !== 'unsure' && countsOf(answer).map((count) => leaf.oneOf.includes(count))
    case 'setting':
    case 'firstStep':
      return false
  }
}

/** The final number of signs, without and with feeling unwell now. */
function countsOf(answer: Answer): [number, number] {
  if (typeof answer === 'string') return [0, 1]
  return [answer.length, answer.length + (answer.includes('withdrawal') ? 0 : 1)]
}
