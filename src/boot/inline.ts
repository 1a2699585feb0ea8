import { forgetChosen } from '../storage/language.ts'
import { adoptOldKeys, clearAll, readText } from '../storage/storages.ts'
import { openOnPaper } from './openOnPaper.ts'
import { goOnLeaving, leaveOnLink, leaveOnShift, leaveSite, reloadOnReturn } from './quickExit.ts'
import { refuseFrame } from './refuseFrame.ts'
import { rememberEarlyClicks } from './replayEarlyClicks.ts'
import '../styles/layers.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/cards.css'
import '../styles/questions.css'
import '../styles/answers.css'
import '../styles/frame.css'
import '../styles/utilities.css'
import '../styles/print.css'
import '../styles/boot.css'

// Everything here runs before the first paint. Without the rest of the app, the page can still be read, called from and left.

const tab = () => window.sessionStorage
const device = () => window.localStorage
const page = document.documentElement.dataset

for (const store of [tab, device]) adoptOldKeys(store)

let forget = () => {
  clearAll(tab)
  forgetChosen(tab)
}
const leave = () => leaveSite(() => forget(), tab, window)
leaveOnLink(document, leave)
leaveOnShift(window, () => page.desk === undefined, leave)
reloadOnReturn(window)
goOnLeaving(tab, window)
openOnPaper(window)

const replay = rememberEarlyClicks(document, (control) => {
  page.app ??= 'waiting'
  control.scrollIntoView({ block: 'nearest' }) // from under what is said of it
})
if (readText(tab) !== null) page.app = 'kept'

/** How the engines report that no script arrived. Any other error means that this browser cannot run it. */
const notFetched = /dynamically imported module|importing a module script|MIME type/i

/** How long the host may take to answer before the connection counts as lost, in milliseconds. */
const patience = 5000

/** Fetches the app and hands the page over to it. */
async function begin(): Promise<void> {
  const app = await import('./mount.tsx').catch((reason: unknown) => {
    if (notFetched.test(String(reason))) return sayNotThere()
    doWithoutApp()
  })
  if (!app) return
  await parsed()
  document.querySelector('.withoutApp')?.remove()
  forget = await app.start()
  delete page.app
  replay()
}

/** Says that the questions did not arrive. The connection is to blame only if the host does not answer either. */
async function sayNotThere(): Promise<void> {
  const silence = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience))
  const answer = fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
  if (await Promise.race([answer, silence])) page.reached = ''
  page.app = page.app === 'kept' ? 'keptFailed' : 'failed'
}

/** Shows the page as it is without scripts. */
function doWithoutApp(): void {
  delete page.app
  delete page.scripts
  document.querySelector('.withoutApp')?.scrollIntoView()
}

/** Resolves when the whole page has been parsed. On a weak network, the part that came first is painted before that. */
function parsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
    else resolve()
  })
}

/** Calls `then` after the first contentful paint, or after a second if none is reported, as in a hidden tab. */
function afterFirstPaint(then: () => void): void {
  const painted =
    'PerformanceObserver' in window
      ? new PerformanceObserver((paints) => {
          if (paints.getEntriesByName('first-contentful-paint').length > 0) go()
        })
      : undefined
  const wait = setTimeout(() => go(), 1000)
  const go = () => {
    clearTimeout(wait)
    painted?.disconnect()
    then()
  }
  painted?.observe({ type: 'paint', buffered: true })
}

page.scripts = ''
if (!refuseFrame(window)) afterFirstPaint(() => void begin())
