import type { InterviewActor } from '../interview/actor.ts'
import type { SavedInterview } from './format.ts'
import { serialize } from './serialize.ts'
import { clearAll, readText, type Store, writeText } from './storages.ts'

/** After so long, in milliseconds, nothing is shown before somebody asks for it: 12 hours. */
const shownFor = 12 * 60 * 60 * 1000

export type KeptSession = { readonly kept: SavedInterview } | { readonly problem: 'unreadable' | 'newer' | 'notLoaded' } | null

/**
 * What this tab kept, checked. After 12 hours, or when the clock runs backwards, it stands at the start, where it can
 * be carried on or deleted. What cannot be used is removed and told; what cannot be read for want of the reader stays.
 */
export async function keptSession(tab: Store, now: number): Promise<KeptSession> {
  const text = readText(tab)
  if (text === null) return null
  const reader = await import('./parse.ts').catch(() => null)
  if (!reader) return { problem: 'notLoaded' }
  const reading = reader.parseSaved(text)
  if ('problem' in reading) {
    clearAll(tab)
    return reading
  }
  return { kept: isFresh(reading.kept.savedAt, now) ? reading.kept : { ...reading.kept, place: { screen: 'start' } } }
}

const isFresh = (since: number, now: number): boolean => now >= since && now - since < shownFor

/** The same for a tab that was not closed but slept: after 12 hours it wakes at the start. */
export function askAfterSleep(actor: InterviewActor, { document }: Window): void {
  let last = Date.now()
  actor.subscribe(() => {
    last = Date.now()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || isFresh(last, Date.now())) return
    actor.send({ type: 'visit', place: { screen: 'start' } })
  })
}

/** Keeps every answer in this tab as it is given, nothing of a blank interview; calls `refused` when the browser will not. */
export function keepSession(actor: InterviewActor, tab: Store, refused: () => void = () => undefined): void {
  actor.subscribe(() => {
    const kept = serialize(actor, Date.now(), null)
    if (!kept) clearAll(tab)
    else if (!writeText(tab, JSON.stringify(kept))) refused()
  })
}
