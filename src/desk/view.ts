import type { QuestionId } from '#rules'
import type { Place } from '../interview/interview.ts'
import type { CallRecord } from '../storage/call.ts'

/** What the middle pane shows. */
export type View =
  | { readonly is: 'opening' | 'emergency' | 'tell' | 'result' | 'call' }
  | { readonly is: 'question'; readonly question: QuestionId }

/**
 * The view for this place. The emergency script may be pinned over any of them. Until the counselor goes on from the opening,
 * nothing else is shown, wherever the browser's history leads.
 */
export function viewOf(place: Place, { greeted }: CallRecord, pinned: boolean): View {
  if (pinned || place.screen === 'emergency') return { is: 'emergency' }
  if (!greeted) return { is: 'opening' }
  switch (place.screen) {
    case 'asking':
      return { is: 'question', question: place.question }
    case 'review':
      return { is: 'call' }
    case 'result':
      return { is: 'tell' }
    case 'details':
      return { is: 'result' }
    case 'start':
    case 'guide':
    case 'method':
    case 'without':
      return { is: 'opening' }
  }
}
