import { judgedPeople, type PersonId, personIds, type Response } from '../response.ts'

/** Where somebody is in the kit; `at` counts from 0. */
export type Place =
  | { readonly screen: 'about' | 'close' | 'finish' }
  | { readonly screen: 'blind' | 'seen' | 'cards'; readonly at: number }

/** Part A is judged blind: the tool's answers open only once it is closed, and then it stays as it is. */
export function allowed(place: Place, { blindClosed }: Response): Place {
  if (place.screen === 'blind' && blindClosed) return { screen: 'close' }
  if ((place.screen === 'seen' || place.screen === 'cards') && !blindClosed) return { screen: 'close' }
  return place
}

/** The first person of part A who is not judged yet, or the end of the part. */
export function nextBlind(response: Response): Place {
  const judged = judgedPeople(response)
  const at = personIds.findIndex((id) => !judged.includes(id))
  return at < 0 ? { screen: 'close' } : { screen: 'blind', at }
}

/** The people of part B: those judged in part A. In a mixed order already. */
export const peopleSeen = (response: Response): PersonId[] => judgedPeople(response)

/** The first person of part B without a verdict, or part C. */
export function nextSeen(response: Response): Place {
  const at = peopleSeen(response).findIndex((id) => !response.seen[id]?.verdict)
  return at < 0 ? { screen: 'cards', at: 0 } : { screen: 'seen', at }
}
