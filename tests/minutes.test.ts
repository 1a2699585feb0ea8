// Shows that the minutes the start page promises are those that the interview takes. Nobody was timed: a minute is 200 words
// read, and a press takes two seconds.
import { expect, test } from 'vitest'
import { type Answers, askedQuestions, nextQuestion, type QuestionId, questionIds, questions } from '#rules'
import { personas } from './laws/personas.ts'
import { words } from './plain.ts'
import { languages, saidOn, type Texts, textsOf, type Voice, voices } from './screens.ts'

const wordsInAMinute = 200
const secondsOfAPress = 2

const counted = (texts: Texts, voice: Voice, keys: readonly string[]): number =>
  saidOn({ name: 'what is read', keys }, texts, voice).reduce((sum, text) => sum + words(text).length, 0)

/** The words that stand open on the page of each question: not why it is asked, and not its short name. */
const wordsOfQuestions = (texts: Texts, voice: Voice): ReadonlyMap<QuestionId, number> =>
  new Map(
    questionIds.map((id) => {
      const open = ['ask', 'body', 'hint', 'options', 'details', 'none'].map((part) => `questions:${id}.${part}`)
      return [id, counted(texts, voice, open)]
    }),
  )

/** One press for each answer, at least, and one to continue. */
const pressesAt = (question: QuestionId, answers: Answers): number => Math.max(1, [answers[question] ?? []].flat().length) + 1

/** The questions on the way of a person, as they open. */
function wayOf(answers: Answers): readonly QuestionId[] {
  let given: Answers = {}
  for (let next = nextQuestion(given); next; next = nextQuestion(given)) given = { ...given, [next]: answers[next] ?? 'unsure' }
  return askedQuestions(given)
}

/** From the start page to the result: who answers, every question, and the review. */
function minutesOf(texts: Texts, voice: Voice): (answers: Answers) => number {
  const around = counted(texts, voice, ['ui:start', 'ui:review.lead', 'ui:review.see'])
  const read = wordsOfQuestions(texts, voice)
  return (answers) => {
    const way = wayOf(answers)
    const wordsRead = way.reduce((sum, id) => sum + (read.get(id) ?? 0), around)
    const presses = way.reduce((sum, id) => sum + pressesAt(id, answers), 2)
    return wordsRead / wordsInAMinute + (presses * secondsOfAPress) / 60
  }
}

/** The adults who answer nearly everything, since many people of the laws answer only what their law is about. */
const adults = personas.filter(({ answers }) => Object.keys(answers).length > 15)
const middleOf = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

for (const language of languages) {
  const texts = textsOf(language)
  const said = Number(/\d+/.exec(texts.get('ui:start.time')?.join(' ') ?? '')?.[0])

  test.each(voices)(`the start page in "${language}" names the minutes of the usual person, no less (%s)`, (voice) => {
    expect(adults.length).toBeGreaterThan(50)
    const taken = middleOf(adults.map(({ answers }) => answers).map(minutesOf(texts, voice)))
    expect(taken).toBeLessThanOrEqual(said)
    expect(taken).toBeGreaterThan(said - 2)
  })
}

test('the way of a person has the questions that open, and a press for each tick', () => {
  expect(wayOf({ lastUse: 'withinWeek' })).toContain('withdrawal')
  expect(wayOf({ lastUse: 'overThreeMonths' })).not.toContain('withdrawal')
  expect(pressesAt('signs', { signs: [...questions.signs.options] })).toBe(12)
  expect(pressesAt('travel', { travel: 'daily' })).toBe(2)
})
