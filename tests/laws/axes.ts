/**
 * Numbers every combination of some answers, so that one in many can be found without visiting the others. Dependent questions
 * (one and those it opens) form an axis; axes are independent.
 */
import { type Answers, type Condition, type QuestionId, questionIds } from '#rules'
import { questionsRead } from '../../rules/engine/reads.ts'
import { askedWhen } from '../../rules/flow.ts'
import { kindsIn } from './kinds.ts'
import { everyone, type Tries } from './space.ts'

/**
 * The answers to the questions of an axis, one combination per place. `step` is the distance of two places in the overall
 * number.
 */
export type Axis = { readonly questions: readonly QuestionId[]; readonly places: readonly Answers[]; readonly step: number }

/** The axes of these answers for people of this age. `tied` lists questions that belong together for another reason. */
export function axesOf(tries: Tries, { ageGroup }: Answers = {}, tied: readonly QuestionId[] = []): readonly Axis[] {
  const read = questionIds.filter((question) => tries[question] && question !== 'ageGroup')
  const opener = (question: QuestionId) =>
    questionsRead(askedWhen[question] ?? { is: 'all', of: [] }).find((by) => read.includes(by))
  const first = read.filter((question) => !opener(question) && !tied.slice(1).includes(question))
  let size = 1
  return first.map((question) => {
    const beside = question === tied[0] ? tied.slice(1) : []
    const questions = [question, ...beside, ...read.filter((opened) => opener(opened) === question)]
    const axis = { questions, places: placesOf(questions, tries, ageGroup), step: size }
    size *= axis.places.length
    return axis
  })
}

function placesOf(questions: readonly QuestionId[], tries: Tries, ageGroup: Answers['ageGroup']): Answers[] {
  const own = Object.fromEntries(questions.map((question) => [question, tries[question]])) as Tries
  return [...everyone(own, ageGroup ? { ageGroup } : {})]
}

/** The axes of all answers to these questions that the conditions tell apart, including unknown. */
export function axesRead(
  conditions: readonly Condition[],
  them?: Answers,
  among: readonly QuestionId[] = questionIds,
): readonly Axis[] {
  const told = [...kindsIn(conditions).answers].filter(([question]) => among.includes(question))
  return axesOf(Object.fromEntries(told), them)
}

export const sizeOf = (axes: readonly Axis[]): number => axes.reduce((all, { places }) => all * places.length, 1)
export const placeIn = ({ step, places }: Axis, at: number): number => Math.floor(at / step) % places.length

/** The combination with a number from 0 to the size, on top of other answers. */
export const answersAt = (axes: readonly Axis[], at: number, others: Answers): Answers =>
  Object.assign({ ...others }, ...axes.map((axis) => axis.places[placeIn(axis, at)]))

/** Every nth combination, on top of other answers. */
export function* everyoneOn(axes: readonly Axis[], others: Answers, every = 1): Generator<Answers> {
  const read = new Set<string>(axes.flatMap(({ questions }) => questions))
  const rest = Object.fromEntries(Object.entries(others).filter(([question]) => !read.has(question)))
  for (let at = 0; at < sizeOf(axes); at += every) yield answersAt(axes, at, rest)
}
