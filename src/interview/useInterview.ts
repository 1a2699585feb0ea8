import { useSelector } from '@xstate/react'
import { createContext, use } from 'react'
import { type InterviewActor, type InterviewSnapshot, placeOf } from './actor.ts'
import type { Interview, Place } from './interview.ts'

/** What the screens share: the running interview, and what Back on the page does. */
export const InterviewContext = createContext<{
  readonly actor: InterviewActor
  readonly back: () => void
} | null>(null)

export type Running = {
  readonly interview: Interview
  readonly place: Place
  readonly actor: InterviewActor
  readonly send: InterviewActor['send']
  readonly back: () => void
}

/** The only place where React meets the machine. Throws outside an `InterviewContext`. A tick alone draws nothing again. */
export function useInterview(): Running {
  const { actor, back } = useRunning()
  const snapshot = useSelector(actor, (now) => now, sameButForTicks)
  return { interview: snapshot.context, place: placeOf(snapshot), actor, send: actor.send, back }
}

/** The ticks at this question that are not yet an answer; null when there are none. */
export function useDraft(question: string): readonly string[] | null {
  const { actor } = useRunning()
  return useSelector(actor, ({ context: { draft } }) => (draft?.question === question ? draft.ticks : null))
}

function useRunning() {
  const running = use(InterviewContext)
  if (!running) throw new Error('useInterview needs the InterviewContext of App.tsx around it.')
  return running
}

const sameButForTicks = (before: InterviewSnapshot, now: InterviewSnapshot): boolean =>
  before === now ||
  (before.context.draft !== now.context.draft &&
    before.value.interview === now.value.interview &&
    before.value.reading === now.value.reading &&
    (Object.keys(now.context) as (keyof typeof now.context)[]).every(
      (name) => name === 'draft' || before.context[name] === now.context[name],
    ))
