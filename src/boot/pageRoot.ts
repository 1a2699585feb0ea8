import { type ReactElement, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'
import { drawNumbers } from './globalErrors.ts'

/** How soon after the page was drawn again it is not tried once more, in milliseconds. */
const pause = 1000

/** True for what the DOM throws when React moves or removes an element that somebody else has taken away. */
const isMissingNode = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError'

/**
 * The React root of the page. A translator, an extension or a blocker may change the page before React takes it over: React
 * recovers from that, and it is no error of ours. Where one of them took an element away that React needs, the whole page is
 * drawn again in a new element. Where nothing can be drawn, the numbers to call are.
 */
export function createPageRoot(document: Document) {
  let root: Root | null = null
  let content: ReactElement | null = null
  let roots = 0
  let drawnAgainAt = Number.NEGATIVE_INFINITY

  /** The options of one more root; from then on, errors of those before it do not count. */
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
    if (performance.now() - drawnAgainAt < pause) return false
    drawnAgainAt = performance.now()
    setTimeout(() => {
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

  /** Draws this page; into the markup that was served, where that is what it draws. */
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
