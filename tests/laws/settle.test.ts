/** Checks that the settling questions narrow the range, best first. `range.test.ts` checks the range. */
import { expect, test, vi } from 'vitest'
import {
  type Answers,
  askedAnswers,
  askedQuestions,
  isUnknown,
  ladder,
  type QuestionId,
  questionIds,
  questions,
  settle,
} from '#rules'
import { amount } from './proof.ts'
import { type Answer, dice, give, leavingOpen, patience, seed, somebody, suggestionFor, ticksWithWithdrawal } from './space.ts'

vi.setConfig(patience)

function widthFor(them: Answers): number {
  const { low, high } = suggestionFor(them)
  return ladder.indexOf(high) - ladder.indexOf(low)
}
/** Signs are answered by severity, including that of withdrawal, so that feeling unwell adds none. */
const answersTo = (question: QuestionId): readonly Answer[] =>
  question === 'signs' ? [[], ...[2, 4, 6].map(ticksWithWithdrawal)] : questions[question].options

/** The questions that some criterion reads, in interview order. */
const readByCriteria: readonly QuestionId[] = [
  ...(['lastUse', 'signs', 'withdrawal', 'overdose', 'mentalHealth', 'physicalHealth', 'housing', 'heroinAtHome'] as const),
  ...(['support', 'stage', 'stageNow', 'relapse', 'medication'] as const),
]

/** The open questions whose answer narrows the range on average, best first. If none does alone, two together can. */
function settleIn(them: Answers): QuestionId[] {
  const known = askedAnswers(them)
  const open = askedQuestions(them).filter(
    (question) => isUnknown(known[question]) && question !== 'dangerNow' && question !== 'ageGroup',
  )
  const alone = open
    .map((question) => {
      const widths = answersTo(question).map((answer) => widthFor(give(known, question, answer)))
      return { question, width: widths.reduce((sum, width) => sum + width, 0) / widths.length }
    })
    .filter(({ width }) => width < widthFor(them))
    .sort((a, b) => a.width - b.width)
    .map(({ question }) => question)
  return alone.length > 0 || widthFor(them) === 0 ? alone : readByCriteria.filter((question) => open.includes(question))
}

const count = amount(5_000, 150, 50)

test(`the settling questions are those that narrow the range, best first, for ${count} people with up to eight open answers (seed ${seed})`, () => {
  const chance = dice(seed)
  const people = Array.from({ length: count }, (_, round) =>
    leavingOpen(somebody(chance, (round % 5) / 5), questionIds.slice(1), 1 + (round % 8), chance),
  )
  const wrong = people.filter((them) => settle(them).join() !== settleIn(them).join())
  expect(wrong.slice(0, 3).map((them) => [them, settle(them), settleIn(them)])).toEqual([])
  expect(people.filter((them) => settle(them).length > 1).length).toBeGreaterThan(count / 10)
})
