/** Checks what makes no difference to a result (order, stale answers, kinds of unknown), but not what should make one. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  type Answers,
  alongside,
  askedAnswers,
  askedQuestions,
  criteria,
  firstStepRules,
  isUnknown,
  medicationGroups,
  type QuestionId,
  questionIds,
  questions,
  type Recommendation,
  recommend,
  settle,
  whatWouldChange,
} from '#rules'
import { kindsIn } from './kinds.ts'
import { amount } from './proof.ts'
import { type Answer, give, patience, seed, without } from './space.ts'

vi.setConfig(patience)

/** Any answer to a question: an option, checked options, either kind of unknown, or none. */
const answerTo = (question: QuestionId): fc.Arbitrary<Answer | undefined> => {
  const { pick, options } = questions[question]
  const said = pick === 'many' ? fc.subarray([...options]) : fc.constantFrom<Answer[]>(...options)
  return fc.oneof(
    { weight: 6, arbitrary: said },
    { weight: 1, arbitrary: fc.constantFrom('unsure', 'declined') },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}
/** Any answers to all questions, asked or not, mostly of an adult in no danger. */
const anybody: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questionIds.map((question) => [question, answerTo(question)])))
  .chain((them) =>
    fc
      .constantFrom({ dangerNow: [], ageGroup: 'adult' }, { dangerNow: [], ageGroup: 'adult' }, {})
      .map((known) => ({ ...them, ...known })),
  )
  .map((them) => without(them as Answers, ...questionIds.filter((question) => (them as Answers)[question] === undefined)))

const always = (sentence: string, law: fc.IProperty<unknown>) =>
  test(sentence, () => {
    fc.assert(law, { seed, numRuns: amount(20_000, 400, 100) })
  })
const same = (them: Answers, other: Answers) => {
  expect(recommend(other)).toEqual(recommend(them))
  expect(settle(other)).toEqual(settle(them))
  expect(whatWouldChange(other)).toEqual(whatWouldChange(them))
}

always(
  'the order in which questions were answered, and boxes ticked',
  fc.property(
    anybody.chain((them) =>
      fc.tuple(fc.constant(them), fc.shuffledSubarray(Object.keys(them), { minLength: Object.keys(them).length })),
    ),
    ([them, order]) => {
      const turned = order.map((question) => {
        const answer = them[question as QuestionId]
        return [question, typeof answer === 'object' ? answer.toReversed() : answer]
      })
      same(them, Object.fromEntries(turned))
    },
  ),
)
always(
  'answers to questions that are no longer asked, whatever they are',
  fc.property(anybody, anybody, (them, stale) => {
    const asked = askedQuestions(them)
    const left = questionIds.filter((question) => !asked.includes(question))
    const old = without(stale, ...asked)
    expect(Object.keys(askedAnswers(them)).filter((question) => left.includes(question as QuestionId))).toEqual([])
    same(askedAnswers(them), { ...askedAnswers(them), ...old })
  }),
)
always(
  '"not sure", "rather not say" and no answer at all',
  fc.property(anybody, fc.constantFrom('unsure', 'declined'), (them, word) => {
    const unknown = questionIds.filter((question) => isUnknown(them[question]))
    const silent = without(them, ...unknown)
    same(silent, { ...silent, ...Object.fromEntries(unknown.map((question) => [question, word])) } as Answers)
  }),
)

const all = [
  ...Object.values(criteria).map(({ when }) => when),
  ...firstStepRules.map(({ when }) => when),
  ...medicationGroups.flat().map(({ when }) => when),
  ...Object.values(alongside).map(({ when }) => when),
]
const kinds = kindsIn(all)
/** What these conditions decide, without practical life and the number of signs. */
function weighed(result: Recommendation) {
  if (result.kind === 'emergency') return result
  const { kind, firstStep, medication, alongside } = result
  const setting = kind === 'setting' ? [result.low, result.high, result.reasons, result.eitherOf] : []
  return { kind, firstStep, medication, alongside, setting }
}
always(
  'which answer of a kind is given: what no condition tells apart, no result does',
  fc.property(anybody, (them) => {
    const alike = Object.fromEntries(
      Object.entries(kinds.standFor(them)).filter(
        ([question]) => !isUnknown(them[question as QuestionId]) && question !== 'dangerNow',
      ),
    )
    const [seen, other] = [recommend(them), recommend({ ...them, ...alike })].map(weighed)
    expect(other).toEqual(seen)
  }),
)
always(
  'whoever looks twice sees the same, and the answers are left as they were',
  fc.property(anybody, (them) => {
    const before = JSON.stringify(them)
    const frozen = Object.freeze(structuredClone(them))
    same(them, frozen)
    expect(JSON.stringify(them)).toBe(before)
    expect(recommend(give(them, 'ageGroup', 'under18'))).toEqual(recommend(give(them, 'ageGroup', 'under18')))
  }),
)
