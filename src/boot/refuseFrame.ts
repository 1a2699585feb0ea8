/**
 * Inside a frame, shows only a link that opens the page by itself, and returns true. Otherwise the framing page could count
 * clicks, and Leave would leave only the frame.
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
