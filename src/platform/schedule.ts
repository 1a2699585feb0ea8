/** The longest wait for an idle page, in milliseconds. */
const longest = 2000

/** Calls `then` once the page is loaded and idle, at most two seconds after loading. */
export function whenIdle(window: Window, then: () => void): void {
  const soon = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: longest })
    else setTimeout(then, longest)
  }
  if (window.document.readyState === 'complete') soon()
  else window.addEventListener('load', soon, { once: true })
}

/** Calls `then` after the next paint; in a hidden tab, once it is visible again. */
export function afterPaint(window: Window, then: () => void): void {
  window.requestAnimationFrame(() => setTimeout(then))
}
