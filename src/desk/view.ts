import type { QuestionId } from '#rules'
import type { Place } from '../interview/interview.ts'
import type { CallRecord } from '../storage/call.ts'

/** What the middle pane shows. */
export type View =
  | { readonly is: 'opening' | 'emergency' | 'programs' | 'tell' | 'result' | 'call' }
  | { readonly is: 'question'; readonly question: QuestionId }

/** What may be pinned over any place: the emergency script, or the list of programs. */
export type Pinned = 'emergency' | 'programs' | null

/**
 * The view for this place, or what is pinned over it; in danger always the emergency script. Until the counselor goes on from the opening,
 * nothing else is shown, wherever the browser's history leads.
 */
export function viewOf(place: Place, { greeted }: CallRecord, pinned: Pinned): View {
  if (place.screen === 'emergency') return { is: 'emergency' }
  if (pinned) return { is: pinned }
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
