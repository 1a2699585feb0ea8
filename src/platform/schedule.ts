/** How long a page may be busy, or a browser not tell that it is not, in milliseconds. */
const longest = 2000

/** Calls it once the page is loaded and has nothing to do; two seconds after loading at most. */
export function whenIdle(window: Window, then: () => void): void {
  const soon = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: longest })
    else setTimeout(then, longest)
  }
  if (window.document.readyState === 'complete') soon()
  else window.addEventListener('load', soon, { once: true })
}

/** Calls it once what is drawn now has been painted; in a tab that is not on screen, when it is again. */
export function afterPaint(window: Window, then: () => void): void {
  window.requestAnimationFrame(() => setTimeout(then))
}
