import { useSelector } from '@xstate/react'
import { createContext, use, useMemo } from 'react'
import { type Answers, askedAnswers } from '#rules'
import { type InterviewActor, placeOf } from './actor.ts'
import type { Interview, Place } from './interview.ts'

/** What the screens share: the running interview, and what Back on the page does. */
export const InterviewContext = createContext<{
  readonly actor: InterviewActor
  readonly back: () => void
} | null>(null)

export type Running = {
  readonly interview: Interview
  /** The answers whose question is asked: what a screen may go by. */
  readonly answers: Answers
  readonly place: Place
  readonly actor: InterviewActor
  readonly send: InterviewActor['send']
  readonly back: () => void
}

/** The only place where React meets the machine. Throws outside an `InterviewContext`. */
export function useInterview(): Running {
  const { actor, back } = useRunning()
  const snapshot = useSelector(actor, (now) => now)
  const { answers: all } = snapshot.context
  const answers = useMemo(() => askedAnswers(all), [all])
  return { interview: snapshot.context, answers, place: placeOf(snapshot), actor, send: actor.send, back }
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
