import { useRef, useState } from 'react'
import { useInterview } from '../interview/useInterview.ts'
import { type DeskChoices, deskChoices, rememberDeskChoices } from '../save/deskChoices.ts'
import { useTitle } from '../ui/Page.tsx'
import { useWords, VoiceContext } from '../words/index.ts'
import '../style/desk.css'
import { Bar } from './Bar.tsx'
import { CallerLanguage, useCallerLanguage } from './callerLanguage.ts'
import { Keys } from './Keys.tsx'
import { Live } from './Live.tsx'
import { Next } from './Next.tsx'
import { PrintedPages } from './PrintedPages.tsx'
import { Questions } from './Questions.tsx'
import { useCall } from './useCall.ts'
import { type DeskDeeds, useDeeds } from './useDeeds.ts'
import { useKeys } from './useKeys.ts'
import { View } from './View.tsx'
import { isWide, viewOf } from './view.ts'

/** One screen for a counselor with a caller on the line; the desk itself speaks of the caller as "they". */
export function Desk() {
  const { call } = useCall()
  return (
    <VoiceContext value="other">
      <OneCall key={call.startedAt} />
    </VoiceContext>
  )
}

const device = () => window.localStorage

/** Everything of one call: with the next one it begins anew, and nothing of the last one is left. */
function OneCall() {
  const t = useWords()
  const { interview, place } = useInterview()
  const { call } = useCall()
  const [choices, setChoices] = useState(() => deskChoices(device))
  const [pinned, pin] = useState(false)
  const keys = useRef<HTMLDialogElement>(null)
  const next = useRef<HTMLDialogElement>(null)
  const language = useCallerLanguage()
  const view = viewOf(place, call, pinned)
  const deeds: DeskDeeds = useDeeds({ view, pinned, pin, goesTo: choices.goesTo, keys, next })
  useTitle(t('desk:title'))
  useKeys(choices.keys, view, deeds)

  const choose = (chosen: Partial<DeskChoices>) => {
    setChoices({ ...choices, ...chosen })
    rememberDeskChoices(device, { ...choices, ...chosen })
  }
  return (
    <CallerLanguage value={language}>
      <div className={choices.keys ? 'desk' : 'desk without-keys'} data-wide={isWide(view) ? '' : undefined}>
        <Bar deeds={deeds} />
        <Questions view={view} onJump={deeds.jumpTo} />
        <View
          key={view.is === 'question' ? view.question : view.is}
          view={view}
          deeds={deeds}
          choices={choices}
          onChoices={choose}
        />
        {!isWide(view) && <Live deeds={deeds} />}
        <Keys ref={keys} choices={choices} onChoices={choose} />
        <Next ref={next} />
        <PrintedPages which={deeds.printed} interview={interview} call={call} />
      </div>
    </CallerLanguage>
  )
}
