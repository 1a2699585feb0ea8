import { type InterviewActor, placeOf } from '../interview/actor.ts'
import type { Interview, Respondent } from '../interview/interview.ts'
import { type Kept, keptVersion, type Outcome } from './format.ts'

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

const isBegun = (interview: Interview): interview is Interview & { readonly respondent: Respondent } =>
  interview.respondent !== null
