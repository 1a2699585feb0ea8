import { useRef, useState } from 'react'
import { type Danger, dangersOf } from '#rules'
import { inDanger, type Place } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Draft } from '../ui/draft.ts'
import { beforeLast } from './dangers.ts'
import type { Answering } from './useAnswering.ts'
import { useCall } from './useCall.ts'
import type { Pinned } from './view.ts'

/** Naming a danger at any place, taking it back, and returning when it has passed. */
export function useEmergency(answering: Answering, pin: (pinned: Pinned) => void) {
  const { actor, place, send } = useInterview()
  const { call, now, change } = useCall()
  const [chosen, choose] = useState<Danger | null>(null)
  const cameFrom = useRef<Place | null>(null)
  const interview = () => actor.getSnapshot().context
  const named = dangersOf(interview().answers)

  const answer = (ticks: Draft) => {
    pin(null)
    answering.put('dangerNow', ticks)
    if (inDanger(interview()) || !cameFrom.current) return
    send({ type: 'visit', place: cameFrom.current })
    cameFrom.current = null
  }
  return {
    /** The danger on screen: the one chosen, otherwise the one named last; null if none is named. */
    shown:
      named.find((danger) => danger === chosen) ?? named.find((danger) => danger === call.dangers.at(-1)?.danger) ?? named[0],
    name(danger: Danger) {
      choose(danger)
      if (named.includes(danger)) return
      if (named.length === 0) cameFrom.current = place
      answer([...named, danger])
    },
    hasPassed: () => answer(['none']),
    takeBack() {
      if (!inDanger(interview())) return
      const before = beforeLast(now(), interview().answers)
      const dangers = now().dangers.slice(0, -1)
      answer(before)
      change({ dangers })
    },
  }
}
