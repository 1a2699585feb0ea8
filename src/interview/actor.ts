import { type ActorRefFrom, createActor, type SnapshotFrom } from 'xstate'
import { asking, blank, type Interview, type Place, placeBefore } from './interview.ts'
import { machine } from './machine.ts'

export type InterviewActor = ActorRefFrom<typeof machine>

/** Where the interview stands: never `deciding`, which is passed through. */
export function placeOf({ value, context }: SnapshotFrom<typeof machine>): Place {
  if (value !== 'asking') return { screen: value === 'deciding' ? 'start' : value }
  return context.at ? asking(context.at, context.returnTo) : { screen: 'start' }
}

/** A running interview, at the start or where a kept one stood. */
export function startInterview(kept?: { readonly interview: Interview; readonly place: Place }): InterviewActor {
  const actor = createActor(machine, { input: kept?.interview ?? blank }).start()
  if (kept) actor.send({ type: 'visit', place: kept.place })
  return actor
}

/** Leads to the place before, for where there is no history to go back in. */
export function visitPlaceBefore(actor: InterviewActor): void {
  const snapshot = actor.getSnapshot()
  actor.send({ type: 'visit', place: placeBefore(placeOf(snapshot), snapshot.context) })
}
