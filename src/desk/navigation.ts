import { type Answers, askedQuestions, narrowedAlone, type QuestionId, questions } from '#rules'
import { asking, type Interview, type Place, placeBefore } from '../interview/interview.ts'
import { settlingQuestions } from '../interview/recommendation.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'

type Skipped = readonly QuestionId[]

/** Where Continue leads: back to where Change was pressed, to a question that was not reached yet, or to telling the result. */
export function nextPlace(interview: Interview, goesTo: DeskPreferences['goesTo'], skipped: Skipped = []): Place {
  if (interview.returnTo) return { screen: interview.returnTo }
  const open = notAsked(interview.answers).filter((id) => id !== interview.at && !skipped.includes(id))
  const to = goesTo === 'useful' ? mostUseful(open, interview.answers) : (open.find((id) => isAfter(id, interview)) ?? open[0])
  return to ? asking(to) : { screen: 'result' }
}

/** The place before this one at the desk; undefined at the first question. */
export function backFrom(place: Place, interview: Interview): Place | undefined {
  const to = placeBefore(place, interview)
  return to.screen === 'start' ? undefined : to
}

/** The questions of the path that have not been asked yet. */
export const notAsked = (answers: Answers): readonly QuestionId[] =>
  askedQuestions(answers).filter((id) => answers[id] === undefined)

/** The open question to ask now: danger and age first, then the one that narrows the range most, then the next in order. */
export function mostUseful(open: readonly QuestionId[], answers: Answers): QuestionId | undefined {
  const first = open.find((id) => questions[id].section === 'now')
  return first ?? settlingQuestions(answers).find((id) => open.includes(id)) ?? open[0]
}

/** True if an answer to this question alone would narrow the range. */
export const narrows = (question: QuestionId, answers: Answers): boolean => narrowedAlone(answers).includes(question)

function isAfter(question: QuestionId, { at, answers }: Interview): boolean {
  const asked = askedQuestions(answers)
  return at !== null && asked.indexOf(question) > asked.indexOf(at)
}
