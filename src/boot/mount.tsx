import { type ReactElement, StrictMode, useEffect } from 'react'
import { App } from '../app/App.tsx'
import { ErrorPage } from '../app/ErrorScreen.tsx'
import { type Recovery, RecoveryContext } from '../app/recovery.ts'
import { VoiceContext, words } from '../i18n/index.ts'
import { type InterviewActor, placeOf } from '../interview/actor.ts'
import { followHistory } from '../interview/history.ts'
import { InterviewContext } from '../interview/useInterview.ts'
import { isCovered } from '../platform/cover.ts'
import { saveToFile } from '../platform/download.ts'
import { ErrorBoundary, type Failure } from '../platform/ErrorBoundary.tsx'
import { notify } from '../platform/notice.ts'
import { whenIdle } from '../platform/schedule.ts'
import { readSiteSettings } from '../platform/site.ts'
import { offerUpdate, withholdUpdates } from '../platform/update.ts'
import { isOneFile } from '../site/oneFile.ts'
import { onDevice } from '../storage/device.ts'
import { forgetChosen, keepChosen } from '../storage/language.ts'
import { savedText } from '../storage/serialize.ts'
import { askAfterSleep, keepSession } from '../storage/session.ts'
import { clearAll, readText } from '../storage/storages.ts'
import { reloadIfReachable, watchErrors } from './globalErrors.ts'
import { ignoreSecondClicks } from './ignoreSecondClick.ts'
import { createPageRoot } from './pageRoot.ts'
import { resumeInterview, setInitialLanguage } from './resume.ts'

const tab = () => window.sessionStorage
const device = () => window.localStorage
const page = document.documentElement
let actor: InterviewActor | null = null
const drawPage = createPageRoot(document)

const forget = () => {
  clearAll(tab)
  actor?.send({ type: 'forget' })
}
const ways: Recovery = {
  retry: () => reloadIfReachable(window),
  answers: () => savedText(actor, tab),
  save: (text) => saveToFile(text, document),
  forget,
}

/** Starts the app. Returns a function that deletes everything the page holds of the interview. */
export async function start(): Promise<() => void> {
  watchErrors(window, () => void draw(errorPage('fault')))
  ignoreSecondClicks(window)
  await begin().catch(() => draw(errorPage('fault')))
  if (import.meta.env.PROD) readSiteSettings(import.meta.url).catch(() => undefined)
  if (import.meta.env.PROD && !isOneFile) whenIdle(window, () => void workOffline())
  return () => {
    forgetChosen(tab)
    forget()
  }
}

async function begin(): Promise<void> {
  const served = page.lang
  await nextTask()
  await setInitialLanguage(tab, page)
  const running = await resumeInterview(tab)
  if (running === null) return draw(errorPage('notLoaded'))
  actor = running
  await nextTask()
  follow(running)
  onDevice(device, Date.now()) // what is past its seven days goes with any visit
  const back = followHistory(running, window, () => isCovered(document))
  const nothingKept = readText(tab) === null && readText(device) === null
  const asServed = words.language === served && nothingKept && placeOf(running.getSnapshot()).screen === 'start'
  const app = (
    <ErrorBoundary fallback={errorPage}>
      <InterviewContext value={{ actor: running, back }}>
        <App />
      </InterviewContext>
    </ErrorBoundary>
  )
  return draw(app, asServed)
}

/** A pause in which the browser can scroll and respond: on a cheap phone, start-up takes a while. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** Starts the work beside the page: saving, asking after a long sleep, and no quick exit by Shift at the desk. */
function follow(running: InterviewActor): void {
  keepSession(running, tab, () => {
    notify('notKept')
    withholdUpdates()
  })
  askAfterSleep(running, window)
  const mark = () => page.toggleAttribute('data-desk', running.getSnapshot().context.desk)
  mark()
  running.subscribe(({ context }) => {
    mark()
    if (context.respondent === null) notify(null)
  })
  words.on('languageChanged', keepChosen(running, tab))
}

/**
 * Resolves when the page is drawn. The served page is hydrated only for people with nothing saved; for all others it is
 * replaced.
 */
function draw(content: ReactElement, asServed = false): Promise<void> {
  return new Promise((resolve) =>
    drawPage(
      <StrictMode>
        <RecoveryContext value={ways}>
          <Drawn then={resolve}>{content}</Drawn>
        </RecoveryContext>
      </StrictMode>,
      asServed,
    ),
  )
}

function Drawn({ then, children }: { readonly then: () => void; readonly children: ReactElement }) {
  useEffect(then, [then])
  return children
}

function errorPage(failure: Failure): ReactElement {
  return (
    <VoiceContext value={actor?.getSnapshot().context.respondent ?? 'self'}>
      <ErrorPage failure={failure} />
    </VoiceContext>
  )
}

/** Loaded last. If it is missing or the host forbids it, the page works without it. */
const workOffline = (): Promise<void> =>
  import('../offline/register.ts')
    .then((offline) => offline.workOffline(import.meta.url, window, offerUpdate))
    .catch(() => undefined)
