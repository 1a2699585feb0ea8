import type { EntryId, QuestionId } from '#rules'
import type { Answered, Interview, Place, Respondent } from './interview.ts'

type Visit = { readonly type: 'visit'; readonly place: Place; readonly entry?: EntryId }

/** Everything that can happen to an interview. */
export type InterviewEvent =
  | Answered
  | Visit
  | { readonly type: 'begin'; readonly respondent: Respondent; readonly desk?: boolean }
  | { readonly type: 'edit' | 'clear'; readonly question: QuestionId }
  | { readonly type: 'draft'; readonly question: QuestionId; readonly ticks: readonly string[] }
  | { readonly type: 'open'; readonly interview: Interview }
  | { readonly type: 'setRespondent'; readonly respondent: Respondent }
  | { readonly type: 'continue' | 'stop' | 'reconsider' | 'forget' | 'nextCaller' | 'pause' }
