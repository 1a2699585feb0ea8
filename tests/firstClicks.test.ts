// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { ignoreSecondClicks } from '../src/boot/ignoreSecondClick.ts'
import { refuseFrame } from '../src/boot/refuseFrame.ts'

// What the page does with a double click, and in a frame; where a finger lands is for the browser tests.

const click = (element: Element, detail: number) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))

test('the second click of a double click on a language is ignored, and a later click counts', () => {
  document.documentElement.lang = 'en'
  document.body.innerHTML = '<h1>Where to Start</h1><a href="#es">Español</a><a href="#call">988</a>'
  ignoreSecondClicks(window)
  const [spanish, number] = document.querySelectorAll('a') as unknown as [Element, Element]
  const called = vi.fn()
  number.addEventListener('click', called)
  click(spanish, 1)
  document.documentElement.lang = 'es'
  expect(click(number, 2)).toBe(false)
  expect(called).not.toHaveBeenCalled()
  expect(click(number, 1)).toBe(true)
  expect(called).toHaveBeenCalledOnce()
})

test('inside a frame there is only a link that opens the page by itself', () => {
  document.title = 'Where to Start'
  document.body.innerHTML = '<button>For me</button>'
  const framed = { document, location: window.location, self: window, top: null } as unknown as Window
  expect(refuseFrame(window)).toBe(false)
  expect(document.querySelector('button')).not.toBeNull()
  expect(refuseFrame(framed)).toBe(true)
  expect(document.documentElement.hidden).toBe(true)
  document.dispatchEvent(new Event('DOMContentLoaded'))
  expect(document.documentElement.hidden).toBe(false)
  expect(document.body.innerHTML).toBe(`<a href="${window.location.href}" target="_top">Where to Start</a>`)
})
