import { helplines } from '../site/helplines.ts'

/**
 * Calls `fault` when something of ours fails where nothing catches it: in an event, a subscriber, a promise. What an
 * extension of the browser throws into the page is not ours.
 */
export function watchErrors(window: Window, fault: () => void): void {
  const { origin } = window.location
  const told = (error: unknown, from = '') => {
    if (error instanceof Error && (from.startsWith(origin) || `${error.stack}`.includes(origin))) fault()
  }
  window.addEventListener('error', ({ error, filename }) => told(error, filename))
  window.addEventListener('unhandledrejection', ({ reason }) => told(reason))
}

/** Loads the page again; false when it cannot be reached, so that nobody is left with the browser's own page. */
export async function reloadIfReachable({ location }: Window): Promise<boolean> {
  const reached = await fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (reached) location.reload()
  return reached
}

/** What stands when nothing else can be drawn: the numbers to call, made by hand from nothing but themselves. */
export function drawNumbers({ body }: Document): void {
  const document = body.ownerDocument
  const links = helplines.map(({ number, href }) =>
    Object.assign(document.createElement('a'), { href, textContent: number, className: 'call' }),
  )
  body.replaceChildren(...links)
}
