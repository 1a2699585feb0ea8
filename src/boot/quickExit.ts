import { neutralPage } from '../site/helplines.ts'

/**
 * Leaves at once: covers the page, forgets what this tab holds, and puts a neutral page in its place. The browser's
 * history still names the site, and the start says so before it is needed.
 */
export function leaveSite(forget: () => void, { document, location }: Window): void {
  document.documentElement.hidden = true
  forget()
  location.replace(neutralPage)
}

/** A page that comes back after leaving is uncovered; it shows the start, for there is nothing else left. */
export function uncoverOnReturn(window: Window): void {
  window.addEventListener('pageshow', () => {
    window.document.documentElement.hidden = false
  })
}

/** Leaves by the link to the neutral page, which leads there without any script too. */
export function leaveOnLink(document: Document, leave: () => void): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a.leave'))) return
    event.preventDefault()
    leave()
  })
}

const presses = 3
const within = 5000

/** Leaves on Shift alone pressed three times within five seconds, no other key between; never while typing. */
export function leaveOnShift(window: Window, leave: () => void): void {
  let pressed: readonly number[] = []
  window.addEventListener('keydown', ({ key, repeat, timeStamp, target }) => {
    if (repeat) return
    if (key !== 'Shift' || isTyping(target)) {
      pressed = []
      return
    }
    pressed = [...pressed.filter((at) => timeStamp - at < within), timeStamp]
    if (pressed.length >= presses) leave()
  })
}

const notTyped: readonly string[] = ['radio', 'checkbox', 'button', 'submit']

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !notTyped.includes(target.type))
