// Shows whom the review kit shows, in which words, and that part A is blind; not that the people are like real ones.
import { describe, expect, test } from 'vitest'
import { askedQuestions, ladder, questions } from '#rules'
import { choose, isMarked, marks, noChoice } from '../scripts/review-kit/page/choose.ts'
import { allowed, nextBlind, nextSeen, type Place } from '../scripts/review-kit/page/place.ts'
import en from '../scripts/review-kit/page/words/en.json'
import es from '../scripts/review-kit/page/words/es.json'
import { peopleToJudge } from '../scripts/review-kit/people.ts'
import { emptyResponse, firstSteps, parseResponse, type Response } from '../scripts/review-kit/response.ts'
import { vignette, vignetteWords } from '../scripts/review-kit/vignette.ts'
import { languages } from '../scripts/review-kit/words.ts'
import { daily } from './laws/persona.ts'
import { personas } from './laws/personas.ts'

const people = peopleToJudge()
const countOf = (has: (one: (typeof people)[number]) => boolean) => people.filter(has).length

describe('the thirty people', () => {
  test('are the same each time', () => expect(peopleToJudge()).toEqual(people))
  test('are all different', () => expect(new Set(people.map(({ answers }) => JSON.stringify(answers))).size).toBe(30))
  test('are none of the people with whom the rules are tested, some of whom are published cases', () => {
    const known = personas.map(({ answers }) => JSON.stringify(answers))
    expect(people.filter(({ answers }) => known.includes(JSON.stringify(answers)))).toEqual([])
  })
  test.each(ladder)('have %s suggested four times or five', (setting) => {
    const times = countOf(({ result }) => result.low === setting)
    expect(times).toBeGreaterThanOrEqual(4)
    expect(times).toBeLessThanOrEqual(5)
  })
  test.each(firstSteps)('have the first step %s three times or more', (step) => {
    expect(countOf(({ result }) => result.firstStep === step)).toBeGreaterThanOrEqual(3)
  })
  test('stand where sources differ in most cases, in ten places or more', () => {
    expect(countOf(({ differ }) => differ.length > 0)).toBeGreaterThanOrEqual(20)
    expect(new Set(people.flatMap(({ differ }) => differ)).size).toBeGreaterThanOrEqual(10)
  })
  test.each([0, 10, 20])('have every setting among the ten from number %i on, not in the order of the ladder', (from) => {
    const rungs = people.slice(from, from + 10).map(({ result }) => ladder.indexOf(result.low))
    expect(new Set(rungs).size).toBe(ladder.length)
    expect(rungs).not.toEqual(rungs.toSorted())
  })
})

describe.each(languages)('a vignette in "%s"', (language) => {
  const words = vignetteWords(language)
  const textOf = (answers: Parameters<typeof vignette>[0]) =>
    vignette(answers, words)
      .flatMap(({ about, said }) => [about, ...said.flatMap(({ of, answer, which }) => [of, answer, ...which])])
      .join(' ')
  test('has five lines, with every question that was asked but age and danger', () => {
    for (const { answers } of people) {
      const lines = vignette(answers, words)
      expect(lines).toHaveLength(5)
      expect(lines.flatMap(({ said }) => said)).toHaveLength(askedQuestions(answers).length - 2)
    }
  })
  test('has words for each answer, never an id', () => {
    const ids = Object.values(questions).flatMap(({ options }) => options)
    const camelCase = ids.filter((id) => /[a-z][A-Z]/.test(id))
    for (const { answers } of people) expect(camelCase.filter((id) => textOf(answers).includes(id))).toEqual([])
  })
  test('counts the signs, and says that none were ticked', () => {
    expect(textOf({ ...daily, signs: [] })).toContain('0/11')
    expect(textOf(daily)).toContain('7/11')
    expect(textOf({ ...daily, otherSubstances: [] })).toContain(words.questions.otherSubstances.none)
  })
})

