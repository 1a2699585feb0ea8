// @vitest-environment jsdom
// Shows which presses mean leaving, and what a covered page shows; where leaving leads is for the browser tests.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leaveOnLink, leaveOnShift, leaveSite } from '../src/boot/quickExit.ts'
import { placeOf, startInterview } from '../src/interview/actor.ts'
import { neutralPage } from '../src/site/helplines.ts'

const leave = vi.fn()
let atDesk = false
leaveOnShift(window, () => !atDesk, leave)
leaveOnLink(document, leave)

const page = document.body.appendChild(document.createElement('div'))
beforeEach(() => {
  page.innerHTML = `<a class="leave" href="${neutralPage}" data-once-more="Press Shift once more" data-cover-title="Weather" data-cover-close="Close">Leave</a><h1 tabindex="-1">A question</h1><input type="file"><textarea></textarea><textarea readonly></textarea>`
})
afterEach(() => {
  key('Escape', 0)
  leave.mockClear()
  atDesk = false
})

type Held = { readonly ctrlKey?: boolean; readonly altKey?: boolean; readonly metaKey?: boolean; readonly repeat?: boolean }

function fire(type: 'keydown' | 'keyup', name: string, at: number, target: EventTarget, held: Held = {}): void {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, ...held })
  Object.defineProperty(event, 'timeStamp', { value: at })
  target.dispatchEvent(event)
}
const down = (name: string, at: number, held?: Held) => fire('keydown', name, at, document.body, held)
const up = (name: string, at: number, held?: Held) => fire('keyup', name, at, document.body, held)
function key(name: string, at: number, target: EventTarget = document.body, held?: Held): void {
  fire('keydown', name, at, target, held)
  fire('keyup', name, at + 50, target, held)
}
const shift = (...times: readonly number[]) => times.forEach((at) => void key('Shift', at))

describe('Shift pressed and released alone three times', () => {
  it('within five seconds leaves', () => {
    shift(1000, 2000, 5900)
    expect(leave).toHaveBeenCalledOnce()
  })
  it('leaves when it is released, not while it is down', () => {
    shift(1000, 2000)
    down('Shift', 2500)
    expect(leave).not.toHaveBeenCalled()
    up('Shift', 2550)
    expect(leave).toHaveBeenCalledOnce()
  })
  it('in more than five seconds does not leave', () => {
    shift(1000, 2000, 6100)
    expect(leave).not.toHaveBeenCalled()
  })
  it.each(['input', 'textarea', 'textarea[readonly]'])('leaves from wherever the focus is: %s', (selector) => {
    const field = document.querySelector(selector) as HTMLElement
    for (const at of [1000, 1500, 2000]) key('Shift', at, field)
    expect(leave).toHaveBeenCalledOnce()
  })
  it('does nothing at the counselor desk', () => {
    atDesk = true
    shift(1000, 1500)
    expect(document.querySelector('[role="status"]')?.textContent ?? '').toBe('')
    shift(2000)
    expect(leave).not.toHaveBeenCalled()
  })
})

describe('Shift does not count', () => {
  afterEach(() => expect(leave).not.toHaveBeenCalled())

  it('with another key in between', () => {
    shift(1000, 1200)
    key('a', 1300)
    shift(1400, 1500)
  })
  it('as part of a capital letter, however many are typed', () => {
    const field = document.querySelector('textarea') as HTMLElement
    for (const at of [1000, 1300, 1600, 1900]) {
      fire('keydown', 'Shift', at, field)
      key('A', at + 50, field)
      fire('keyup', 'Shift', at + 150, field)
    }
  })
  it('held down', () => {
    for (const at of [1000, 1100, 1200, 1300]) down('Shift', at, { repeat: at > 1000 })
    up('Shift', 1400)
  })
  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }])('with another key held: %j', (held) => {
    for (const at of [1000, 1500, 2000]) key('Shift', at, document.body, held)
  })
  it('pressed on both sides at once', () => {
    for (const at of [1000, 1500, 2000]) {
      down('Shift', at)
      down('Shift', at + 50)
      up('Shift', at + 100)
      up('Shift', at + 150)
    }
  })
  it.each(['wheel', 'click', 'pointerdown', 'touchstart'])('with a %s while it is down', (type) => {
    for (const at of [1000, 1500, 2000]) {
      down('Shift', at)
      document.body.dispatchEvent(new Event(type, { bubbles: true }))
      up('Shift', at + 50)
    }
  })
  it.each(['wheel', 'click', 'pointerdown', 'touchstart'])('with a %s between two presses', (type) => {
    shift(1000, 1500)
    document.body.dispatchEvent(new Event(type, { bubbles: true }))
    shift(2000)
  })
  it('if the window lost the focus in between', () => {
    shift(1000, 1500)
    window.dispatchEvent(new Event('blur'))
    shift(2000)
  })
})

describe('after the second press', () => {
  const said = () => document.querySelector('[role="status"]')?.textContent ?? ''
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('the page warns that the next one leaves, and withdraws the warning when it no longer does', () => {
    shift(1000)
    expect(said()).toBe('')
    shift(1500)
    expect(said()).toBe('Press Shift once more')
    key('a', 1600)
    expect(said()).toBe('')
  })
  it('the warning is withdrawn after five seconds', () => {
    shift(1000, 1500)
    vi.advanceTimersByTime(4900)
    expect(said()).not.toBe('')
    vi.advanceTimersByTime(100)
    expect(said()).toBe('')
  })
})

describe('the link', () => {
  const link = () => document.querySelector('a.leave') as HTMLElement

  it('leaves on a click and on a middle click, but not on the click that opens a menu', () => {
    link().dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 2 }))
    expect(leave).not.toHaveBeenCalled()
    link().dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }))
    expect(leave).toHaveBeenCalledTimes(1)
    link().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    expect(leave).toHaveBeenCalledTimes(2)
  })
})

it('leaving covers the page with a neutral title, deletes the interview, and can be closed if no other page loads', () => {
  const actor = startInterview()
  actor.send({ type: 'begin', respondent: 'self' })
  const assign = vi.fn()
  document.title = 'Question 5 – Where to Start'
  const around = { document, location: { assign }, history: window.history, stop: vi.fn() } as unknown as Window
  leaveSite(
    () => actor.send({ type: 'forget' }),
    () => window.sessionStorage,
    around,
  )
  expect(document.title).toBe('Weather')
  expect(document.querySelector('.cover button')?.textContent).toBe('Close')
  expect(assign).toHaveBeenCalledExactlyOnceWith(neutralPage)
  expect(window.sessionStorage).toHaveLength(0)
  expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })

  document.querySelector<HTMLElement>('.cover button')?.click()
  expect(document.querySelector('.cover')).toBeNull()
  expect(document.documentElement.dataset.covered).toBeUndefined()
})
