import { goToFirstEntry } from '../interview/firstEntry.ts'
import { cover, isCovered, uncover } from '../platform/cover.ts'
import { neutralPage } from '../site/helplines.ts'
import { leavingKey, readText, removeText, type Store, writeText } from '../storage/storages.ts'
import { countShiftPresses } from './shiftPresses.ts'

/**
 * Leaves at once: covers the page, deletes what this tab holds, and opens a neutral page in place of all later entries of
 * the tab's history. Where the neutral page does not come, the page stays covered until somebody closes it.
 */
export function leaveSite(forget: () => void, tab: Store, window: Window): void {
  if (isCovered(window.document)) return
  coverPage(window)
  forget()
  writeText(tab, 'yes', leavingKey)
  goToFirstEntry(window, () => goToNeutralPage(tab, window))
}

/** Goes on leaving where the way back through the history has loaded the page anew. */
export function goOnLeaving(tab: Store, window: Window): void {
  if (readText(tab, leavingKey) === null) return
  coverPage(window)
  goToNeutralPage(tab, window)
}

function goToNeutralPage(tab: Store, { location }: Window): void {
  removeText(tab, leavingKey)
  location.assign(neutralPage)
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

/** The words that the link which leaves brings along. */
const wordsOf = (document: Document): DOMStringMap => document.querySelector<HTMLElement>('a.leave')?.dataset ?? {}

/** A covered page that the browser brings back whole is loaded anew: nothing is left in its memory. */
export function reloadOnReturn(window: Window): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isCovered(window.document)) window.location.reload()
  })
}

/** Leaves by the link to the neutral page, also on a middle click. The link leads there without any script too. */
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

/** Leaves on Shift alone pressed three times, and says so after the second time; never where `mayLeave` says no. */
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
