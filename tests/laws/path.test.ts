/** Checks that the path through the questions ends, and when it can be left, but not that the questions are good. */
import { describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  askedAnswers,
  askedQuestions,
  type CriterionId,
  canStillChange,
  criteria,
  explain,
  isUnknown,
  ladder,
  nextQuestion,
  pathAhead,
  type QuestionId,
  questionIds,
  type SettingId,
} from '#rules'
import { amount } from './proof.ts'
import { answersTo, dice, give, leavingOpen, patience, seed, somebody, suggestionFor } from './space.ts'

vi.setConfig(patience)

const isAbove = (id: CriterionId, low: SettingId) => ladder.indexOf(criteria[id].atLeast) > ladder.indexOf(low)
const count = amount(6_000, 300, 60)

describe(`for ${count} random people (seed ${seed})`, () => {
  const chance = dice(seed)
  const people = Array.from({ length: count }, (_, round) => somebody(chance, (round % 9) / 10))

  test('answering one question after another asks each question once, in the order of the interview', () => {
    for (const them of people) {
      const walked: QuestionId[] = []
      let answers: Answers = {}
      for (let next = nextQuestion(answers); next && walked.length < 30; next = nextQuestion(answers)) {
        walked.push(next)
        answers = give(answers, next, chance.roll() < 0.1 ? 'unsure' : (them[next] as string))
      }
      expect(walked).toEqual(questionIds.filter((question) => walked.includes(question)))
      expect(walked).toEqual(askedQuestions(answers))
      expect(askedAnswers({ ...them, ...answers })).toEqual(answers)
    }
  })

  const halfway = people.map((them, round) => leavingOpen(them, questionIds.slice(2), 1 + (round % 15), chance))
  const openOf = (them: Answers) => askedQuestions(them).filter((question) => isUnknown(them[question]))

  test('the rest can move the suggestion only if a need above its low end waits for one of them', () => {
    const seen = { yes: 0, no: 0 }
    for (const them of halfway) {
      const rest = openOf(them).filter(() => chance.roll() < 0.6)
      const { low, high } = suggestionFor(them)
      const waiting = explain(them).criteria.some(
        (each) =>
          each.truth === 'open' && isAbove(each.criterion, low) && each.waitsFor.some((question) => rest.includes(question)),
      )
      expect(canStillChange(them, rest), JSON.stringify(them)).toBe(low !== high && waiting)
      seen[canStillChange(them, rest) ? 'yes' : 'no'] += 1
    }
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(count / 10)
  })
  test('if the rest cannot move it, no answer does', () => {
    for (const them of halfway) {
      const rest = openOf(them).filter(() => chance.roll() < 0.6)
      if (canStillChange(them, rest)) continue
      const { low, high } = suggestionFor(them)
      let later = them
      for (const question of rest) later = give(later, question, chance.one(answersTo(question)))
      expect(suggestionFor(later), JSON.stringify([them, rest, later])).toMatchObject({ low, high })
    }
  })
})

test.each(ladder)('the path from %s leads down to aftercare, one lighter setting after another', (from) => {
  const rungs = pathAhead(from).map((id) => ladder.indexOf(id))
  expect(rungs[0]).toBe(ladder.indexOf(from))
  expect(rungs).toEqual(rungs.toSorted((a, b) => b - a))
  expect(new Set(rungs).size).toBe(rungs.length)
  expect(rungs.at(-1)).toBe(0)
})
