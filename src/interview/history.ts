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

/** Keeps the browser's Back and Forward in step with the interview. Returns the action of Back on the page. */
export function followHistory(actor: InterviewActor, window: Window): () => void {
  const { history } = window
  const current = () => placeOf(actor.getSnapshot())
  let entry: Entry = entryOf(history.state) ?? { place: current(), step: 0 }
  let arriving = false

  const replace = (step = entry.step) => {
    entry = { place: current(), step }
    history.replaceState(entry, '')
  }
  const add = () => {
    entry = { place: current(), step: entry.step + 1 }
    history.pushState(entry, '')
  }

  if (isReading(entry.place)) actor.send({ type: 'visit', place: entry.place })
  replace()
  actor.subscribe(() => {
    if (!arriving && !same(entry.place, current())) add()
  })
  window.addEventListener('popstate', ({ state }) => {
    const at = entryOf(state)
    if (!at) return replace(0)
    const direction = at.step < entry.step ? -1 : 1
    entry = at
    arriving = true
    actor.send({ type: 'visit', place: at.place })
    arriving = false
    if (same(at.place, current())) return
    replace()
    const by = actor.getSnapshot().context.respondent === null ? -at.step : direction
    if (by !== 0) history.go(by)
  })
  const dropped = () => window.navigation?.canGoBack === false
  return () => {
    if (entry.step > 0 && !dropped()) history.back()
    else visitPlaceBefore(actor)
  }
}
