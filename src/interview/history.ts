import { type InterviewActor, placeOf, visitPlaceBefore } from './actor.ts'
import { type Entry, entryOf, goToFirstEntry } from './firstEntry.ts'
import { isReading, type Place } from './interview.ts'

const same = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Keeps the browser's Back and Forward in step with the interview. Returns the action of Back on the page. The address never
 * changes. A page that is loaded by going through the history shows the place of its entry. An entry that can no longer be
 * visited (its question is not asked any more) is skipped. While kept answers wait at the start, the tab is at its first
 * entry, so that Back leaves. When the answers are deleted, one entry replaces all after the first, unless `isLeaving`: then
 * the whole page is left. Browsers drop the oldest entries of a tab after about 50.
 */
export function followHistory(actor: InterviewActor, window: typeof globalThis.window, isLeaving = () => false): () => void {
  const { history } = window
  const current = () => placeOf(actor.getSnapshot())
  const isBegun = () => actor.getSnapshot().context.respondent !== null
  let entry: Entry = entryOf(history.state) ?? { place: current(), step: 0 }
  let wasBegun = isBegun()
  let wasPaused = false
  let isTraveling = false

  const replace = (step = entry.step) => {
    entry = { place: current(), step }
    attempt(() => history.replaceState(entry, ''))
  }
  const add = () => {
    const next: Entry = { place: current(), step: entry.step + 1 }
    if (attempt(() => history.pushState(next, ''))) entry = next
  }
  const goToFirst = (isDeleted: boolean) => {
    isTraveling = true
    goToFirstEntry(window, () => {
      isTraveling = false
      entry = { place: { screen: 'start' }, step: 0 }
      attempt(() => history.replaceState(entry, ''))
      if (isDeleted || !same(entry.place, current())) add()
    })
  }
  const follow = () => {
    const isDeleted = wasBegun && !isBegun()
    const isPaused = !wasPaused && actor.getSnapshot().context.paused
    wasBegun = isBegun()
    wasPaused = actor.getSnapshot().context.paused
    if (isTraveling || isLeaving()) return
    if (isDeleted || (isPaused && current().screen === 'start')) goToFirst(isDeleted)
    else if (!same(entry.place, current())) add()
  }

  window.addEventListener('popstate', ({ state }) => {
    if (isTraveling) return
    const at = entryOf(state)
    if (!at) return replace(0)
    const direction = at.step < entry.step ? -1 : 1
    entry = at
    isTraveling = true
    actor.send({ type: 'visit', place: at.place })
    isTraveling = false
    if (same(at.place, current())) return
    replace()
    const by = isBegun() ? direction : -at.step
    if (by !== 0) history.go(by)
  })
  if (isReading(entry.place) || isLoadedByTraveling(window)) actor.send({ type: 'visit', place: entry.place })
  replace()
  follow()
  actor.subscribe(follow)
  const dropped = () => window.navigation?.canGoBack === false
  return () => {
    if (entry.step > 0 && same(entry.place, current()) && !dropped()) history.back()
    else visitPlaceBefore(actor)
  }
}

function isLoadedByTraveling({ performance }: Window & { readonly performance: Performance }): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return load?.type === 'back_forward'
}

/** Browsers limit how many entries can be written in a short time. The interview goes on without them. */
function attempt(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}
