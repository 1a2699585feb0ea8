import { type InterviewActor, placeOf } from '../interview/actor.ts'
import { interviewOf } from '../interview/context.ts'
import type { Interview, Respondent } from '../interview/interview.ts'
import { formatVersion, type Outcome, type SavedInterview } from './format.ts'
import { readText, type Store } from './storages.ts'

/**
 * An interview in its saved form; null before anybody has begun. A paused interview is saved with an unknown time, so that it
 * is paused again after a reload.
 */
export function serialize(actor: InterviewActor, now: number, outcome: Outcome): SavedInterview | null {
  const snapshot = actor.getSnapshot()
  const interview = interviewOf(snapshot.context)
  if (!isBegun(interview)) return null
  return {
    format: 'where-to-start',
    version: formatVersion,
    savedAt: snapshot.context.paused ? 0 : now,
    place: placeOf(snapshot),
    interview,
    outcome,
  }
}

/** The text of an interview that can be saved, running or not, and whether this tab holds it; null if there is none. */
export function savedText(actor: InterviewActor | null, tab: Store): { readonly text: string; readonly inTab: boolean } | null {
  const inTab = readText(tab)
  const running = actor && serialize(actor, Date.now(), null)
  const text = running ? JSON.stringify(running, null, 2) : inTab
  return text === null ? null : { text, inTab: inTab !== null }
}

const isBegun = (interview: Interview): interview is Interview & { readonly respondent: Respondent } =>
  interview.respondent !== null
