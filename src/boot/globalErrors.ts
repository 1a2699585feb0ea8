import { helplines } from '../site/helplines.ts'
import { isOneFile } from '../site/oneFile.ts'

/**
 * Calls `fault` on uncaught errors of this app in events, subscribers and promises. Errors of browser extensions are ignored.
 */
export function watchErrors(window: Window, fault: () => void): void {
  const origin = isOneFile ? window.location.href.replace(/#.*/, '') : window.location.origin
  const report = (error: unknown, from = '') => {
    if (error instanceof Error && (from.startsWith(origin) || `${error.stack}`.includes(origin))) fault()
  }
  window.addEventListener('error', ({ error, filename }) => report(error, filename))
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason))
}

/** Reloads the page; false if its server cannot be reached, so that nobody ends on the browser's error page. */
export async function reloadIfReachable({ location }: Window): Promise<boolean> {
  const reached =
    isOneFile ||
    (await fetch(location.href, { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ))
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
