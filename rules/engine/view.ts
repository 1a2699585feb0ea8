import { askedWhen } from '../flow.ts'
import { type Answers, type QuestionId, questionIds, questions } from '../questions.ts'
import type { SettingId } from '../settings.ts'
import { severities, severityOf } from '../severity.ts'
import { allOf, noneOfThese, notAsked, optionBits, settingBits, severityBits, singles, slot, slots } from './slots.ts'
import { compile, open, type Test, unmet } from './test.ts'

/**
 * What is taken to be so, one set of bits in each slot. Two kinds are made of the same answers:
 * the *stated* view holds only what was said (an unknown answer has no bit, so no condition naming its values holds);
 * the *possible* view holds all that may still be so (an unknown answer has the bits of all its options).
 */
export type View = readonly number[]

const asked: { readonly [Q in QuestionId]?: Test } = Object.fromEntries(
  Object.entries(askedWhen).map(([question, when]) => [question, compile(when)]),
)
const single = questionIds.filter((question) => questions[question].pick === 'one')
const withdrawalSign = optionBits('signs', ['withdrawal'])
const withdrawalFelt = optionBits('withdrawal', ['unwell', 'veryUnwell'])
const everySign = allOf(questions.signs.options)
const everySeverity = allOf(severities)
const adult = optionBits('ageGroup', ['adult'])

/** True when the question is asked under what the view says; reads earlier questions only. */
export const isAsked = (question: QuestionId, view: View): boolean => asked[question]?.truth(view) !== unmet

/** Only what was said: answers to questions that are not asked are left out. */
export function stated(answers: Answers): View {
  const view = new Array<number>(slots).fill(0)
  for (const question of questionIds) {
    if (isAsked(question, view)) view[slot[question]] = bitsOfAnswer(question, answers)
  }
  const count = countOf(at(view, 'signs'), at(view, 'withdrawal'))
  view[slot.severity] = severityBits([severityOf(count)])
  view[slot.signCount] = at(view, 'signs') === 0 ? 0 : 1 << count
  return view
}

/**
 * What each slot may hold before it is asked which questions are asked: a start for the fillings.
 * `ageGroup` takes no part: whoever is not known to be under 18 counts as an adult.
 */
export function openings(view: View): View {
  const given = [...view]
  for (const question of single) given[slot[question]] ||= allOf(questions[question].options)
  given[slot.ageGroup] = adult
  given[slot.severity] = at(view, 'signs') === 0 ? everySeverity : 0
  return given
}

/** All that may be so under these openings: questions that may not be asked are marked, the severities follow. */
export function possible(given: View): View {
  const view = [...given]
  for (const question of single) {
    const test = asked[question]
    if (!test) continue
    const truth = test.truth(view)
    if (truth === unmet) view[slot[question]] = notAsked
    if (truth === open) view[slot[question]] = at(given, question) | notAsked
  }
  view[slot.severity] ||= severitiesOf(view)
  return view
}

/** The slot to fill next so that an open one closes: itself, or what decides whether its question is asked. */
export function fillable(at: number, view: View, given: View): number {
  if (at === slot.severity && given[at] === 0) return fillable(slot.withdrawal, view, given)
  const gate = ((view[at] as number) & notAsked) !== 0 ? asked[questionIds[at] as QuestionId] : undefined
  return gate ? fillable(gate.gap(view), view, given) : at
}

/** The final count of signs, 0 to 11; 0 when nothing is known of them. */
export const signCountOf = (view: View): number => countOf(at(view, 'signs'), at(view, 'withdrawal'))

export const feelsWithdrawal = (view: View): boolean => (at(view, 'withdrawal') & withdrawalFelt) !== 0

export const withBits = (view: View, at: number, bits: number): View => view.with(at, bits)

/** The same view, looking at this setting. */
export const seenFrom = (view: View, setting: SettingId): View => view.with(slot.setting, settingBits([setting]))

const at = (view: View, name: keyof typeof slot): number => view[slot[name]] as number

function bitsOfAnswer(question: QuestionId, answers: Answers): number {
  const answer = answers[question]
  if (answer === undefined || answer === 'unsure' || answer === 'declined') return 0
  if (typeof answer === 'string') return optionBits(question, [answer])
  return answer.length === 0 ? noneOfThese : optionBits(question, answer)
}

/** The final count: the ticks, and `withdrawal` when the question of that name says so, counted once. */
const countOf = (signs: number, withdrawal: number): number =>
  singles((signs & everySign) | ((withdrawal & withdrawalFelt) !== 0 ? withdrawalSign : 0)).length

const severitiesOf = (view: View): number =>
  singles(at(view, 'withdrawal')).reduce(
    (bits, withdrawal) => bits | severityBits([severityOf(countOf(at(view, 'signs'), withdrawal))]),
    0,
  )
