import { type QuestionId, questionIds, questions, recommend } from '#rules'
import { type InterviewActor, placeOf, startInterview } from '../../../src/interview/actor.ts'
import { type Answered, asking, type Interview, isAtDesk, type Place } from '../../../src/interview/interview.ts'
import type { InterviewEvent } from '../../../src/interview/machine.ts'
import { serialize } from '../../../src/storage/serialize.ts'
import { answersTo, type Dice, dice, mildest } from '../../laws/space.ts'

/** A screen as a tab keeps it: its name, its sort, and what stands in the tab's storage; null before anybody began. */
export type Reached = { readonly name: string; readonly sort: string; readonly kept: string | null }

/**
 * One of each kind of screen that the machine can reach. They are found by walking the machine by chance until so many
 * steps in a row have shown nothing new: a screen that is added to it is found without being named anywhere.
 */
export function reachable(seed: number, patience = 30_000): Reached[] {
  const chance = dice(seed)
  const found = new Map<string, Reached>([['', { name: 'start', sort: 'start', kept: null }]])
  let actor = startInterview()
  for (let since = 0; since < patience; since += 1) {
    if (chance.roll() < 0.01) actor = startInterview()
    const snapshot = actor.getSnapshot()
    const event = eventFor(snapshot.context, placeOf(snapshot), chance)
    if (!snapshot.can(event)) continue
    actor.send(event)
    const { name, sort } = screenOf(actor)
    if (found.has(name)) continue
    found.set(name, { name, sort, kept: JSON.stringify(serialize(actor, Date.now(), null)) })
    since = 0
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** One screen of each sort. */
export const screenOfEachSort = (all: readonly Reached[]): Reached[] => [
  ...new Map(all.map((reached) => [reached.sort, reached])).values(),
]

/** Who answers, and what tells two screens of one place apart; a question with and without an answer is one screen. */
function screenOf(actor: InterviewActor): Omit<Reached, 'kept'> {
  const snapshot = actor.getSnapshot()
  const { context } = snapshot
  const place = placeOf(snapshot)
  const who = context.respondent === null ? 'nobody yet' : context.desk ? 'desk' : context.respondent
  const what = place.screen === 'asking' ? place.question : detailsOf(place.screen, context)
  const sort = place.screen === 'asking' ? questions[place.question].pick : place.screen
  return { name: `${place.screen} ${what} ${who}`.replace('  ', ' '), sort: isAtDesk(context, place) ? `${sort} desk` : sort }
}

function detailsOf(screen: Place['screen'], { answers, desk }: Interview): string {
  const result = recommend(answers)
  if (screen === 'emergency') return result.kind === 'emergency' ? result.dangers.join(' ') : 'unsure'
  if (screen !== 'result' || desk) return ''
  if (result.kind !== 'setting') return result.kind
  return result.clear ? (result.low === result.high ? result.low : 'range') : 'open'
}

function eventFor({ respondent }: Interview, place: Place, { roll, one }: Dice): InterviewEvent {
  const luck = roll()
  const question = one(questionIds)
  if (place.screen === 'asking' && luck < 0.75) return answerTo(place.question, { roll, one })
  if (luck < 0.78) return { type: 'visit', place: { screen: one(['start', 'guide', 'method', 'review', 'result'] as const) } }
  if (luck < 0.82) return { type: 'edit', question }
  if (luck < 0.84) return { type: 'visit', place: asking(question) }
  if (luck < 0.85) return { type: 'setRespondent', respondent: one(['self', 'other'] as const) }
  if (respondent === null) return { type: 'begin', respondent: one(['self', 'other'] as const), desk: roll() < 0.4 }
  return { type: one(['continue', 'stop', 'stop', 'reconsider'] as const) }
}

function answerTo(question: QuestionId, { roll, one }: Dice): InterviewEvent {
  const luck = roll()
  const { options, pick } = questions[question]
  const calm = question === 'dangerNow' && luck < 0.8
  const some = pick === 'many' && question !== 'signs' ? options.filter(() => roll() < 0.5) : one(answersTo(question))
  const chosen = luck > 0.95 ? 'unsure' : calm || luck < 0.3 ? mildest[question] : some
  return { type: 'answer', question, with: chosen } as Answered
}
