import { type RefObject, useState } from 'react'
import { type Danger, questions } from '#rules'
import { inDanger, type Respondent } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { openDialog } from '../platform/dialog.ts'
import type { Ending, Reply } from '../storage/call.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { focusOn, focusOnNote } from './focus.ts'
import { useProgramRows } from './programs/useProgramRows.ts'
import type { DeskAction } from './shortcuts.ts'
import { useAnswering } from './useAnswering.ts'
import { useCall } from './useCall.ts'
import { useEmergency } from './useEmergency.ts'
import { useHandouts } from './useHandouts.ts'
import { useMoves, type Warning } from './useMoves.ts'
import type { Pinned, View } from './view.ts'

type Around = {
  readonly view: View
  readonly pinned: Pinned
  readonly pin: (pinned: Pinned) => void
  readonly goesTo: DeskPreferences['goesTo']
  /** The caller's language, if it differs from that of the page. */
  readonly language: string | undefined
  readonly keys: RefObject<HTMLDialogElement | null>
  readonly next: RefObject<HTMLDialogElement | null>
}
export type DeskActions = ReturnType<typeof useDeskActions>

/** All actions at the desk, by key or button. */
export function useDeskActions({ view, pinned, pin, goesTo, language, keys, next }: Around) {
  const { interview, send } = useInterview()
  const { now, change } = useCall()
  const [warning, warn] = useState<Warning | null>(null)
  const answering = useAnswering()
  const moves = useMoves({ view, pin, warn, goesTo, answering })
  const emergency = useEmergency(answering, pin)
  const out = useHandouts(language)
  const rows = useProgramRows()

  const setRespondent = (respondent: Respondent) => {
    change({ callerKnown: true })
    send({ type: 'setRespondent', respondent })
  }
  const reply = (said: Reply) => change({ reply: now().reply === said ? null : said })
  const readClosing = () => change({ closingRead: !now().closingRead })
  const end = (ending: Ending) => change({ ending: now().ending === ending ? null : ending })
  const clear = () => {
    if (view.is === 'question') answering.clear(view.question)
    if (view.is === 'tell') change({ reply: null })
  }
  const handOut = (way: () => Promise<void>) => {
    answering.leave()
    void way()
  }
  const inEmergency = (value: string) => {
    if (questions.dangerNow.options.some((danger) => danger === value)) emergency.name(value as Danger)
    else if (value === 'none' && pinned !== 'emergency') emergency.hasPassed()
  }
  const toggleList = () => {
    const other = view.is === 'programs' ? null : 'programs'
    pin(inDanger(interview) ? 'emergency' : other)
  }
  const perform: Readonly<Record<DeskAction, () => void>> = {
    onward: () => moves.goOn(false),
    skip: () => moves.goOn(true),
    previous: moves.goToPrevious,
    jump: () => focusOn('.questions input'),
    back: moves.goBack,
    note: focusOnNote,
    clear,
    emergency: () => (view.is === 'emergency' ? moves.goOn(false) : pin('emergency')),
    undo: emergency.takeBack,
    result: () => moves.toggle('details'),
    tell: () => moves.toggle('result'),
    closing: readClosing,
    programs: toggleList,
    call: () => void moves.visit({ screen: 'review' }),
    copy: () => handOut(out.copy),
    copyLine: () => handOut(out.copyLine),
    saveFhir: () => handOut(out.saveFhir),
    printCaller: () => handOut(() => out.print('caller')),
    printCounselor: () => handOut(() => out.print('counselor')),
    hungUp: () => end('hungUp'),
    silent: () => end('silent'),
    wrongNumber: () => end('wrongNumber'),
    next: () => openDialog(next.current),
    keys: () => openDialog(keys.current),
  }
  return {
    perform(action: DeskAction) {
      warn(null)
      perform[action]()
    },
    /** Chooses a value in the current view, by its key. */
    choose(value: string) {
      warn(null)
      if (view.is === 'question') answering.choose(view.question, value)
      else if (view.is === 'emergency') inEmergency(value)
      else if (view.is === 'tell') reply(value as Reply)
      else if (view.is === 'programs') rows.choose(value)
      else setRespondent(value as Respondent)
    },
    jumpTo: moves.jumpTo,
    setRespondent,
    markProgram: rows.mark,
    answering,
    emergency,
    warning,
    ...out,
  }
}
