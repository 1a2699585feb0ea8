import { describe, expect, test } from 'vitest'
import { helplines, neutralPage, onEveryScreen } from '../src/helplines.ts'

// The numbers are whole and say where they come from; that they are answered only a call can show.

describe.each(helplines)('$id', ({ number, href, source, checkedOn }) => {
  test('dials the number that is written', () => {
    expect(href.replace(/^tel:(\+)?/, '')).toBe(number.replaceAll('-', ''))
  })
  test('says where it was read, and on which day', () => {
    expect(source).toMatch(/^https:\/\/[^\s?#]+$/)
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn)
  })
})

test('911, 988 and the treatment helpline stand on every screen, in this order', () => {
  expect(onEveryScreen.map(({ number }) => number)).toEqual(['911', '988', '1-800-662-4357'])
})

test('leaving opens a page that is the same for all', () => {
  expect(neutralPage).toMatch(/^https:\/\/[\w.]+\/$/)
})
