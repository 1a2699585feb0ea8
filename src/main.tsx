import { type ReactNode, StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { type InterviewActor, startInterview } from './interview/actor.ts'
import { followHistory } from './interview/history.ts'
import { InterviewContext } from './interview/useInterview.ts'
import { whenIdle } from './offline/idle.ts'
import { chosenIn, forgetChosen, keepChosen } from './save/language.ts'
import { keepSession, keptSession } from './save/session.ts'
import { textIn } from './save/stores.ts'
import { tell } from './ui/notice.ts'
import { offerUpdate, withholdUpdates } from './ui/update.ts'
import { words } from './words/index.ts'
import { bestOf, speak } from './words/languages.ts'

const tab = () => window.sessionStorage
const device = () => window.localStorage
const page = document.documentElement

/** Takes the page over; returns what deletes all that it holds of the interview. */
export async function start(): Promise<() => void> {
  const served = page.lang
  await speakChosen()
  const asServed = words.language === served && textIn(tab) === null && textIn(device) === null
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
  const markDesk = () => page.toggleAttribute('data-desk', actor.getSnapshot().context.desk)
  markDesk()
  actor.subscribe(markDesk)
  words.on('languageChanged', keepChosen(actor, tab))
  await drawn(actor, asServed)
  if (import.meta.env.PROD) whenIdle(window, () => void workOffline())
  return () => {
    forgetChosen(tab)
    actor.send({ type: 'forget' })
  }
}

/** Fetched when all that is wanted now is here; without it the page works as it did. */
async function workOffline(): Promise<void> {
  const offline = await import('./offline/page.ts').catch(() => null)
  await offline?.workOffline(window, offerUpdate)
}

async function speakChosen(): Promise<void> {
  words.on('languageChanged', (language) => Object.assign(page, { lang: language, dir: words.dir(language) }))
  const chosen = chosenIn(tab)
  const language = bestOf([chosen ?? page.lang])
  if (language && (chosen || language !== words.language)) await speak(language).catch(() => tell('notLoaded'))
}

/** The page as it was served fits whoever has nothing kept: they get it as it stands, all others get it drawn anew. */
function drawn(actor: InterviewActor, asServed: boolean): Promise<void> {
  const root = document.getElementById('root') as HTMLElement
  const back = followHistory(actor, window)
  return new Promise((resolve) => {
    const whole = (
      <StrictMode>
        <InterviewContext value={{ actor, back }}>
          <Drawn then={resolve}>
            <App />
          </Drawn>
        </InterviewContext>
      </StrictMode>
    )
    if (asServed && root.firstElementChild) hydrateRoot(root, whole)
    else createRoot(root).render(whole)
  })
}

function Drawn({ then, children }: { readonly then: () => void; readonly children: ReactNode }) {
  useEffect(then, [then])
  return children
}
