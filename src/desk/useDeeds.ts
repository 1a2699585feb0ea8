import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { QuestionId } from '#rules'
import { asking, type Place, type Respondent } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Ending } from '../save/call.ts'
import type { DeskChoices } from '../save/deskChoices.ts'
import { useCopying } from '../screens/result/copying.tsx'
import { plainText } from '../screens/result/plainText.ts'
import { useWords } from '../words/index.ts'
import { useAnswering } from './answering.ts'
import { counselorCopy } from './copies.ts'
import type { Deed } from './keys.ts'
import { backFrom, onward } from './onward.ts'
import { useCall } from './useCall.ts'
import type { View } from './view.ts'

type Around = {
  readonly view: View
  readonly pinned: boolean
  readonly pin: (pinned: boolean) => void
  readonly goesTo: DeskChoices['goesTo']
  readonly keys: RefObject<HTMLDialogElement | null>
  readonly next: RefObject<HTMLDialogElement | null>
}
export type DeskDeeds = ReturnType<typeof useDeeds>

/** All that can be done at the desk, by key or by button. */
export function useDeeds({ view, pinned, pin, goesTo, keys, next }: Around) {
  const { actor, place, send } = useInterview()
  const { now, change } = useCall()
  const answering = useAnswering()
  const out = useOut()

  const visit = (to: Place | undefined) => {
    answering.leave()
    pin(false)
    if (to) send({ type: 'visit', place: to })
  }
  const goOnward = () => {
    if (pinned) return pin(false)
    if (view.is === 'opening') return
    answering.leave()
    visit(onward(actor.getSnapshot().context, goesTo))
  }
  const callerIs = (respondent: Respondent) => {
    change({ greeted: true })
    send({ type: 'callerIs', respondent })
  }
  const jumpTo = (question: QuestionId) => {
    change({ greeted: true })
    visit(asking(question))
  }
  const fromResult = () => {
    const { at } = actor.getSnapshot().context
    visit(at ? asking(at) : { screen: 'review' })
  }
  const end = (ending: Ending) => change({ ending: now().ending === ending ? null : ending })
  const perform: Readonly<Record<Deed, () => void>> = {
    onward: goOnward,
    previous: () => visit(backFrom(place, actor.getSnapshot().context)),
    jump: () => focus('.questions [aria-current], .questions button:enabled'),
    note: () => focus('.view textarea'),
    clear: () => view.is === 'question' && answering.clear(view.question),
    callNote: () => visit({ screen: 'review' }),
    result: () => (view.is === 'result' ? fromResult() : visit({ screen: 'result' })),
    copy: () => {
      answering.leave()
      out.copy()
    },
    emergency: () => pin(!pinned),
    hungUp: () => end('hungUp'),
    silent: () => end('silent'),
    wrongNumber: () => end('wrongNumber'),
    next: () => next.current?.showModal(),
    keys: () => keys.current?.showModal(),
  }
  return {
    perform: (deed: Deed) => perform[deed](),
    choose(value: string) {
      if (view.is === 'question') answering.choose(view.question, value)
      else callerIs(value as Respondent)
    },
    jumpTo,
    callerIs,
    answering,
    ...out,
  }
}

/** Copying and printing: what was copied is known to be taken; so is the counselor's printed page. */
function useOut() {
  const t = useWords()
  const { actor } = useInterview()
  const { now, take } = useCall()
  const [said, say] = useState('')
  const [printed, setPrinted] = useState<'caller' | 'counselor'>('caller')
  const text = () => plainText(counselorCopy(t, actor.getSnapshot().context, now()))
  const { copy, refused } = useCopying((copied) => {
    if (copied) take()
    say(t(copied ? 'result:keep.copied' : 'result:keep.refused'))
  })
  const print = (which: typeof printed) => {
    flushSync(() => setPrinted(which))
    window.print()
    if (which === 'counselor') take()
  }
  return { copy: () => copy(text()), text, refused, take, said, print, printed }
}

const focus = (selector: string): void => document.querySelector<HTMLElement>(`.desk ${selector}`)?.focus()
