import type { QuestionId } from '#rules'
import type { Place } from '../interview/interview.ts'
import type { CallRecord } from '../storage/call.ts'

/** What the middle pane shows. */
export type View =
  | { readonly is: 'opening' | 'emergency' | 'call' | 'result' }
  | { readonly is: 'question'; readonly question: QuestionId }

/** The view for this place. The emergency script may be pinned over any of them. */
export function viewOf(place: Place, { greeted }: CallRecord, pinned: boolean): View {
  if (pinned) return { is: 'emergency' }
  switch (place.screen) {
    case 'asking':
      return greeted ? { is: 'question', question: place.question } : { is: 'opening' }
    case 'emergency':
      return { is: 'emergency' }
    case 'review':
      return { is: 'call' }
    case 'result':
    case 'details':
      return { is: 'result' }
    case 'start':
    case 'guide':
    case 'method':
    case 'without':
      return { is: 'opening' }
  }
}

/** True for views that also take the place of the live result. */
export const isWide = ({ is }: View): boolean => is === 'emergency' || is === 'result'
