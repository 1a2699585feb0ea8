import type { FirstStep, SettingId } from '#rules'
import type { Interview, Place, Respondent } from '../interview/interview.ts'

/** What a result came to when it was kept; versions before 4 did not keep the first step. */
export type Outcome = { readonly low: SettingId; readonly high: SettingId; readonly firstStep: FirstStep | null } | null

/** What is kept, in this tab, on this device or in a file: one format for all three. */
export type SavedInterview = {
  readonly format: 'where-to-start'
  readonly version: typeof formatVersion
  /** When, in milliseconds since 1970; 0 when that is not known. */
  readonly savedAt: number
  readonly place: Place
  readonly interview: Interview & { readonly respondent: Respondent }
  readonly outcome: Outcome
}

export const formatVersion = 4
