import type { EntryId, QuestionId } from '#rules'
import { blank, canVisit, type Interview, isInInterview, type Place } from './interview.ts'

/** The interview, and what stands around it in this tab only. */
export type Context = Interview & {
  /** True while kept answers wait at the start: nothing of the interview can be visited before somebody continues. */
  readonly paused: boolean
  /** Ticks that are not yet an answer. */
  readonly draft: { readonly question: QuestionId; readonly ticks: readonly string[] } | null
  /** The entry at which the guide opens. */
  readonly entry: EntryId | null
}

/** What stands around an interview when it begins. */
export const around = { paused: false, draft: null, entry: null } as const

/** What somebody begins with who has nothing kept. */
export const nothingYet: Context = { ...blank, ...around }

/** Ticks stay while somebody looks something up and comes back to the same question. */
export const draftAt = (question: QuestionId, { draft }: Context) => (draft?.question === question ? draft : null)

/** While kept answers wait at the start, only what holds none of them can be looked at. */
export const mayLookAt = (place: Place, context: Context): boolean =>
  canVisit(place, context) && !(context.paused && isInInterview(place))

/** The interview alone, as it is kept. */
export const interviewOf = ({ paused: _, draft: __, entry: ___, ...interview }: Context): Interview => interview
