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
  const running = use(InterviewContext)
  if (!running) throw new Error('useInterview needs the InterviewContext of App.tsx around it.')
  const snapshot = useSelector(running.actor, (now) => now)
  const { actor, back } = running
  const { answers: all } = snapshot.context
  const answers = useMemo(() => askedAnswers(all), [all])
  return { interview: snapshot.context, answers, place: placeOf(snapshot), actor, send: actor.send, back }
}
