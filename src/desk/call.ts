import type { InterviewActor } from '../interview/actor.ts'
import { createStore } from '../platform/createStore.ts'
import { forgetLooking } from '../result/looking.ts'
import { type CallRecord, keepCall, keptCall, nothingRecorded } from '../storage/call.ts'
import { callKey, removeText, type Store } from '../storage/storages.ts'
import { heldReference, newReference } from './reference.ts'

/** The record of the call, saved in this tab with every change. */
export type CallStore = {
  readonly now: () => CallRecord
  readonly subscribe: (changed: () => void) => () => void
  /** Changes a part of it. Earlier copies then count as outdated. */
  readonly change: (part: Partial<CallRecord>) => void
  /** Marks the call as copied or printed in its current state. */
  readonly take: () => void
  /** Deletes the interview and the record of the call, and starts the next one. */
  readonly next: () => void
}

const stores = new WeakMap<InterviewActor, CallStore>()

/** The call for this interview: the one this tab saved, or a new one. */
export function callOf(actor: InterviewActor, tab: Store): CallStore {
  const known = stores.get(actor) ?? startCall(actor, tab)
  stores.set(actor, known)
  return known
}

export const newCall = (now: Date): CallRecord => ({
  reference: newReference(now),
  startedAt: now.getTime(),
  callerKnown: false,
  greeted: false,
  language: null,
  ticks: {},
  ...nothingRecorded,
  callback: { when: '', number: '', message: null },
  ending: null,
  include: { why: true, answers: false, plan: false, notes: false, ownNotes: true },
  taken: false,
})

function startCall(actor: InterviewActor, tab: Store): CallStore {
  const { get, set, subscribe } = createStore(keptCall(tab) ?? newCall(new Date()))
  let interview = actor.getSnapshot().context
  const become = (next: CallRecord) => {
    if (interview.desk) keepCall(tab, next)
    else removeText(tab, callKey)
    set(next)
  }
  const change = (part: Partial<CallRecord>) => become({ ...get(), taken: false, ...part })
  const hold = heldReference((reference) => become({ ...get(), reference }))
  const begin = () => {
    become(newCall(new Date()))
    hold(get().reference)
  }
  actor.subscribe(({ context }) => {
    const before = interview
    interview = context
    if (before.desk !== context.desk) begin()
    else if (before.answers !== context.answers || before.respondent !== context.respondent) change({})
  })
  become(get())
  hold(get().reference)
  return {
    now: get,
    subscribe,
    change,
    take: () => change({ taken: true }),
    next() {
      actor.send({ type: 'nextCaller' })
      forgetLooking(actor)
      begin()
    },
  }
}
