import type { RefObject } from 'react'
import type { QuestionId } from '#rules'
import { asking, type Place, type Respondent } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { openDialog } from '../platform/dialog.ts'
import type { Ending } from '../storage/call.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { backFrom, nextPlace } from './navigation.ts'
import type { DeskAction } from './shortcuts.ts'
import { useAnswering } from './useAnswering.ts'
import { useCall } from './useCall.ts'
import { useHandouts } from './useHandouts.ts'
import type { View } from './view.ts'

type Around = {
  readonly view: View
  readonly pinned: boolean
  readonly pin: (pinned: boolean) => void
  readonly goesTo: DeskPreferences['goesTo']
  /** The caller's language, if it differs from that of the page. */
  readonly language: string | undefined
  readonly keys: RefObject<HTMLDialogElement | null>
  readonly next: RefObject<HTMLDialogElement | null>
}
export type DeskActions = ReturnType<typeof useDeskActions>

/** All actions at the desk, by key or button. */
export function useDeskActions({ view, pinned, pin, goesTo, language, keys, next }: Around) {
  const { actor, place, send } = useInterview()
  const { now, change } = useCall()
  const answering = useAnswering()
  const out = useHandouts(language)

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
      void out.copy()
    },
    emergency: () => pin(!pinned),
    hungUp: () => end('hungUp'),
    silent: () => end('silent'),
    wrongNumber: () => end('wrongNumber'),
    next: () => openDialog(next.current),
    keys: () => openDialog(keys.current),
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

const focus = (selector: string): void => document.querySelector<HTMLElement>(`.desk ${selector}`)?.focus()
