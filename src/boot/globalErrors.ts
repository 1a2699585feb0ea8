import { helplines } from '../site/helplines.ts'

/**
 * Calls `fault` on uncaught errors of this app in events, subscribers and promises. Errors of browser extensions are ignored.
 */
export function watchErrors(window: Window, fault: () => void): void {
  const { origin } = window.location
  const told = (error: unknown, from = '') => {
    if (error instanceof Error && (from.startsWith(origin) || `${error.stack}`.includes(origin))) fault()
  }
  window.addEventListener('error', ({ error, filename }) => told(error, filename))
  window.addEventListener('unhandledrejection', ({ reason }) => told(reason))
}

/** Reloads the page; false if it cannot be reached, so that nobody ends on the browser's error page. */
export async function reloadIfReachable({ location }: Window): Promise<boolean> {
  const reached = await fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (reached) location.reload()
  return reached
}

/** Shows the phone numbers when nothing else can be drawn, without the rest of the app. */
export function drawNumbers({ body }: Document): void {
  const document = body.ownerDocument
  const links = helplines.map(({ number, href }) =>
    Object.assign(document.createElement('a'), { href, textContent: number, className: 'call' }),
  )
  body.replaceChildren(...links)
}
