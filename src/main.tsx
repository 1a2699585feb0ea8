import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { startInterview } from './interview/actor.ts'
import { followHistory } from './interview/history.ts'
import { InterviewContext } from './interview/useInterview.ts'
import { leaveOnShift, leaveSite, uncoverOnReturn } from './leave.ts'
import { whenIdle } from './offline/idle.ts'
import { chosenIn, forgetChosen, keepChosen } from './save/language.ts'
import { keepSession, keptSession } from './save/session.ts'
import { tell } from './ui/notice.ts'
import { offerUpdate, withholdUpdates } from './ui/update.ts'
import { words } from './words/index.ts'
import { bestOf, speak } from './words/languages.ts'
import './style/tokens.css'
import './style/base.css'
import './style/print.css'

const tab = () => window.sessionStorage
const page = document.documentElement
words.on('languageChanged', (language) => Object.assign(page, { lang: language, dir: words.dir(language) }))
const chosen = chosenIn(tab)
const language = bestOf([chosen ?? page.lang])
if (language && (chosen || language !== words.language)) await speak(language).catch(() => tell('notLoaded'))
const before = await keptSession(tab, Date.now())
if (before && 'problem' in before) tell(before.problem)
const actor = startInterview(before && 'kept' in before ? before.kept : undefined)
keepSession(actor, tab, () => {
  tell('notKept')
  withholdUpdates()
})
actor.subscribe(({ context }) => {
  if (context.respondent === null) tell(null)
})
words.on('languageChanged', keepChosen(actor, tab))
const back = followHistory(actor, window)
const leave = () => {
  forgetChosen(tab)
  leaveSite(actor, window)
}
leaveOnShift(window, () => {
  if (!actor.getSnapshot().context.desk) leave()
})
uncoverOnReturn(window)

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <InterviewContext value={{ actor, back, leave }}>
      <App />
    </InterviewContext>
  </StrictMode>,
)

if (import.meta.env.PROD) whenIdle(window, () => void workOffline())

/** Fetched when all that is wanted now is here; without it the page works as it did. */
async function workOffline(): Promise<void> {
  const offline = await import('./offline/page.ts').catch(() => null)
  await offline?.workOffline(window, offerUpdate)
}
