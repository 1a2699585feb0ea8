import type { Choice } from '../response.ts'

/** What a thing can be in a choice. */
export const marks = ['first', 'accept', 'harm'] as const
export type Mark = (typeof marks)[number]

export const noChoice = { first: null, accept: [], harm: [] } as const

export const isMarked = <Id extends string>(choice: Choice<Id>, id: Id, mark: Mark): boolean =>
  mark === 'first' ? choice.first === id : choice[mark].includes(id)

/** The choice with this thing marked, or no longer. A thing has one mark at most, and one thing is first. */
export function choose<Id extends string>(choice: Choice<Id>, id: Id, mark: Mark, on: boolean): Choice<Id> {
  const without = (ids: readonly Id[]) => ids.filter((each) => each !== id)
  const rest = { first: choice.first === id ? null : choice.first, accept: without(choice.accept), harm: without(choice.harm) }
  if (!on) return rest
  return mark === 'first' ? { ...rest, first: id } : { ...rest, [mark]: [...rest[mark], id] }
}
