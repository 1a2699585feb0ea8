import { goToFirstEntry } from '../interview/firstEntry.ts'
import { cover, isCovered, uncover } from '../platform/cover.ts'
import { neutralPage } from '../site/helplines.ts'
import { leavingKey, readText, removeText, type Store, writeText } from '../storage/storages.ts'
import { countShiftPresses } from './shiftPresses.ts'

/**
 * Leaves at once: covers the page, deletes what this tab holds, and opens a neutral page in place of all later history entries.
 * If the neutral page does not load, the page stays covered until somebody closes it.
 */
export function leaveSite(forget: () => void, tab: Store, window: Window): void {
  if (isCovered(window.document)) return
  const to = window.document.querySelector<HTMLAnchorElement>('a.leave')?.href ?? neutralPage
  coverPage(window)
  forget()
  writeText(tab, to, leavingKey)
  goToFirstEntry(window, () => goToNeutralPage(to, tab, window))
}

/** Continues leaving if going back through the history has reloaded the page. */
export function goOnLeaving(tab: Store, window: Window): void {
  const to = readText(tab, leavingKey)
  if (to === null) return
  coverPage(window)
  goToNeutralPage(to, tab, window)
}

function goToNeutralPage(to: string, tab: Store, { location }: Window): void {
  removeText(tab, leavingKey)
  location.assign(to.startsWith('https://') ? to : neutralPage)
}

function coverPage(window: Window): void {
  const { document } = window
  const { coverTitle = '', coverWait = '', coverClose = '' } = wordsOf(document)
  cover(document, { title: coverTitle, wait: coverWait, close: coverClose }, () => {
    window.stop()
    uncover(document, document.querySelector('.name')?.textContent ?? '')
    document.querySelector('h1')?.focus()
  })
}

/** The words for the cover, which the leave link carries. */
const wordsOf = (document: Document): DOMStringMap => document.querySelector<HTMLElement>('a.leave')?.dataset ?? {}

/** Reloads a covered page that the browser restores from memory, so that nothing is left in it. */
export function reloadOnReturn(window: Window): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isCovered(window.document)) window.location.reload()
  })
}

/** Leaves by the link to the neutral page, including a middle click. The link works without scripts. */
export function leaveOnLink(document: Document, leave: () => void): void {
  const onClick = (event: MouseEvent) => {
    const isSecondary = event.button === 2
    if (isSecondary || !(event.target instanceof Element && event.target.closest('a.leave'))) return
    event.preventDefault()
    leave()
  }
  document.addEventListener('click', onClick)
  document.addEventListener('auxclick', onClick)
}

/** Leaves when Shift alone is pressed three times, with a message after the second time, unless `mayLeave` returns false. */
export function leaveOnShift(window: Window, mayLeave: () => boolean, leave: () => void): void {
  const { document } = window
  let hint: HTMLElement | null = null
  countShiftPresses(window, {
    onNearly(nearly) {
      hint ??= addHint(document)
      hint.textContent = nearly && mayLeave() ? (wordsOf(document).onceMore ?? '') : ''
    },
    onThird() {
      if (mayLeave()) leave()
    },
  })
}

function addHint(document: Document): HTMLElement {
  const hint = Object.assign(document.createElement('p'), { className: 'once-more', role: 'status' })
  document.body.append(hint)
  return hint
}
