import type { Outcome } from './outcome.ts'

/** How long a browser may take to begin to print, in milliseconds. */
const longest = 1000

/** Prints the page: done once the browser says that it begins. An in-app browser may have no print, or one that does nothing. */
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

/** Calls it after each print; returns what stops that. */
export function onPrinted(window: Window, then: () => void): () => void {
  window.addEventListener('afterprint', then)
  return () => window.removeEventListener('afterprint', then)
}
