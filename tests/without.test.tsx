// @vitest-environment jsdom

import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { type ForEverybody, locator, withoutQuestions } from '#rules'
import { fetchWords } from '../src/i18n/languages.ts'
import { Without } from '../src/screens/without/Without.tsx'
import { helpline } from '../src/site/helplines.ts'
import { draw } from './render.tsx'

// The page for somebody who cannot answer questions now. Whether it helps only people can say.

await fetchWords('result', 'facts', 'without')
vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
afterEach(cleanup)

const claims = Object.values(withoutQuestions).flatMap((section) => Object.values<ForEverybody>(section))

test('every claim opens to what its sources say', async () => {
  const { container } = draw(<Without />, {})
  const cites = screen.getAllByRole('button', { expanded: false })
  expect(cites).toHaveLength(claims.length)
  for (const cite of cites) await userEvent.click(cite)
  const shown = [...container.querySelectorAll('[data-fact]')].map((each) => each.getAttribute('data-fact'))
  expect(shown).toEqual(claims.flatMap(({ basis }) => basis))
})

test('it has the number to call, the public list, and words to say, one sentence a line', () => {
  const { container } = draw(<Without />, {})
  expect(container.querySelector(`a[href="${helpline('treatment').href}"]`)).toBeTruthy()
  expect(container.querySelector(`a[href="${locator.href}"]`)?.textContent).toBe(locator.name)
  const lines = [...container.querySelectorAll('blockquote p')].map(({ textContent }) => textContent ?? '')
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(line.split(/\s+/).length).toBeLessThanOrEqual(15)
})

test('it needs no answers, and says nothing of any', () => {
  const said = draw(<Without />, {}).container.textContent
  cleanup()
  expect(draw(<Without />, { lastUse: 'withinWeek', pregnancy: 'yes' }).container.textContent).toBe(said)
})
