import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { QuestionId } from '#rules'
import { plainText } from '../handout/plainText.ts'
import { useWords } from '../i18n/index.ts'
import { asking, type Place, type Respondent } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Ending } from '../storage/call.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { useClipboard } from '../ui/clipboard.tsx'
import { counselorCopy } from './copies.ts'
import { backFrom, nextPlace } from './navigation.ts'
import type { DeskAction } from './shortcuts.ts'
import { useAnswering } from './useAnswering.ts'
import { useCall } from './useCall.ts'
import type { View } from './view.ts'

type Around = {
  readonly view: View
  readonly pinned: boolean
  readonly pin: (pinned: boolean) => void
  readonly goesTo: DeskPreferences['goesTo']
  readonly keys: RefObject<HTMLDialogElement | null>
  readonly next: RefObject<HTMLDialogElement | null>
}
export type DeskActions = ReturnType<typeof useDeskActions>

/** All that can be done at the desk, by key or by button. */
export function useDeskActions({ view, pinned, pin, goesTo, keys, next }: Around) {
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
    visit(nextPlace(actor.getSnapshot().context, goesTo))
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
  const perform: Readonly<Record<DeskAction, () => void>> = {
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
    perform: (action: DeskAction) => perform[action](),
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
  const { copy, refused } = useClipboard((copied) => {
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
