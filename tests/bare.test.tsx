// @vitest-environment jsdom

import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answers } from '#rules'
import { Waiting } from '../src/app/Waiting.tsx'
import { Desk } from '../src/desk/Desk.tsx'
import { changeLanguage, fetchWords, startPage } from '../src/i18n/languages.ts'
import { startInterview } from '../src/interview/actor.ts'
import { asking, nextCall } from '../src/interview/interview.ts'
import { InterviewContext } from '../src/interview/useInterview.ts'
import ui from '../src/locales/en/ui.json' with { type: 'json' }
import { Guide } from '../src/screens/guide/Guide.tsx'
import { Result } from '../src/screens/result/Result.tsx'
import { SourceName } from '../src/ui/Cite.tsx'
import { Privacy } from '../src/ui/Privacy.tsx'
import { mildest } from './laws/space.ts'
import { draw } from './render.tsx'

// The page without its styles, as it is read by whoever does not see it; how it is read aloud is for screen readers.

await fetchWords('result', 'facts', 'guide', 'desk', 'script', 'programs')

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
afterEach(cleanup)

const moderate: Answers = { ...mildest, lastUse: 'withinMonth', signs: ['craving', 'tolerance', 'withdrawal', 'timeSpent'] }

test('the waiting message is hidden until something is loading', () => {
  render(<Waiting />)
  for (const text of [ui.wait.onItsWay, ui.wait.failed, ui.wait.unusable])
    expect(screen.getByText(text, { exact: false }).closest('p')).toHaveProperty('hidden', true)
})

test('if the app does not load, Try again opens the same page, and a language opens its own, under any path', () => {
  render(<Waiting />)
  const at = (href: string | null | undefined, page: string) => new URL(href ?? '', `https://example.org${page}`).pathname
  expect(at(document.querySelector('.waiting a')?.getAttribute('href'), '/help/start/es/')).toBe('/help/start/es/')
  expect(at(startPage('es', 'en'), '/help/start/')).toBe('/help/start/es/')
  expect(at(startPage('en', 'en'), '/help/start/')).toBe('/help/start/')
  expect(at(startPage('en', 'es'), '/help/start/es/')).toBe('/help/start/')
})

test('the printed page is hidden on the screen', () => {
  draw(<Result />, moderate)
  expect(document.querySelector('.sheet')).toHaveProperty('hidden', true)
})

test.each([
  ['the result', <Result key="result" />],
  ['the guide', <Guide key="guide" />],
])('every drawing of %s is small without styles, and its picture has a name', (_, page) => {
  const { container } = draw(page, moderate)
  expect(container.querySelectorAll('svg, figure').length).toBeGreaterThan(0)
  for (const drawing of container.querySelectorAll('svg')) expect(Number(drawing.getAttribute('width'))).toBeGreaterThan(0)
  for (const picture of container.querySelectorAll('figure'))
    expect(document.getElementById(picture.getAttribute('aria-labelledby') ?? '')?.textContent).toBeTruthy()
})

test('the privacy text has its name as soon as it opens, and starts at its heading', async () => {
  draw(<Privacy />, {})
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('dialog', { name: ui.foot.privacy })).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })))
})

test('the desk shows its suggestion once, in a heading that is announced when it changes', () => {
  const actor = startInterview({ interview: { ...nextCall, answers: moderate }, place: asking('support') })
  const { container } = render(
    <InterviewContext value={{ actor, back: () => undefined }}>
      <Desk />
    </InterviewContext>,
  )
  const said = container.querySelectorAll('.live [aria-live], .live [role="status"]')
  expect([...said].map(({ tagName }) => tagName)).toEqual(['H2'])
  const sentence = said[0]?.textContent ?? ''
  expect(container.querySelector('.live')?.textContent?.split(sentence)).toHaveLength(2)
})

test('on a Spanish page only the English title of a document is marked as English', async () => {
  await changeLanguage('es')
  draw(<SourceName id="D3" />, {})
  expect(document.querySelector('[lang="en"]')?.textContent).toMatch(/^“Heroin Addiction Treatment: .*”$/)
  expect(document.body.textContent).toContain('sin nombre de quien lo publica')
  await changeLanguage('en')
})
