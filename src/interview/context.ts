import type { EntryId, QuestionId } from '#rules'
import { blank, canVisit, type Interview, isInInterview, type Place } from './interview.ts'

/** The interview, and state that belongs to this tab only. */
export type Context = Interview & {
  /** True while saved answers wait at the start. Nothing of the interview can be visited until somebody continues. */
  readonly paused: boolean
  /** Checked options that are not yet an answer. */
  readonly draft: { readonly question: QuestionId; readonly ticks: readonly string[] } | null
  /** The entry at which the guide opens. */
  readonly entry: EntryId | null
}

/** The state around a new interview. */
export const around = { paused: false, draft: null, entry: null } as const

/** The state for somebody with nothing saved. */
export const nothingYet: Context = { ...blank, ...around }

/** Checked options are kept while somebody reads and returns to the same question. */
export const draftAt = (question: QuestionId, { draft }: Context) => (draft?.question === question ? draft : null)

/** While saved answers wait at the start, only places that show none of them can be visited. */
export const mayLookAt = (place: Place, context: Context): boolean =>
  canVisit(place, context) && !(context.paused && isInInterview(place))

/** The interview alone, in the form it is saved. */
export const interviewOf = ({ paused: _, draft: __, entry: ___, ...interview }: Context): Interview => interview
