import { type InterviewActor, placeOf } from '../interview/actor.ts'
import type { Interview, Respondent } from '../interview/interview.ts'
import { type Kept, keptVersion, type Outcome } from './format.ts'
import { type Store, textIn } from './stores.ts'

/** An interview in the form in which it is kept; null before anybody has begun. */
export function keptOf(actor: InterviewActor, now: number, outcome: Outcome): Kept | null {
  const snapshot = actor.getSnapshot()
  if (!isBegun(snapshot.context)) return null
  return {
    format: 'where-to-start',
    version: keptVersion,
    savedAt: now,
    place: placeOf(snapshot),
    interview: snapshot.context,
    outcome,
  }
}

/** The text of what can be saved of an interview, running or not, and whether the tab holds it; null when there is none. */
export function textHeld(actor: InterviewActor | null, tab: Store): { readonly text: string; readonly inTab: boolean } | null {
  const inTab = textIn(tab)
  const running = actor && keptOf(actor, Date.now(), null)
  const text = running ? JSON.stringify(running, null, 2) : inTab
  return text === null ? null : { text, inTab: inTab !== null }
}

const isBegun = (interview: Interview): interview is Interview & { readonly respondent: Respondent } =>
  interview.respondent !== null
