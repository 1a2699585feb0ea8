/** The people of the laws: every combination of some answers, or random people from a seed printed in the title of the test. */
import {
  type Answers,
  askedQuestions,
  type OptionOf,
  type QuestionId,
  questionIds,
  questions,
  type Recommendation,
  recommend,
} from '#rules'
import { isWhole } from './proof.ts'

export type Answer = string | readonly string[]
type Sign = OptionOf<'signs'>
export type Tries = { readonly [Q in QuestionId]?: readonly Answer[] }
export type Suggestion = Extract<Recommendation, { kind: 'setting' }>

export const seed = 20261121
/** For laws over many people on a busy machine: `vi.setConfig(patience)`. */
const minutes = isWhole ? 120 : 2
export const patience = { testTimeout: minutes * 60_000, hookTimeout: minutes * 60_000 }

/** This many checked signs, with `withdrawal` (the last of the list) last or first. */
export const ticks = (count: number): readonly Sign[] => questions.signs.options.slice(0, count)
export const ticksWithWithdrawal = (count: number): readonly Sign[] => ['withdrawal', ...ticks(count - 1)]

/** One number of signs for each severity, chosen so that feeling unwell does not change the severity. */
export const severities = [0, 2, 4, 6].map(ticks)

const everyCount = questions.signs.options.map((_, index) => index + 1)
const everyAnswer: Tries = {
  ...Object.fromEntries(questionIds.map((question) => [question, questions[question].options])),
  dangerNow: [[]],
  ageGroup: ['adult'],
  signs: [[], ...everyCount.map(ticks), ...everyCount.map(ticksWithWithdrawal)],
  otherSubstances: [[], ...questions.otherSubstances.options.map((option) => [option]), questions.otherSubstances.options],
}

/** The answers to a question that the laws try. */
export const answersTo = (question: QuestionId): readonly Answer[] => everyAnswer[question] as readonly Answer[]

export const mildest: Answers = {
  ...(Object.fromEntries(questionIds.map((question) => [question, answersTo(question)[0]])) as Answers),
  lastUse: 'overThreeMonths',
}

export const give = (answers: Answers, question: QuestionId, answer: Answer): Answers => ({ ...answers, [question]: answer })
export const without = (answers: Answers, ...left: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !left.includes(question)))

/** Every combination of these answers on top of the others. Questions that are not asked are skipped. */
export function* everyone(tries: Tries, others: Answers): Generator<Answers> {
  const [next, ...rest] = questionIds.filter((question) => tries[question])
  if (!next) return yield others
  const later = Object.fromEntries(rest.map((question) => [question, tries[question]]))
  if (!askedQuestions(others).includes(next)) return yield* everyone(later, others)
  for (const answer of tries[next] ?? []) yield* everyone(later, give(others, next, answer))
}

export type Dice = { readonly roll: () => number; readonly one: <T>(list: readonly T[]) => T }

/** Repeatable random numbers (mulberry32). */
export function dice(from: number): Dice {
  let state = from
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { roll, one: (list) => list[Math.floor(roll() * list.length)] as (typeof list)[number] }
}

/** An adult with an answer to every question, random or (this often) the mildest. */
export const somebody = ({ roll, one }: Dice, mild = 0.4): Answers =>
  Object.fromEntries(
    questionIds.map((question) => [question, roll() < mild ? mildest[question] : one(answersTo(question))]),
  ) as Answers

/** The same person with these questions left open in one of the three ways. */
export function leavingOpen(them: Answers, open: readonly QuestionId[], count: number, chance: Dice): Answers {
  const left = shuffled(open, chance).slice(0, count)
  const said = Object.fromEntries(left.map((question) => [question, chance.one(['unsure', 'declined', undefined])]))
  return without({ ...them, ...said } as Answers, ...left.filter((question) => said[question] === undefined))
}

const shuffled = <T>(list: readonly T[], { roll }: Dice): T[] =>
  list
    .map((item) => ({ item, at: roll() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

/** The suggestion for somebody who is neither in danger nor under 18. */
export function suggestionFor(them: Answers): Suggestion {
  const result = recommend(them)
  if (result.kind !== 'setting') throw new Error(`No setting for ${JSON.stringify(them)}`)
  return result
}
