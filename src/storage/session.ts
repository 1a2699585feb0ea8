import type { InterviewActor } from '../interview/actor.ts'
import type { SavedInterview } from './format.ts'
import { serialize } from './serialize.ts'
import { clearAll, readText, type Store, writeText } from './storages.ts'

/** After this time, answers are not shown until somebody asks: 12 hours, in milliseconds. */
const shownFor = 12 * 60 * 60 * 1000

export type KeptSession =
  | { readonly kept: SavedInterview; readonly paused?: true }
  | { readonly problem: 'unreadable' | 'newer' | 'notLoaded' }
  | null

/**
 * The validated answers saved in this tab. They wait at the start until somebody continues or deletes them if 12 hours have
 * passed, the clock ran backwards, or a closed tab was restored. Unreadable data is removed, unless a newer version saved it or
 * the reader could not be loaded.
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
 * True for a tab that was closed and restored, or that left for another site, but not for a reload or a tab that the browser
 * put to sleep.
 */
export function isBroughtBack({ document, performance, navigation }: Window & { readonly performance: Performance }): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const wasDiscarded = 'wasDiscarded' in document && document.wasDiscarded === true
  return load?.type === 'back_forward' && !wasDiscarded && !navigation?.activation?.from
}

const isFresh = (since: number, now: number): boolean => now >= since && now - since < shownFor

/** How often a visible tab is checked, in milliseconds. */
const everyMinute = 60 * 1000

/** Pauses an open tab after 12 hours without activity, visible or not. */
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

/** Saves every answer in this tab, and nothing of a blank interview. Calls `refused` if the browser will not. */
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
