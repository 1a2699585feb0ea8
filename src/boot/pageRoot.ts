import { type ReactElement, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'
import { drawNumbers } from './globalErrors.ts'

/** Within this time after a redraw, in milliseconds, the page is not redrawn again. */
const pause = 1000

/** True for the DOM error when React moves or removes an element that something else has taken away. */
const isMissingNode = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError'

/**
 * Creates the React root of the page. A translator, extension or blocker may change the page before React hydrates it. React
 * recovers from that, and it does not count as our error. If an element that React needs is missing, the whole page is drawn
 * again in a new element. If nothing can be drawn, the phone numbers are.
 */
export function createPageRoot(document: Document) {
  let root: Root | null = null
  let content: ReactElement | null = null
  let roots = 0
  let drawnAgainAt = Number.NEGATIVE_INFINITY
  let isWaiting = false

  /** Options for a new root. Errors of earlier roots are ignored from then on. */
  function options(): RootOptions {
    roots += 1
    const number = roots
    const drawnAgain = (error: unknown) => number !== roots || (isMissingNode(error) && drawAgain())
    return {
      onRecoverableError: () => undefined,
      onCaughtError(error) {
        // biome-ignore lint/suspicious/noConsole: React itself logs an error that a boundary caught
        if (!drawnAgain(error)) console.error(error)
      },
      onUncaughtError(error) {
        if (!drawnAgain(error)) drawNumbers(document)
      },
    }
  }

  function drawAgain(): boolean {
    if (isWaiting) return true // React may report several errors of one change
    if (performance.now() - drawnAgainAt < pause) return false
    drawnAgainAt = performance.now()
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      const before = root
      const element = Object.assign(document.createElement('div'), { id: 'root' })
      document.getElementById('root')?.remove()
      document.body.prepend(element)
      root = createRoot(element, options())
      before?.unmount()
      root.render(content)
    })
    return true
  }

  /** Draws this page, into the served markup if it is the same page. */
  return function draw(page: ReactElement, asServed: boolean): void {
    content = page
    const element = document.getElementById('root') as HTMLElement
    if (!root && asServed && element.firstElementChild)
      startTransition(() => {
        root = hydrateRoot(element, page, options())
      })
    else {
      root ??= createRoot(element, options())
      root.render(page)
    }
  }
}
