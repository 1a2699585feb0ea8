import { type ActorRefFrom, createActor, type SnapshotFrom } from 'xstate'
import { nothingYet } from './context.ts'
import { asking, type Interview, type Place, placeBefore } from './interview.ts'
import { machine } from './machine.ts'

export type InterviewActor = ActorRefFrom<typeof machine>
export type InterviewSnapshot = SnapshotFrom<typeof machine>

/** What is on screen: the guide or the method where somebody reads it, else the place in the interview. */
export function placeOf(snapshot: InterviewSnapshot): Place {
  const { reading } = snapshot.value
  return reading === 'closed' ? placeInInterview(snapshot) : { screen: reading }
}

/** The place in the interview, also while somebody reads: never `deciding`, which is passed through. */
function placeInInterview({ value: { interview: state }, context }: InterviewSnapshot): Place {
  if (state !== 'asking') return { screen: state === 'deciding' ? 'start' : state }
  return context.at ? asking(context.at, context.returnTo) : { screen: 'start' }
}

/** The place that Back on the page leads to where there is no history to go back in. */
export const placeBack = (snapshot: InterviewSnapshot): Place =>
  snapshot.hasTag('reading') ? placeInInterview(snapshot) : placeBefore(placeOf(snapshot), snapshot.context)

/** What was kept of an interview; `paused` when it waits at the start until somebody continues. */
export type Resumed = { readonly interview: Interview; readonly place: Place; readonly paused?: boolean }

/** A running interview, at the start or where a kept one stood. */
export function startInterview(kept?: Resumed): InterviewActor {
  const input = { ...nothingYet, ...kept?.interview, paused: kept?.paused ?? false }
  const actor = createActor(machine, { input }).start()
  if (kept) actor.send({ type: 'visit', place: kept.place })
  return actor
}

/** Leads to the place before, for where there is no history to go back in. */
export const visitPlaceBefore = (actor: InterviewActor): void =>
  actor.send({ type: 'visit', place: placeBack(actor.getSnapshot()) })
