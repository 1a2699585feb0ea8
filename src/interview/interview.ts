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

/** The state of an interview: who answers, the answers, and the current question. */
export type Interview = {
  readonly respondent: Respondent | null
  /** True if a counselor fills it in for a caller. */
  readonly desk: boolean
  readonly answers: Answers
  /** The current question, or the next one to ask; null at the end. */
  readonly at: QuestionId | null
  readonly returnTo: ReturnTo
  /** Questions newly asked because of a change. They come before returning. */
  readonly opened: readonly QuestionId[]
}

export type Answered = {
  [Q in QuestionId]: { readonly type: 'answer'; readonly question: Q; readonly with: AnswerTo<Q> }
}[QuestionId]

/** What the page can show. */
export type Place =
  | { readonly screen: 'start' | 'emergency' | 'review' | 'result' | 'details' | 'guide' | 'method' | 'without' }
  | { readonly screen: 'asking'; readonly question: QuestionId; readonly returnTo: ReturnTo }

/** Where Change was pressed, which is where the interview returns; null on the way through the questions. */
export type ReturnTo = 'review' | 'result' | null

export const blank: Interview = { respondent: null, desk: false, answers: {}, at: null, returnTo: null, opened: [] }

export const begin = (respondent: Respondent, { answers, desk }: Interview): Interview => ({
  ...blank,
  respondent,
  desk,
  answers,
  at: nextQuestion(answers) ?? null,
})

/** The interview of the next caller at the desk, with nothing of the last one. */
export const nextCall: Interview = begin('self', { ...blank, desk: true })

/**
 * Stores an answer and moves on: to newly asked questions first, then back to where Change was pressed, otherwise to the next
 * unanswered question. At the desk, the question stays until the counselor goes on.
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

/** The next unanswered question after this one, or the first unanswered one anywhere. */
function following(question: QuestionId, answers: Answers): QuestionId | null {
  const asked = askedQuestions(answers)
  const later = asked.slice(asked.indexOf(question) + 1)
  return later.find((id) => answers[id] === undefined) ?? nextQuestion(answers) ?? null
}

/** Removes the answer to this question, which then counts as not asked yet. */
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

/** The place before this one, for when there is no history entry to return to. */
export function placeBefore(place: Place, { answers }: Interview): Place {
  const asked = askedQuestions(answers)
  const before = (question: QuestionId | undefined): Place => (question ? asking(question) : { screen: 'start' })
  switch (place.screen) {
    case 'start':
      return place
    case 'guide':
    case 'method':
    case 'without':
      return { screen: 'start' }
    case 'asking':
      return place.returnTo ? { screen: place.returnTo } : before(asked[asked.indexOf(place.question) - 1])
    case 'emergency':
      return asking('dangerNow')
    case 'review':
      return before(asked.at(-1))
    case 'result':
      return { screen: 'review' }
    case 'details':
      return { screen: 'result' }
  }
}

/** Danger comes before everything else. */
export const inDanger = ({ answers: { dangerNow } }: Interview): boolean => typeof dangerNow === 'object' && dangerNow.length > 0

/** "Not sure" about danger also shows the emergency page, with a way to continue. */
const mayBeInDanger = ({ answers }: Interview): boolean => answers.dangerNow === 'unsure'

const sectionsBeforeStop: readonly SectionId[] = ['now', 'use', 'health']

/** True from the end of the health section on: enough is known to stop and see the result. */
export const canStop = ({ answers }: Interview): boolean =>
  askedQuestions(answers).every((id) => answers[id] !== undefined || !sectionsBeforeStop.includes(questions[id].section))

export const isComplete = ({ answers }: Interview): boolean => nextQuestion(answers) === undefined

/**
 * True if this place may be visited with these answers: no question can be skipped, and danger comes first. A counselor at the
 * desk may skip.
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
    case 'details':
      return interview.desk || canStop(interview)
    case 'guide':
    case 'method':
    case 'without':
      return true
  }
}

/** True for pages that can be read before, during and after the interview. */
export const isReading = ({ screen }: Place): boolean => screen === 'guide' || screen === 'method' || screen === 'without'

/** True for places within the interview, which are saved with its answers. */
export const isInInterview = (place: Place): boolean => place.screen !== 'start' && !isReading(place)

/** True for all places that the counselor desk shows on its one screen. */
export const isAtDesk = ({ desk }: Interview, place: Place): boolean => desk && isInInterview(place)

/** True for a question of the path once all before it are answered or enough is known to stop; at the desk, at any time. */
function canAsk(question: QuestionId, interview: Interview): boolean {
  const asked = askedQuestions(interview.answers)
  const earlier = asked.slice(0, asked.indexOf(question))
  const mayCome = interview.desk || canStop(interview) || earlier.every((id) => interview.answers[id] !== undefined)
  return asked.includes(question) && mayCome
}
