/** Checks by brute force that the deciding answers are those of every minimal sufficient set. */
import { describe, expect, test, vi } from 'vitest'
import { type Answers, askedAnswers, type CriterionId, criteria, explain, type QuestionId, questions } from '#rules'
import { questionsRead } from '../../rules/engine/reads.ts'
import { amount } from './proof.ts'
import { type Answer, dice, everyone, mildest, patience, seed, severities, somebody, suggestionFor, without } from './space.ts'

vi.setConfig(patience)

/** For every way to answer what a need reads that changes its outcome: the answers of these people that it lacks. */
function turnedWithout(id: CriterionId, them: Answers, known: readonly QuestionId[]): ReadonlySet<number> {
  const read = questionsRead(criteria[id].when).filter((question) => question !== 'ageGroup')
  const answersTo = (question: QuestionId): readonly Answer[] =>
    question === 'signs' ? [them.signs ?? [], ...severities] : questions[question].options
  const tries = Object.fromEntries(read.map((question) => [question, answersTo(question)]))
  const isMet = (one: Answers) => suggestionFor(one).reasons.includes(id)
  const lacks = (one: Answers) =>
    known.reduce((bits, question, at) => (question in one && one[question] !== them[question] ? bits | (1 << at) : bits), 0)
  const turned = [...everyone(tries, without(mildest, ...read))].filter((one) => isMet(one) !== isMet(them))
  return new Set(turned.map(lacks))
}

/** The answers that belong to a minimal set without which nothing changes. */
function inSmallestSets(known: readonly QuestionId[], turned: ReadonlySet<number>): QuestionId[] {
  const isEnough = (set: number) => [...turned].every((lacking) => (lacking & set) !== 0)
  const sets = Array.from({ length: 1 << known.length }, (_, set) => set).filter(isEnough)
  const smallest = sets.filter((set) => !sets.some((other) => other !== set && (other & ~set) === 0))
  return known.filter((_, at) => smallest.some((set) => (set & (1 << at)) !== 0))
}

const count = amount(400, 12, 12)

describe(`for ${count} needs of people who answered everything (seed ${seed})`, () => {
  const chance = dice(seed + 2)
  test('the deciding answers are those of every minimal sufficient set, and no other', () => {
    const seen = { met: 0, unmet: 0, aside: 0 }
    for (let round = 0; round < count; round += 1) {
      const them = askedAnswers(somebody(chance, (round % 9) / 10))
      const wanted = round % 2 === 0 ? 'met' : 'unmet'
      const found = explain(them).criteria.flatMap((each) => (each.truth === wanted ? [each] : []))
      if (found.length === 0) continue
      const about = chance.one(found)
      const known = questionsRead(criteria[about.criterion].when).filter(
        (question) => question !== 'ageGroup' && question in them,
      )
      const expected = inSmallestSets(known, turnedWithout(about.criterion, them, known))
      expect('decidedBy' in about && about.decidedBy, JSON.stringify([about.criterion, them])).toEqual(expected)
      seen[wanted] += 1
      seen.aside += known.length - expected.length
    }
    for (const often of Object.values(seen)) expect(often).toBeGreaterThan(count / 4)
  })
})
