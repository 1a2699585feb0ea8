import type { Outcome } from './outcome.ts'

/** How long to wait for printing to start, in milliseconds. */
const longest = 1000

/**
 * Prints the page. Resolves to "done" once the browser reports that printing starts. In-app browsers may have no print, or one
 * that does nothing.
 */
export function printPage(window: Window): Promise<Outcome> {
  return new Promise((resolve) => {
    window.addEventListener('beforeprint', () => resolve('done'), { once: true })
    setTimeout(() => resolve('unknown'), longest)
    try {
      window.print()
    } catch {
      resolve('refused')
    }
  })
}

/** Calls `then` after each print. Returns a function that unsubscribes. */
export function onPrinted(window: Window, then: () => void): () => void {
  window.addEventListener('afterprint', then)
  return () => window.removeEventListener('afterprint', then)
}

/** Calls `then` before each print, while the page can still change. Returns a function that unsubscribes. */
export function onPrinting(window: Window, then: () => void): () => void {
  window.addEventListener('beforeprint', then)
  return () => window.removeEventListener('beforeprint', then)
}
