import type { FirstStep, SettingId } from '#rules'
import type { Interview, Place, Respondent } from '../interview/interview.ts'

/** The result when it was saved. Versions before 4 did not save the first step. */
export type Outcome = { readonly low: SettingId; readonly high: SettingId; readonly firstStep: FirstStep | null } | null

/** The one format for saving: in this tab, on this device and in a file. */
export type SavedInterview = {
  readonly format: 'where-to-start'
  readonly version: typeof formatVersion
  /** In milliseconds since 1970; 0 if unknown. */
  readonly savedAt: number
  readonly place: Place
  readonly interview: Interview & { readonly respondent: Respondent }
  readonly outcome: Outcome
}

export const formatVersion = 4
