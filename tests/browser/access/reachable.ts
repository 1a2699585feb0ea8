import { createActor } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { type Answers, askedQuestions, ladder, type QuestionId, questions } from '#rules'
import { type InterviewSnapshot, placeOf } from '../../../src/interview/actor.ts'
import { nothingYet } from '../../../src/interview/context.ts'
import type { InterviewEvent } from '../../../src/interview/events.ts'
import { asking, isAtDesk, type Place } from '../../../src/interview/interview.ts'
import { machine } from '../../../src/interview/machine.ts'
import { recommendationFor } from '../../../src/interview/recommendation.ts'
import { serialize } from '../../../src/storage/serialize.ts'
import { personas, young } from '../../laws/personas.ts'

/** A screen as a tab keeps it: its name, its sort, and what stands in the tab's storage; null before anybody began. */
export type Reached = { readonly name: string; readonly sort: string; readonly kept: string | null }

/** One adult for each setting that can be suggested. */
const adults = ladder.map((setting) => personas.find(({ low, high }) => low === setting && !high))
const answersOf = (someone: { readonly answers: Answers } | undefined): Answers => someone?.answers ?? {}

/** Two people who see a screen of each sort, and all who together see every question and every kind of result. */
const two: readonly Answers[] = [adults.at(-1), young[0]].map(answersOf)
const everybody: readonly Answers[] = [...adults, young[0]].map(answersOf)

/**
 * One of each kind of screen that the machine can reach, from its graph: every event that one of these people can send is
 * sent in every state. A screen that is added to the machine is found without being named here.
 */
export function reachable(people = everybody): Reached[] {
  const found = new Map<string, Reached>()
  for (const answers of people)
    for (const { state } of getShortestPaths(machine, { input: nothingYet, events: eventsOf(answers), serializeState: keyOf })) {
      const { name, sort } = screenOf(state)
      if (!found.has(name)) found.set(name, { name, sort, kept: keptOf(state) })
    }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** One screen of each sort. */
export const screenOfEachSort = (): Reached[] => [...new Map(reachable(two).map((reached) => [reached.sort, reached])).values()]

function keptOf(snapshot: InterviewSnapshot): string | null {
  const kept = serialize(createActor(machine, { snapshot, input: nothingYet }), Date.now(), null)
  return kept && JSON.stringify(kept)
}

/** Who answers, and what tells two screens of one place apart; a question with and without an answer is one screen. */
function screenOf(snapshot: InterviewSnapshot): Omit<Reached, 'kept'> {
  const { context } = snapshot
  const place = placeOf(snapshot)
  const who = context.respondent === null ? 'nobody yet' : context.desk ? 'desk' : context.respondent
  const what = place.screen === 'asking' ? place.question : detailsOf(place.screen, snapshot)
  const sort = place.screen === 'asking' ? questions[place.question].pick : what === 'youth' ? 'result youth' : place.screen
  return { name: `${place.screen} ${what} ${who}`.replace('  ', ' '), sort: isAtDesk(context, place) ? `${sort} desk` : sort }
}

function detailsOf(screen: Place['screen'], { context: { answers, desk } }: InterviewSnapshot): string {
  if (screen !== 'emergency' && (screen !== 'result' || desk)) return ''
  const result = recommendationFor(answers)
  if (result.kind === 'emergency') return result.dangers.join(' ')
  if (screen === 'emergency') return 'unsure'
  if (result.kind !== 'setting') return result.kind
  return result.clear ? (result.low === result.high ? result.low : 'range') : 'open'
}

/** Two states with one key lead to the same screens: the same screen, with the same questions still to answer. */
const keyOf = (snapshot: InterviewSnapshot): string =>
  `${screenOf(snapshot).name} ${unanswered(snapshot.context.answers).join(' ')}`

const unanswered = (answers: Answers): readonly QuestionId[] => askedQuestions(answers).filter((id) => answers[id] === undefined)

const screens = Object.values(machine.states).flatMap(({ states }) => Object.keys(states)) as Exclude<Place['screen'], 'asking'>[]

/** All events of the machine, as somebody with these answers can send them; the machine itself refuses what cannot be. */
const eventsOf = (them: Answers) => (snapshot: InterviewSnapshot) => {
  const place = placeOf(snapshot)
  const next = unanswered(snapshot.context.answers)[0] ?? 'dangerNow'
  const question = place.screen === 'asking' ? place.question : next
  const events: { readonly [Type in InterviewEvent['type']]: readonly object[] } = {
    begin: [{ respondent: 'self' }, { respondent: 'other' }, { respondent: 'self', desk: true }],
    answer: answersTo(question, them),
    edit: [{ question: next }],
    visit: [...screens.map((screen) => ({ place: { screen } })), { place: asking(next) }],
    setRespondent: [{ respondent: 'other' }],
    clear: [{ question }],
    draft: [],
    open: [],
    continue: [{}],
    stop: [{}],
    reconsider: [{}],
    nextCaller: [{}],
    pause: [{}],
    forget: [{}],
  }
  return Object.entries(events).flatMap(([type, each]) => each.map((event) => ({ type, ...event }) as InterviewEvent))
}

/** The person's own answer; where it is about danger, every other one too, for each has a screen of its own. */
function answersTo(question: QuestionId, them: Answers): object[] {
  const own = them[question] ?? 'unsure'
  const all = question === 'dangerNow' ? [own, 'unsure', ...subsets(questions.dangerNow.options)] : [own]
  return all.map((answer) => ({ question, with: answer }))
}

const subsets = <T>([first, ...rest]: readonly T[]): T[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]])
