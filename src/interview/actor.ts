import { type ActorRefFrom, createActor, type SnapshotFrom } from 'xstate'
import { nothingYet } from './context.ts'
import { asking, type Interview, type Place, placeBefore } from './interview.ts'
import { machine } from './machine.ts'

export type InterviewActor = ActorRefFrom<typeof machine>
export type InterviewSnapshot = SnapshotFrom<typeof machine>

/** The current screen: the guide or the method while open, otherwise the place in the interview. */
export function placeOf(snapshot: InterviewSnapshot): Place {
  const { reading } = snapshot.value
  return reading === 'closed' ? placeInInterview(snapshot) : { screen: reading }
}

/** The place in the interview, even while somebody reads. Never `deciding`, which is transient. */
function placeInInterview({ value: { interview: state }, context }: InterviewSnapshot): Place {
  if (state !== 'asking') return { screen: state === 'deciding' ? 'start' : state }
  return context.at ? asking(context.at, context.returnTo) : { screen: 'start' }
}

/** Where Back on the page leads if there is no history entry to return to. */
export const placeBack = (snapshot: InterviewSnapshot): Place =>
  snapshot.hasTag('reading') ? placeInInterview(snapshot) : placeBefore(placeOf(snapshot), snapshot.context)

/** A saved interview. `paused` means that it waits at the start until somebody continues. */
export type Resumed = { readonly interview: Interview; readonly place: Place; readonly paused?: boolean }

/** Starts an interview, new or resumed. */
export function startInterview(kept?: Resumed): InterviewActor {
  const input = { ...nothingYet, ...kept?.interview, paused: kept?.paused ?? false }
  const actor = createActor(machine, { input }).start()
  if (kept) actor.send({ type: 'visit', place: kept.place })
  return actor
}

/** Goes to the place before, for when there is no history entry to return to. */
export const visitPlaceBefore = (actor: InterviewActor): void =>
  actor.send({ type: 'visit', place: placeBack(actor.getSnapshot()) })
