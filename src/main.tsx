import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { startInterview } from './interview/actor.ts'
import { followHistory } from './interview/history.ts'
import { InterviewContext } from './interview/useInterview.ts'
import { leaveOnShift, leaveSite, uncoverOnReturn } from './leave.ts'
import { keepSession, keptSession } from './save/session.ts'
import './style/tokens.css'
import './style/base.css'
import './style/print.css'

const tab = () => window.sessionStorage
const actor = startInterview((await keptSession(tab)) ?? undefined)
keepSession(actor, tab)
const back = followHistory(actor, window)
const leave = () => leaveSite(actor, window)
leaveOnShift(window, leave)
uncoverOnReturn(window)

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <InterviewContext value={{ actor, back, leave }}>
      <App />
    </InterviewContext>
  </StrictMode>,
)
