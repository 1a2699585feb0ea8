// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { leaveOnShift, leaveSite, uncoverOnReturn } from '../src/boot/quickExit.ts'
import { placeOf, startInterview } from '../src/interview/actor.ts'
import { neutralPage } from '../src/site/helplines.ts'

// Which key presses mean leaving; where it leads is for the browser tests.

const leave = vi.fn()
leaveOnShift(window, leave)
afterEach(() => {
  press('Escape', 0)
  leave.mockClear()
})

function press(key: string, at: number, target: EventTarget = document.body, repeat = false): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, repeat })
  Object.defineProperty(event, 'timeStamp', { value: at })
  target.dispatchEvent(event)
}
const shiftAt = (...times: readonly number[]) => times.forEach((at) => void press('Shift', at))

test('Shift three times within five seconds leaves', () => {
  shiftAt(1000, 2000, 5900)
  expect(leave).toHaveBeenCalledOnce()
})

test('Shift three times in more than five seconds does not', () => {
  shiftAt(1000, 2000, 6100)
  expect(leave).not.toHaveBeenCalled()
})

test('another key between begins the count anew', () => {
  shiftAt(1000, 1200)
  press('a', 1300)
  shiftAt(1400, 1500)
  expect(leave).not.toHaveBeenCalled()
})

test('holding Shift down is one press', () => {
  for (const at of [1000, 1100, 1200, 1300]) press('Shift', at, document.body, at > 1000)
  expect(leave).not.toHaveBeenCalled()
})

test('typing capitals into a text field never leaves', () => {
  const field = document.body.appendChild(document.createElement('textarea'))
  for (const at of [1000, 1100, 1200]) press('Shift', at, field)
  expect(leave).not.toHaveBeenCalled()
})

test('leaving covers the page and wipes the interview; a browser that kept the whole page brings it back at the start', () => {
  const actor = startInterview()
  actor.send({ type: 'begin', respondent: 'self' })
  actor.send({ type: 'answer', question: 'dangerNow', with: [] })
  const replace = vi.fn()
  uncoverOnReturn(window)
  leaveSite(() => actor.send({ type: 'forget' }), { document, location: { replace } } as unknown as Window)
  expect(document.documentElement.hidden).toBe(true)
  expect(replace).toHaveBeenCalledExactlyOnceWith(neutralPage)

  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(document.documentElement.hidden).toBe(false)
  expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })
  expect(actor.getSnapshot().context).toMatchObject({ respondent: null, answers: {} })
})
