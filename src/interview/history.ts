import { type InterviewActor, placeOf, visitPlaceBefore } from './actor.ts'
import { isReading, type Place } from './interview.ts'

/**
 * What an entry of the browser's history holds: where one stood, never an answer. `step` counts the entries of ours,
 * so that Back on the page knows whether there is one to go back to. The address never changes. An entry that can no
 * longer be looked at (its question is not asked any more) is passed over; after the answers were deleted, all of them
 * are, down to the first. A browser drops the oldest entries of a tab, after 50 or so.
 */
type Entry = { readonly place: Place; readonly step: number }

const entryOf = (state: unknown): Entry | null =>
  typeof state === 'object' && state !== null && 'place' in state && 'step' in state ? (state as Entry) : null

const same = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Keeps the browser's Back and Forward in step with the interview; returns what Back on the page does. */
export function followHistory(actor: InterviewActor, window: Window): () => void {
  const { history } = window
  const step = () => entryOf(history.state)?.step ?? 0
  const current = () => placeOf(actor.getSnapshot())
  const replace = () => history.replaceState({ place: current(), step: step() } satisfies Entry, '')

  let arriving = false
  let last = step()

  const entry = entryOf(history.state)
  if (entry && isReading(entry.place)) actor.send({ type: 'visit', place: entry.place })
  replace()
  actor.subscribe(() => {
    const entry = entryOf(history.state)
    if (arriving || !entry || same(entry.place, current())) return
    last = step() + 1
    history.pushState({ place: current(), step: last } satisfies Entry, '')
  })
  window.addEventListener('popstate', ({ state }) => {
    const entry = entryOf(state)
    if (!entry) return replace()
    const direction = entry.step < last ? -1 : 1
    last = entry.step
    arriving = true
    actor.send({ type: 'visit', place: entry.place })
    arriving = false
    if (same(entry.place, current())) return
    replace()
    const by = actor.getSnapshot().context.respondent === null ? -entry.step : direction
    if (by !== 0) history.go(by)
  })
  const dropped = () => window.navigation?.canGoBack === false
  return () => (step() > 0 && !dropped() ? history.back() : visitPlaceBefore(actor))
}
