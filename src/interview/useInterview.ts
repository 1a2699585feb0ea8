import { useSelector } from '@xstate/react'
import { createContext, use, useMemo } from 'react'
import { type Answers, askedAnswers } from '#rules'
import { type InterviewActor, placeOf } from './actor.ts'
import type { Interview, Place } from './interview.ts'

/** Shared by the screens: the running interview, and the action of Back on the page. */
export const InterviewContext = createContext<{
  readonly actor: InterviewActor
  readonly back: () => void
} | null>(null)

export type Running = {
  readonly interview: Interview
  /** The answers to asked questions, the only ones a screen may use. */
  readonly answers: Answers
  readonly place: Place
  readonly actor: InterviewActor
  readonly send: InterviewActor['send']
  readonly back: () => void
}

/** The running interview; the only link between React and the machine. Throws outside an `InterviewContext`. */
export function useInterview(): Running {
  const { actor, back } = useRunning()
  const snapshot = useSelector(actor, (now) => now)
  const { answers: all } = snapshot.context
  const answers = useMemo(() => askedAnswers(all), [all])
  return { interview: snapshot.context, answers, place: placeOf(snapshot), actor, send: actor.send, back }
}

/** The checked options of this question that are not yet an answer, or null. */
export function useDraft(question: string): readonly string[] | null {
  const { actor } = useRunning()
  return useSelector(actor, ({ context: { draft } }) => (draft?.question === question ? draft.ticks : null))
}

function useRunning() {
  const running = use(InterviewContext)
  if (!running) throw new Error('useInterview needs the InterviewContext of App.tsx around it.')
  return running
}
