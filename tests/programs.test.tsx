// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answers } from '#rules'
import { ProgramList } from '../src/desk/programs/ProgramList.tsx'
import { fetchWords } from '../src/i18n/languages.ts'
import words from '../src/locales/en/programs.json' with { type: 'json' }
import { programList } from '../src/programs/list.ts'
import { openList } from '../src/programs/open.ts'
import type { ReadList } from '../src/programs/reading.ts'
import { PlaceCards } from '../src/result/PlaceCards.tsx'
import { Places } from '../src/result/Places.tsx'
import { mildest, ticks } from './laws/space.ts'
import { draw } from './render.tsx'

// What a page shows of a list of programs, in a simulated page; how it looks and prints is for the browser tests.

await fetchWords('result', 'facts', 'desk', 'programs')

const small = readFileSync('tests/programs/findtreatment-2025-08-small.csv')
const severe: Answers = { ...mildest, lastUse: 'withinWeek', signs: ticks(6), payment: 'publicInsurance', support: 'strong' }
const list = async (text: string | Uint8Array<ArrayBuffer>) => (await openList(new Blob([text]))) as ReadList
const row = 'Harbor House,617-555-0100 x12,day program,buprenorphine,Medicaid; no cash,adults,02118,2026-01-05'
const template = (...rows: readonly string[]) => ['name,phone,care,medicine,payment,people,zip,checked', ...rows].join('\n')

beforeEach(() => {
  programList.set(null)
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})
afterEach(cleanup)

/** Opens a file at the desk and waits until it is read. */
async function opens(parts: readonly BlobPart[]) {
  const drawn = draw(<ProgramList />, {})
  const file = new Blob([...parts])
  fireEvent.change(screen.getByLabelText(words.load.choose), { target: { files: [file] } })
  await waitFor(() => expect(screen.queryByText(words.load.reading)).toBeNull(), { timeout: 20_000 })
  return drawn
}

test('without a list the result shows nothing of it', () => {
  expect(draw(<Places />, severe).container.textContent).toBe('')
})

test('an export is recognized, its rows are counted, and it can be deleted', async () => {
  const { container } = await opens([small])
  expect(container.querySelector('[data-list="findTreatment"]')?.textContent).toContain(words.codes.until2025)
  const rows = container.querySelector('[data-tally="rows"] dd')?.textContent
  expect(rows).toBe('38')
  act(() => screen.getByRole('button', { name: words.load.delete, hidden: true }).click())
  expect(programList.get()).toBeNull()
})

test('a file that is refused says why and which columns it has, and leaves the list before it', async () => {
  const before = await list(template(row))
  programList.set(before)
  const { container } = await opens(['Agency,Telephone\nHarbor House,617-555-0100'])
  const refused = container.querySelector('[data-refused="noHeader"]')
  expect(refused?.textContent).toContain(words.refused.noHeader)
  expect(refused?.textContent).toContain('agency, telephone')
  expect(programList.get()).toBe(before)
})

test('problems are listed by row, and the good rows can be used', async () => {
  const { container } = await opens([template(row, 'No Phone House,,day program,,,,,')])
  expect(container.querySelector('details details li')?.textContent).toContain(`Row 3: ${words.problems.noPhone}`)
  expect(programList.get()?.programs).toHaveLength(1)
})

test('a card names the program, calls its number, says why it fits and what to ask', async () => {
  programList.set(await list(template(row)))
  draw(<PlaceCards />, severe)
  const card = screen.getByRole('article', { name: 'Harbor House' })
  expect(within(card).getByRole('link', { name: '617-555-0100' }).getAttribute('href')).toBe('tel:+16175550100,12')
  for (const line of [words.why.care, words.why.publicInsurance, words.why.allowsMedicine]) within(card).getByText(line)
  expect(card.textContent).toContain('January 5, 2026')
  expect(card.getAttribute('data-program')).toBe('fits')
})

test('what the list does not say is a question, and what it says no to is not shown but counted', async () => {
  const silent = row.replace('Harbor', 'Silent').replace('Medicaid; no cash', '')
  const refusing = row.replace('Harbor', 'Cash').replace('Medicaid; no cash', 'cash; no Medicaid; no Medicare; no state plan')
  programList.set(await list(template(silent, refusing)))
  const { ids } = draw(<PlaceCards />, severe)
  expect(ids('data-program')).toEqual(['ask'])
  screen.getByText(words.ask.publicInsurance)
  expect(ids('data-left-out')).toEqual(['publicInsurance'])
})

test('at most three cards are shown, the nearest first, and the ZIP is kept nowhere', async () => {
  const at = (name: string, zip: string) => row.replace('Harbor House', name).replace('02118', zip)
  programList.set(await list(template(at('A', '90001'), at('B', '90002'), at('C', '90003'), at('Near', '02118'))))
  const { container, actor } = draw(<PlaceCards />, severe)
  const names = () => screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent)
  expect(names()).toEqual(['A', 'B', 'C'])
  fireEvent.change(screen.getByLabelText(words.cards.zip), { target: { value: '02118' } })
  expect(names()).toEqual(['Near', 'A', 'B'])
  expect(JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }, actor.getSnapshot().context])).not.toContain(
    '02118',
  )
  expect(container.textContent).toContain(words.cards.more.replace('{{number}}', '1'))
})

test('a person puts up to three programs on their page, takes one away, and nothing of it is kept', async () => {
  const named = ['A', 'B', 'C', 'Near'].map((name, at) => row.replace('Harbor House', name).replace('02118', `9000${at}`))
  programList.set(await list(template(...named)))
  const { actor, container } = draw(<PlaceCards />, severe)
  const button = (name: string) => screen.queryByRole('button', { description: name })
  for (const name of ['A', 'B', 'C']) act(() => button(name)?.click())
  fireEvent.change(screen.getByLabelText(words.cards.zip), { target: { value: '90003' } })
  const near = screen.getByRole('article', { name: 'Near' })
  expect(near.textContent).toContain(words.cards.pageFull)
  expect(screen.getAllByRole('article'), 'the chosen ones stay in view').toHaveLength(4)
  act(() => button('B')?.click())
  act(() => button('Near')?.click())
  expect(container.querySelectorAll('button[aria-pressed="true"]')).toHaveLength(3)
  expect(JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }])).not.toContain('Near')
  act(() => actor.send({ type: 'forget' }))
  expect(container.querySelectorAll('button[aria-pressed="true"]')).toHaveLength(0)
})

test('text of a list is never markup and never a template of the words', async () => {
  const name = '<b>Bold</b> {{number}} $t(ui:name)'
  programList.set(await list(template(row.replace('Harbor House', name))))
  const { container } = draw(<PlaceCards />, severe)
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(name)
  expect(container.querySelector('article b')).toBeNull()
})

test('who must go somewhere today is told so before any program', async () => {
  programList.set(await list(template(row)))
  const { container } = draw(<PlaceCards />, { ...severe, mentalHealth: 'severe' })
  const first = container.querySelector('[data-go-first="doctor"]')
  expect(first?.textContent).toBe(words.first.doctor)
  expect(first?.compareDocumentPosition(container.querySelector('ul') as Element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
