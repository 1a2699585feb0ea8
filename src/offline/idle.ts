/** Calls it once the page is loaded and has nothing to do. */
export function whenIdle(window: Window, then: () => void): void {
  const soon = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(then)
    else setTimeout(then, 2000)
  }
  if (window.document.readyState === 'complete') soon()
  else window.addEventListener('load', soon, { once: true })
}
