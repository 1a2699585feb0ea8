// Shows what does not compile: `tsc -p .` must refuse each line under "@ts-expect-error"; nothing about data from outside.
import { expect, test } from 'vitest'
import type { Answers, AnswerTo, Basis, FactId, GuideEntry, LeftOut, Length, OptionOf, Question, SettingId, Stated } from '#rules'
import { all, chose, severity } from '../rules/condition.ts'
import type { Criterion } from '../rules/criteria.ts'
import type { Disagreement } from '../rules/disagreements.ts'
import type { Fact } from '../rules/facts.ts'
import type { InterviewEvent } from '../src/interview/events.ts'
import type { Answered, Place } from '../src/interview/interview.ts'

const severe = severity('severe')
const basis: Basis = ['daySevere']

test('a condition accepts only a question and its own options', () => {
  // @ts-expect-error no question has this name
  chose('income', 'low')
  // @ts-expect-error not an option of any question
  chose('support', 'solid')
  // @ts-expect-error an option of another question
  chose('support', 'stable')
  // @ts-expect-error one unknown option among known ones
  chose('support', 'some', 'solid')
  // @ts-expect-error no option at all
  chose('support')
  // @ts-expect-error no severity of ours
  severity('extreme')
  // @ts-expect-error a bare name is no condition
  all('severe')
  expect(chose('support', 'some', 'none')).toEqual({ is: 'chose', question: 'support', options: ['some', 'none'] })
})

test('a criterion needs a setting and a basis', () => {
  const whole: Criterion = { atLeast: 'residential', when: severe, basis }
  // @ts-expect-error rests on nothing
  const unfounded: Criterion = { atLeast: 'residential', when: severe }
  // @ts-expect-error rests on an empty list
  const empty: Criterion = { atLeast: 'residential', when: severe, basis: [] }
  // @ts-expect-error rests on a fact that there is not
  const invented: Criterion = { atLeast: 'residential', when: severe, basis: ['everybodyKnows'] }
  // @ts-expect-error asks for a setting that there is not
  const nowhere: Criterion = { atLeast: 'rehab', when: severe, basis }
  // @ts-expect-error a need is firm or is not said to be
  const soft: Criterion = { atLeast: 'residential', firm: false, when: severe, basis }
  expect([whole, unfounded, empty, invented, nowhere, soft].every(({ when }) => when === severe)).toBe(true)
})

test('a fact comes from a source, under one of its headings, or is marked as ours', () => {
  // @ts-expect-error no source has this name
  const sourceless: Fact = { from: 'D9', under: 'Partial Hospitalization' }
  // @ts-expect-error a heading of another source
  const misplaced: Fact = { from: 'D1', under: 'Partial Hospitalization' }
  // @ts-expect-error without a heading
  const vague: Fact = { from: 'D3' }
  // @ts-expect-error a judgment without its date
  const undated: Fact = { judgment: true }
  // @ts-expect-error no fact has this name
  const unknown: FactId = 'everybodyKnows'
  // @ts-expect-error a disagreement where nothing says otherwise
  const agreed: Disagreement = { follow: basis, others: [], because: basis }
  expect([sourceless, misplaced, vague, undated, unknown, agreed]).toHaveLength(6)
})

test('the guide and its pictures use only facts', () => {
  const whole: GuideEntry = { what: basis, hours: ['dayHours'], differ: ['dayProgramHours'] }
  // @ts-expect-error tells a fact that there is not
  const invented: GuideEntry = { what: ['everybodyKnows'] }
  // @ts-expect-error a facet without any fact is left out
  const bare: GuideEntry = { what: [] }
  // @ts-expect-error no facet has this name
  const strange: GuideEntry = { price: basis }
  // @ts-expect-error no difference has this name
  const agreed: GuideEntry = { what: basis, differ: ['dayHours'] }
  // @ts-expect-error a number that no fact states
  const loose: Stated = { low: 1, high: 3 }
  // @ts-expect-error a length without its unit
  const unitless: Length = { fact: 'dayHours', low: 4, high: 6 }
  // @ts-expect-error left out for no reason that we give
  const silent: LeftOut = { from: 'D2', under: 'Heroin Detoxification', because: 'boring' }
  expect([whole, invented, bare, strange, agreed, loose, unitless, silent]).toHaveLength(8)
})

test('an answer is one of the options of its question, or unknown', () => {
  const fine: Answers = { support: 'declined', signs: [], lastUse: 'unsure' }
  // @ts-expect-error no question has this name
  const unasked: Answers = { income: 'low' }
  // @ts-expect-error an option of another question
  const mistaken: Answers = { support: 'stable' }
  // @ts-expect-error a list where one option is chosen
  const several: Answers = { support: ['some'] }
  // @ts-expect-error one option where a list is kept
  const single: Answers = { signs: 'craving' }
  // @ts-expect-error not knowing is no tick among others
  const mixed: Answers = { signs: ['craving', 'unsure'] }
  // @ts-expect-error an answer that is not there is left out
  const missing: Answers = { support: undefined }
  // @ts-expect-error nothing is not an answer
  const nothing: AnswerTo<'support'> = null
  // @ts-expect-error "rather not say" is not an option that a rule can read
  const silent: OptionOf<'support'> = 'declined'
  // @ts-expect-error an answer is never changed in place
  fine.support = 'none'
  expect([unasked, mistaken, several, single, mixed, missing, nothing, silent]).toHaveLength(8)
})

test('an event carries an answer to its own question', () => {
  const fine: Answered = { type: 'answer', question: 'support', with: 'declined' }
  // @ts-expect-error the option of another question
  const crossed: Answered = { type: 'answer', question: 'support', with: 'stable' }
  // @ts-expect-error one option to a question with ticks
  const single: Answered = { type: 'answer', question: 'dangerNow', with: 'selfHarm' }
  // @ts-expect-error without an answer
  const empty: Answered = { type: 'answer', question: 'support' }
  // @ts-expect-error a voice that there is not
  const voiced: InterviewEvent = { type: 'begin', respondent: 'them' }
  // @ts-expect-error nothing of the kind happens
  const odd: InterviewEvent = { type: 'next' }
  // @ts-expect-error a question has a name
  const nameless: Place = { screen: 'asking', returnTo: null }
  // @ts-expect-error the machine never rests there
  const between: Place = { screen: 'deciding' }
  expect([fine, crossed, single, empty, voiced, odd, nameless, between]).toHaveLength(8)
})

test('a question has at least one option, and a setting is one of the ladder', () => {
  // @ts-expect-error nothing to choose
  const bare: Question = { section: 'now', pick: 'one', options: [] }
  // @ts-expect-error neither one nor many
  const some: Question = { section: 'now', pick: 'some', options: ['yes'] }
  // @ts-expect-error not on the ladder
  const off: SettingId = 'detox'
  expect([bare, some, off]).toHaveLength(3)
})
