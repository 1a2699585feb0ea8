/**
 * Checks that each listed change moves the suggestion as stated and that none is missing, but not that a person can make it.
 */
import { describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  askedAnswers,
  type Change,
  isUnknown,
  ladder,
  type OptionOf,
  type QuestionId,
  questionIds,
  questions,
  recommend,
  type SettingId,
  whatWouldChange,
} from '#rules'
import { amount } from './proof.ts'
import { dice, give, leavingOpen, patience, seed, somebody, suggestionFor, ticksWithWithdrawal } from './space.ts'

vi.setConfig(patience)

// An independent implementation of the agreed rules: change one answer, and look at the suggestion.

const actable: readonly QuestionId[] = ['housing', 'heroinAtHome', 'support', 'medication']
const lowOf = (them: Answers): SettingId => suggestionFor(them).low
const isMore = ({ from, to }: Change) => ladder.indexOf(to) > ladder.indexOf(from)

/** Of the medications, only starting methadone or buprenorphine is listed. */
function isListed({ medication }: Answers, question: QuestionId, option: string): boolean {
  if (question !== 'medication') return true
  const mayStart = medication === 'none' || medication === 'opioidForPain' || medication === 'stoppedLately'
  return mayStart && (option === 'methadone' || option === 'buprenorphine')
}

function changesOf(them: Answers, question: QuestionId): Change[] {
  const from = lowOf(them)
  return questions[question].options
    .filter((option) => isListed(them, question, option))
    .flatMap((option) => {
      const to = option === them[question] ? from : lowOf(give(them, question, option))
      return to === from ? [] : [{ question, option, from, to }]
    })
}

/** One further sign after another, starting with withdrawal, so that feeling unwell adds none. */
function furtherSigns(them: Answers): Change[] {
  const ticked = new Set<OptionOf<'signs'>>(typeof them.signs === 'object' ? them.signs : [])
  if (them.withdrawal === 'unwell' || them.withdrawal === 'veryUnwell') ticked.add('withdrawal')
  const from = lowOf(them)
  const found: Change[] = []
  for (let more = 1; ticked.size + more <= questions.signs.options.length; more += 1) {
    const to = lowOf({ ...them, signs: ticksWithWithdrawal(ticked.size + more) })
    if (to !== (found.at(-1)?.to ?? from)) found.push({ question: 'signs', option: `+${more}`, from, to })
  }
  return found
}

function allChanges(answers: Answers): Change[] {
  const them = askedAnswers(answers)
  const known = questionIds.filter((question) => !isUnknown(them[question]) && !['dangerNow', 'ageGroup'].includes(question))
  const one = known.filter((question) => questions[question].pick === 'one')
  const more = known
    .filter((question) => !actable.includes(question))
    .flatMap((question) => {
      if (question === 'signs') return furtherSigns(them)
      return one.includes(question) ? changesOf(them, question).filter(isMore) : []
    })
  return [...one.filter((question) => actable.includes(question)).flatMap((question) => changesOf(them, question)), ...more]
}

const count = amount(6_000, 150, 40)

describe(`for ${count} people, half of them with up to five answers left open (seed ${seed})`, () => {
  const chance = dice(seed)
  const people = Array.from({ length: count }, (_, round) =>
    leavingOpen(somebody(chance, (round % 9) / 10), questionIds.slice(1), round % 2 === 0 ? 0 : 1 + (round % 5), chance),
  )
  test('every single answer that moves the suggestion is listed and no other: first those people can act on, then those that call for more', () => {
    const wrong = people.filter((them) => JSON.stringify(whatWouldChange(them)) !== JSON.stringify(allChanges(them)))
    expect(wrong.slice(0, 2).map((them) => [them, whatWouldChange(them), allChanges(them)])).toEqual([])
    const told = people.flatMap(whatWouldChange)
    expect(told.length).toBeGreaterThan(count)
    expect(told.some(({ question }) => question === 'signs')).toBe(true)
  })
  test('nothing is listed in danger or under 18, when no setting is suggested', () => {
    for (const them of people.slice(0, 20))
      for (const before of [give(them, 'dangerNow', ['overdoseSigns']), give(them, 'ageGroup', 'under18')]) {
        expect(recommend(before).kind).not.toBe('setting')
        expect(whatWouldChange(before)).toEqual([])
      }
  })
})
