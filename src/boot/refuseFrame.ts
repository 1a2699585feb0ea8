/**
 * In a frame of another page, shows nothing but a link that opens the page by itself. Who frames it could count what is
 * pressed, and Leave would leave the frame alone. Returns whether it is in a frame.
 */
export function refuseFrame({ document, location, self, top }: Window): boolean {
  if (self === top) return false
  const root = document.documentElement
  root.hidden = true
  document.addEventListener('DOMContentLoaded', () => {
    const link = document.createElement('a')
    document.body.replaceChildren(Object.assign(link, { href: location.href, target: '_top', textContent: document.title }))
    root.hidden = false
  })
  return true
}
