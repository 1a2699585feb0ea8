import {
  type Answers,
  type AnswerTo,
  askedQuestions,
  nextQuestion,
  type QuestionId,
  questionIds,
  questions,
  type SectionId,
} from '#rules'

export type Respondent = 'self' | 'other'

/** All there is to an interview: who answers, what was answered, and which question is on screen. */
export type Interview = {
  readonly respondent: Respondent | null
  /** True when a counselor fills it in, with a caller on the line. */
  readonly desk: boolean
  readonly answers: Answers
  /** The question on screen, or the one to ask next; null at the end. */
  readonly at: QuestionId | null
  readonly returnTo: ReturnTo
  /** Questions that a change has newly opened, to be asked before the way leads back. */
  readonly opened: readonly QuestionId[]
}

export type Answered = {
  [Q in QuestionId]: { readonly type: 'answer'; readonly question: Q; readonly with: AnswerTo<Q> }
}[QuestionId]

/** What one can be looking at. */
export type Place =
  | { readonly screen: 'start' | 'emergency' | 'review' | 'result' | 'guide' | 'method' }
  | { readonly screen: 'asking'; readonly question: QuestionId; readonly returnTo: ReturnTo }

/** Where Change was pressed, and so where the way leads back; null on the way through the questions. */
export type ReturnTo = 'review' | 'result' | null

export const blank: Interview = { respondent: null, desk: false, answers: {}, at: null, returnTo: null, opened: [] }

export const begin = (respondent: Respondent, { answers, desk }: Interview): Interview => ({
  ...blank,
  respondent,
  desk,
  answers,
  at: nextQuestion(answers) ?? null,
})

/** The interview of the next caller at the counselor desk: nothing is left of the one before. */
export const nextCall: Interview = begin('self', { ...blank, desk: true })

/**
 * After an answer: newly opened questions first, then back to where Change was pressed, else the next unanswered one.
 * At the desk the question stays on screen until the counselor goes on.
 */
export function answered(interview: Interview, { question, with: answer }: Answered): Interview {
  const answers = { ...interview.answers, [question]: answer }
  if (interview.desk) return { ...interview, answers }
  if (interview.returnTo === null) return { ...interview, answers, at: following(question, answers), opened: [] }
  const asked = askedQuestions(answers)
  const before = askedQuestions(interview.answers)
  const opened = questionIds.filter(
    (id) => asked.includes(id) && answers[id] === undefined && (!before.includes(id) || interview.opened.includes(id)),
  )
  return { ...interview, answers, at: opened[0] ?? null, opened }
}

/** The next question without an answer after this one, else the first one without an answer anywhere. */
function following(question: QuestionId, answers: Answers): QuestionId | null {
  const asked = askedQuestions(answers)
  const later = asked.slice(asked.indexOf(question) + 1)
  return later.find((id) => answers[id] === undefined) ?? nextQuestion(answers) ?? null
}

/** The same without an answer to this question: it counts as not asked yet. */
export function cleared(interview: Interview, question: QuestionId): Interview {
  const { [question]: _, ...answers } = interview.answers
  return { ...interview, answers }
}

export const editing = (interview: Interview, question: QuestionId, returnTo: ReturnTo): Interview => ({
  ...interview,
  at: question,
  returnTo,
  opened: [],
})

/** The place of a question. */
export const asking = (question: QuestionId, returnTo: ReturnTo = null): Place => ({ screen: 'asking', question, returnTo })

/** The place before this one, for where there is no history to go back in. */
export function placeBefore(place: Place, { answers }: Interview): Place {
  const asked = askedQuestions(answers)
  const before = (question: QuestionId | undefined): Place => (question ? asking(question) : { screen: 'start' })
  switch (place.screen) {
    case 'start':
      return place
    case 'guide':
    case 'method':
      return { screen: 'start' }
    case 'asking':
      return place.returnTo ? { screen: place.returnTo } : before(asked[asked.indexOf(place.question) - 1])
    case 'emergency':
      return asking('dangerNow')
    case 'review':
      return before(asked.at(-1))
    case 'result':
      return { screen: 'review' }
  }
}

/** The first gate of the rules, before anything else is computed. */
export const inDanger = ({ answers: { dangerNow } }: Interview): boolean => typeof dangerNow === 'object' && dangerNow.length > 0

/** "Not sure" about danger shows the emergency page too, with a way on. */
const mayBeInDanger = ({ answers }: Interview): boolean => answers.dangerNow === 'unsure'

const sectionsBeforeStop: readonly SectionId[] = ['now', 'use', 'health']

/** True from the end of the section on health on: enough is known to stop and look at the result. */
export const canStop = ({ answers }: Interview): boolean =>
  askedQuestions(answers).every((id) => answers[id] !== undefined || !sectionsBeforeStop.includes(questions[id].section))

export const isComplete = ({ answers }: Interview): boolean => nextQuestion(answers) === undefined

/**
 * True when this place may be looked at with these answers: nothing is skipped, and danger comes before all else. At
 * the desk a counselor may skip.
 */
export function canVisit(place: Place, interview: Interview): boolean {
  if (place.screen === 'start') return true
  if (inDanger(interview)) return place.screen === 'emergency' || (place.screen === 'asking' && place.question === 'dangerNow')
  if (interview.respondent === null && !isReading(place)) return false
  switch (place.screen) {
    case 'emergency':
      return mayBeInDanger(interview)
    case 'asking':
      return canAsk(place.question, interview)
    case 'review':
    case 'result':
      return interview.desk || canStop(interview)
    case 'guide':
    case 'method':
      return true
  }
}

/** True for what can be read before, during and after the interview. */
export const isReading = (place: Place): boolean => place.screen === 'guide' || place.screen === 'method'

/** True for the places of the interview itself: they are kept with its answers. */
export const isInInterview = (place: Place): boolean => place.screen !== 'start' && !isReading(place)

/** True for all places that the counselor desk shows: one screen for the whole interview. */
export const isAtDesk = ({ desk }: Interview, place: Place): boolean => desk && isInInterview(place)

/** A question of the path, once those before it have an answer or enough is known to stop; at the desk at any time. */
function canAsk(question: QuestionId, interview: Interview): boolean {
  const asked = askedQuestions(interview.answers)
  const earlier = asked.slice(0, asked.indexOf(question))
  const mayCome = interview.desk || canStop(interview) || earlier.every((id) => interview.answers[id] !== undefined)
  return asked.includes(question) && mayCome
}