describe('a vignette in English', () => {
  test('speaks of the person as of somebody else', () => {
    const words = JSON.stringify(vignetteWords('en'))
    expect(words).toContain('they meant to')
    expect(words).not.toMatch(/\b(I|my|me|you|your)\b/)
  })
})

describe('a choice', () => {
  test('has one thing first; choosing another leaves the one before unmarked', () => {
    const chosen = choose(choose(noChoice, 'a', 'first', true), 'b', 'first', true)
    expect(chosen).toEqual({ first: 'b', accept: [], harm: [] })
  })
  test.each(marks)('takes every other mark from a thing that is marked "%s"', (mark) => {
    const before = { first: 'a', accept: ['b'], harm: ['c'] }
    for (const id of ['a', 'b', 'c']) {
      const after = choose<string>(before, id, mark, true)
      expect(marks.filter((each) => isMarked(after, id, each))).toEqual([mark])
    }
  })
  test('takes a mark back', () => {
    expect(choose({ first: null, accept: ['a'], harm: [] }, 'a', 'accept', false)).toEqual(noChoice)
  })
})

/** A review in which the first so many people are judged. */
function judging(count: number, blindClosed = false): Response {
  const judged = {
    setting: { ...noChoice, first: 'inpatient' },
    step: { ...noChoice, first: 'assessment' },
    comment: '',
  } as const
  const blind = Object.fromEntries(Array.from({ length: count }, (_, at) => [`person${at + 1}`, judged]))
  return { ...emptyResponse('r', 'AAAAA'), blind, blindClosed }
}

describe('the order of the parts', () => {
  const shut: Place = { screen: 'close' }
  test('keeps the answers of the tool and the rules shut until part A is closed', () => {
    for (const response of [judging(0), judging(30)]) {
      expect(allowed({ screen: 'seen', at: 0 }, response)).toEqual(shut)
      expect(allowed({ screen: 'cards', at: 0 }, response)).toEqual(shut)
    }
  })
  test('keeps part A as it is once it is closed', () => {
    expect(allowed({ screen: 'blind', at: 3 }, judging(10, true))).toEqual(shut)
    expect(allowed({ screen: 'seen', at: 3 }, judging(10, true))).toEqual({ screen: 'seen', at: 3 })
  })
  test('goes on where somebody stopped', () => {
    expect(nextBlind(judging(4))).toEqual({ screen: 'blind', at: 4 })
    expect(nextBlind(judging(30))).toEqual(shut)
    const half = { ...judging(2, true), seen: { person1: { verdict: 'agree', why: '' } } } as const
    expect(nextSeen(half)).toEqual({ screen: 'seen', at: 1 })
    expect(nextSeen({ ...half, seen: { ...half.seen, person2: { verdict: 'harm', why: '' } } })).toEqual({
      screen: 'cards',
      at: 0,
    })
  })
  test('and what is kept is read again as it was', () => {
    const response = judging(10, true)
    expect(parseResponse(JSON.stringify(response), 'r')).toEqual({ response })
  })
})

describe('the words of the kit', () => {
  const textsIn = (words: object, path = ''): [string, string][] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : textsIn(value as object, `${path}${key}.`),
    )
  const [english, spanish] = [new Map(textsIn(en)), new Map(textsIn(es))]
  const places = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place).sort()
  test('are the same texts in both languages, with the same places, and none is empty', () => {
    expect([...spanish.keys()]).toEqual([...english.keys()])
    expect([...english.keys()].filter((key) => places(english.get(key)).join() !== places(spanish.get(key)).join())).toEqual([])
    expect([...english, ...spanish].filter(([, text]) => text.trim() === '')).toEqual([])
  })
  test('are in Spanish where they are said in Spanish', () => {
    expect(
      [...english].filter(([key, text]) => spanish.get(key) === text && !text.startsWith('C:') && !/^[AB]:/.test(text)),
    ).toEqual([])
  })
})
