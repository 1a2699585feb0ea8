import type { InterviewActor } from '../interview/actor.ts'
import type { SavedInterview } from './format.ts'
import { serialize } from './serialize.ts'
import { clearAll, readText, type Store, writeText } from './storages.ts'

/** After so long, in milliseconds, nothing is shown before somebody asks for it: 12 hours. */
const shownFor = 12 * 60 * 60 * 1000

export type KeptSession =
  | { readonly kept: SavedInterview; readonly paused?: true }
  | { readonly problem: 'unreadable' | 'newer' | 'notLoaded' }
  | null

/**
 * What this tab kept, checked. After 12 hours, when the clock runs backwards, or in a tab that was brought back after it
 * was closed, it waits at the start until somebody continues or deletes it. What cannot be read is removed; what a newer
 * version kept stays for that version, and so does what cannot be read for want of the reader.
 */
export async function keptSession(tab: Store, now: number, isBroughtBack = false): Promise<KeptSession> {
  const text = readText(tab)
  if (text === null) return null
  const reader = await import('./parse.ts').catch(() => null)
  if (!reader) return { problem: 'notLoaded' }
  const reading = reader.parseSaved(text)
  if ('problem' in reading) {
    if (reading.problem === 'unreadable') clearAll(tab)
    return reading
  }
  const { kept } = reading
  return isFresh(kept.savedAt, now) && !isBroughtBack ? { kept } : { kept: { ...kept, place: { screen: 'start' } }, paused: true }
}

/**
 * True for a tab that was closed and brought back, or left for another site: no page of ours was alive in it. A reload
 * and a tab that the browser put to sleep are not that.
 */
export function isBroughtBack({ document, performance, navigation }: Window & { readonly performance: Performance }): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const wasDiscarded = 'wasDiscarded' in document && document.wasDiscarded === true
  return load?.type === 'back_forward' && !wasDiscarded && !navigation?.activation?.from
}

const isFresh = (since: number, now: number): boolean => now >= since && now - since < shownFor

/** How often a tab that stays on screen is looked at, in milliseconds. */
const everyMinute = 60 * 1000

/** The same for a tab that was not closed: after 12 hours in which nothing was done it waits at the start, seen or not. */
export function askAfterSleep(actor: InterviewActor, { document }: Window): void {
  let last = Date.now()
  actor.subscribe(() => {
    last = Date.now()
  })
  const look = () => {
    if (!isFresh(last, Date.now())) actor.send({ type: 'pause' })
  }
  document.addEventListener('visibilitychange', look)
  setInterval(look, everyMinute)
}

/** Keeps every answer in this tab as it is given, nothing of a blank interview; calls `refused` when the browser will not. */
export function keepSession(actor: InterviewActor, tab: Store, refused: () => void = () => undefined): void {
  let isHeld = false
  const keep = () => {
    const kept = serialize(actor, Date.now(), null)
    if (kept && !writeText(tab, JSON.stringify(kept))) refused()
    if (!kept && isHeld) clearAll(tab)
    isHeld = kept !== null
  }
  if (actor.getSnapshot().context.paused) keep()
  isHeld = actor.getSnapshot().context.respondent !== null
  actor.subscribe(keep)
}
