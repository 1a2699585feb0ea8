import { type ReactNode, StrictMode, startTransition, useEffect } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { App } from './App.tsx'
import { drawNumbers, reloadIfReachable, watchFaults } from './faults.ts'
import { type InterviewActor, placeOf } from './interview/actor.ts'
import { followHistory } from './interview/history.ts'
import { InterviewContext } from './interview/useInterview.ts'
import { whenIdle } from './later.ts'
import { saveToFile } from './save/file.ts'
import { textHeld } from './save/keptOf.ts'
import { forgetChosen, keepChosen } from './save/language.ts'
import { askAfterSleep, keepSession } from './save/session.ts'
import { clearAll, textIn } from './save/stores.ts'
import { resumed, speakFirst } from './start.ts'
import { Boundary, type Trouble } from './ui/Boundary.tsx'
import { takeSecondClicks } from './ui/doubleClick.ts'
import { PageInTrouble } from './ui/InTrouble.tsx'
import { tell } from './ui/notice.ts'
import { offerUpdate, withholdUpdates } from './ui/update.ts'
import { type Ways, WaysContext } from './ui/ways.ts'
import { VoiceContext, words } from './words/index.ts'

const tab = () => window.sessionStorage
const device = () => window.localStorage
const page = document.documentElement
let actor: InterviewActor | null = null
let root: Root | null = null

const forget = () => {
  clearAll(tab)
  actor?.send({ type: 'forget' })
}
const ways: Ways = {
  retry: () => reloadIfReachable(window),
  answers: () => textHeld(actor, tab),
  save: (text) => saveToFile(text, document),
  forget,
}

/** Takes the page over; returns what deletes all that it holds of the interview. */
export async function start(): Promise<() => void> {
  watchFaults(window, () => void draw(inTrouble('fault')))
  takeSecondClicks(window)
  await begin().catch(() => draw(inTrouble('fault')))
  if (import.meta.env.PROD) whenIdle(window, () => void workOffline())
  return () => {
    forgetChosen(tab)
    forget()
  }
}

async function begin(): Promise<void> {
  const served = page.lang
  await nextTask()
  await speakFirst(tab, page)
  const running = await resumed(tab)
  if (running === null) return draw(inTrouble('notLoaded'))
  actor = running
  await nextTask()
  follow(running)
  const back = followHistory(running, window)
  const nothingKept = textIn(tab) === null && textIn(device) === null
  const asServed = words.language === served && nothingKept && placeOf(running.getSnapshot()).screen === 'start'
  const app = (
    <Boundary instead={inTrouble}>
      <InterviewContext value={{ actor: running, back }}>
        <App />
      </InterviewContext>
    </Boundary>
  )
  return draw(app, asServed)
}

/** A pause in which the browser can scroll, and answer what was served: on a cheap phone all of this takes a while. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** What goes on beside the page: keeping, asking after a long sleep, and no Shift that leaves at the desk. */
function follow(running: InterviewActor): void {
  keepSession(running, tab, () => {
    tell('notKept')
    withholdUpdates()
  })
  askAfterSleep(running, window)
  const mark = () => page.toggleAttribute('data-desk', running.getSnapshot().context.desk)
  mark()
  running.subscribe(({ context }) => {
    mark()
    if (context.respondent === null) tell(null)
  })
  words.on('languageChanged', keepChosen(running, tab))
}

/** Resolves when it stands. The page as it was served fits whoever has nothing kept; all others get it drawn anew. */
function draw(content: ReactNode, asServed = false): Promise<void> {
  const element = document.getElementById('root') as HTMLElement
  const whenFailed = { onUncaughtError: () => drawNumbers(document) }
  return new Promise((resolve) => {
    const whole = (
      <StrictMode>
        <WaysContext value={ways}>
          <Drawn then={resolve}>{content}</Drawn>
        </WaysContext>
      </StrictMode>
    )
    if (!root && asServed && element.firstElementChild)
      startTransition(() => {
        root = hydrateRoot(element, whole, whenFailed)
      })
    else {
      root ??= createRoot(element, whenFailed)
      root.render(whole)
    }
  })
}

function Drawn({ then, children }: { readonly then: () => void; readonly children: ReactNode }) {
  useEffect(then, [then])
  return children
}

function inTrouble(trouble: Trouble): ReactNode {
  return (
    <VoiceContext value={actor?.getSnapshot().context.respondent ?? 'self'}>
      <PageInTrouble trouble={trouble} />
    </VoiceContext>
  )
}

/** Fetched when all that is wanted now is here; without it, or where a host forbids it, the page works as it did. */
const workOffline = (): Promise<void> =>
  import('./offline/page.ts').then((offline) => offline.workOffline(import.meta.url, window, offerUpdate)).catch(() => undefined)
