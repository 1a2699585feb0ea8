import { useEffect, useRef, useState } from 'react'
import { useWords, VoiceContext } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { type DeskPreferences, deskPreferences, saveDeskPreferences } from '../storage/deskPreferences.ts'
import { useTitle } from '../ui/Page.tsx'
import { useMark } from '../ui/useMark.ts'
import '../styles/desk.css'
import { useShippedList } from '../result/useShippedList.ts'
import { Bar } from './Bar.tsx'
import { CallerLanguage, useCallerLanguage } from './callerLanguage.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { Live } from './Live.tsx'
import { NextCaller } from './NextCaller.tsx'
import { Note } from './Note.tsx'
import { Pane } from './Pane.tsx'
import { PrintedPages } from './PrintedPages.tsx'
import { openKept } from './programs/kept.ts'
import { Questions } from './Questions.tsx'
import { useCall } from './useCall.ts'
import { type DeskActions, useDeskActions } from './useDeskActions.ts'
import { useShortcuts } from './useShortcuts.ts'
import { type Pinned, viewOf } from './view.ts'

/** One screen for a counselor with a caller on the line. The desk refers to the caller as "they". */
export function Desk() {
  const { call } = useCall()
  useMark('data-at-desk')
  useEffect(openKept, [])
  useShippedList()
  return (
    <VoiceContext value="other">
      <OneCall key={call.startedAt} />
    </VoiceContext>
  )
}

const device = () => window.localStorage

/** Everything about one call. It is remounted for the next call, so that nothing of the last one is left. */
function OneCall() {
  const t = useWords()
  const { interview, place } = useInterview()
  const { call } = useCall()
  const [choices, setChoices] = useState(() => deskPreferences(device))
  const [pinned, pin] = useState<Pinned>(null)
  const keys = useRef<HTMLDialogElement>(null)
  const next = useRef<HTMLDialogElement>(null)
  const language = useCallerLanguage()
  const view = viewOf(place, call, pinned)
  const actions: DeskActions = useDeskActions({ view, pinned, pin, goesTo: choices.goesTo, language, keys, next })
  useTitle(t('desk:title'))
  useShortcuts(choices.keys, view, actions)

  const choose = (chosen: Partial<DeskPreferences>) => {
    setChoices({ ...choices, ...chosen })
    saveDeskPreferences(device, { ...choices, ...chosen })
  }
  return (
    <CallerLanguage value={language}>
      <div className={choices.keys ? 'desk' : 'desk without-keys'}>
        <Bar actions={actions} />
        <Questions view={view} onJump={actions.jumpTo} />
        <Pane
          key={view.is === 'question' ? view.question : view.is}
          view={view}
          actions={actions}
          choices={choices}
          onChoices={choose}
        />
        <Live actions={actions} />
        <Note view={view} />
        <KeysDialog ref={keys} choices={choices} onChoices={choose} />
        <NextCaller ref={next} />
        <PrintedPages which={actions.printed} interview={interview} call={call} />
      </div>
    </CallerLanguage>
  )
}
