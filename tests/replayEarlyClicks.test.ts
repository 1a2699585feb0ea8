// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { rememberEarlyClicks } from '../src/boot/replayEarlyClicks.ts'

// What is pressed before the page can answer; that a slow network makes people press too early is for the browser tests.

function pageWith(html: string) {
  document.body.innerHTML = html
  const remembered = vi.fn()
  const replay = rememberEarlyClicks(document, remembered)
  return { remembered, replay, first: document.querySelector('button, input') as HTMLElement }
}

test('a click is remembered and repeated once when the page can respond', () => {
  const { remembered, replay, first } = pageWith('<button>For <b>me</b></button>')
  first.querySelector('b')?.click()
  expect(remembered).toHaveBeenCalledOnce()
  const pressed = vi.fn()
  first.addEventListener('click', pressed)
  replay()
  expect(pressed).toHaveBeenCalledOnce()
  expect(remembered).toHaveBeenCalledOnce()
})

test('of two clicks, the last one counts', () => {
  const { replay } = pageWith('<button>For me</button><button>For someone else</button>')
  const pressed: (string | null)[] = []
  for (const button of document.querySelectorAll('button')) button.click()
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => pressed.push(button.textContent))
  replay()
  expect(pressed).toEqual(['For someone else'])
})

test('a click is repeated on the same button if the page was replaced meanwhile, and lost only if there is none', () => {
  const { replay, first } = pageWith('<button>For me</button>')
  first.click()
  document.body.innerHTML = '<button>Continue</button><button>For me</button>'
  const pressed: (string | null)[] = []
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => pressed.push(button.textContent))
  replay()
  expect(pressed).toEqual(['For me'])
  const other = pageWith('<button>For me</button>')
  other.first.click()
  document.body.innerHTML = '<button>Continue</button>'
  other.replay()
})

test('a file that was chosen is chosen again; opening the chooser is not', () => {
  const { remembered, replay, first } = pageWith('<input type="file">')
  first.click()
  expect(remembered).not.toHaveBeenCalled()
  first.dispatchEvent(new Event('change', { bubbles: true }))
  const changed = vi.fn()
  document.body.addEventListener('change', changed, { once: true })
  replay()
  expect(changed).toHaveBeenCalledOnce()
})

test('links and the rest of the page are left to the browser, and without a click nothing is replayed', () => {
  const { remembered, replay } = pageWith('<p>text</p><a href="#x">Leave</a>')
  for (const each of document.querySelectorAll<HTMLElement>('p, a')) each.click()
  expect(remembered).not.toHaveBeenCalled()
  replay()
})
