// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { Answers } from '#rules'
import { onDevice, openKept } from '../src/desk/programs/kept.ts'
import { ProgramList } from '../src/desk/programs/ProgramList.tsx'
import { fetchWords } from '../src/i18n/languages.ts'
import words from '../src/locales/en/programs.json' with { type: 'json' }
import { listOfFile, type OpenList, programList } from '../src/programs/list.ts'
import { openList } from '../src/programs/open.ts'
import type { ReadList } from '../src/programs/reading.ts'
import { PlaceCards } from '../src/result/PlaceCards.tsx'
import { Places } from '../src/result/Places.tsx'
import { keptPrograms, savePrograms } from '../src/storage/programs.ts'
import { mildest, ticks } from './laws/space.ts'
import { draw } from './render.tsx'

// What a page shows of a list of programs, in a simulated page; how it looks and prints is for the browser tests.

await fetchWords('result', 'facts', 'desk', 'programs')

const small = readFileSync('tests/programs/findtreatment-2025-08-small.csv')
const severe: Answers = { ...mildest, lastUse: 'withinWeek', signs: ticks(6), payment: 'publicInsurance', support: 'strong' }
const list = async (text: string | Uint8Array<ArrayBuffer>) => listOfFile((await openList(new Blob([text]))) as ReadList)
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

test('an export is recognized, its rows are counted, and it can be closed', async () => {
  const { container } = await opens([small])
  expect(container.querySelector('[data-list="findTreatment"]')?.textContent).toContain(words.codes.until2025)
  const rows = container.querySelector('[data-tally="rows"] dd')?.textContent
  expect(rows).toBe('38')
  act(() => screen.getByRole('button', { name: words.load.close, hidden: true }).click())
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
  expect(container.querySelector('[data-problems] li')?.textContent).toContain(`Row 3: ${words.problems.noPhone}`)
  expect(programList.get()?.programs).toHaveLength(1)
})

test('a loaded list says how many programs offer each kind of care, and shows the first 50 as they were read', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => row.replace('Harbor', `Harbor ${at}`))
  const { container } = await opens([template(...rows, 'Bed House,617-555-0101,residential,,,,,')])
  expect(container.querySelector('[data-offered="dayProgram"] dd')?.textContent).toBe('60')
  expect(container.querySelector('[data-offered="residential"] dd')?.textContent).toBe('1')
  const first = [...container.querySelectorAll('.first-programs li')].map((each) => each.textContent)
  expect(first).toHaveLength(50)
  expect(first[0]).toContain('Harbor 0 House')
  expect(first[0]).toContain('617-555-0100 extension 12')
  expect(first[0]).toContain(words.care.dayProgram)
})

test('a file with other columns is read once somebody says which column is what; a name and a number are needed', async () => {
  const { container } = await opens(['Agency;Telephone;Where;Services\nHarbor House;617-555-0100;Boston;day program\n'])
  const submit = () => fireEvent.submit(container.querySelector('form') as HTMLFormElement)
  const say = (label: string, column: string) => {
    const select = screen.getByLabelText<HTMLSelectElement>(label)
    const option = [...select.options].find(({ text }) => text === column)
    fireEvent.change(select, { target: { value: option?.value } })
  }
  expect(screen.getByLabelText<HTMLSelectElement>(words.told.columns.name).required).toBe(true)
  expect(screen.getByLabelText<HTMLSelectElement>(words.told.columns.phone).required).toBe(true)
  say(words.told.columns.name, 'agency')
  say(words.told.columns.phone, 'telephone')
  say(words.told.columns.city, 'where')
  say(words.told.columns.care, 'services')
  submit()
  await waitFor(() => expect(programList.get()?.programs).toHaveLength(1), { timeout: 20_000 })
  expect(programList.get()?.programs[0]).toMatchObject({
    name: 'Harbor House',
    phones: [{ number: '6175550100' }],
    address: { city: 'Boston' },
    says: { dayProgram: 'yes' },
  })
  expect(container.querySelector('form')).toBeNull()
})

test('a file of the wrong kind offers no choice of columns', async () => {
  const { container } = await opens(['{"programs": []}'])
  expect(container.querySelector('[data-refused="json"]')).not.toBeNull()
  expect(container.querySelector('form')).toBeNull()
})

describe('a list on this device', () => {
  const device = () => window.localStorage
  const key = 'where-to-start-programs:/'
  const button = (name: string) => screen.queryByRole('button', { name, hidden: true })
  beforeEach(() => {
    window.localStorage.clear()
    onDevice.set('nothing')
  })
  afterEach(() => window.localStorage.clear())

  it('is kept only if somebody says so, is there again with its date, and has its own delete', async () => {
    await opens([template(row)])
    expect(window.localStorage.length).toBe(0)
    act(() => button(words.kept.keep)?.click())
    const { readOn, programs } = programList.get() as OpenList
    programList.set(null)
    openKept()
    expect(programList.get()).toEqual({ source: 'template', codes: null, programs, readOn, from: 'device', report: null })
    screen.getByText(words.kept.this)
    act(() => button(words.kept.delete)?.click())
    expect(window.localStorage.length).toBe(0)
    expect(programList.get()?.programs, 'it stays open in the tab').toHaveLength(1)
  })
  it('survives every program of the real export unchanged', async () => {
    const real = await list(readFileSync('tests/programs/findtreatment-2025-08-ma.csv'))
    expect(savePrograms(device, real)).toBe(true)
    expect(keptPrograms(device, Date.now())).toEqual({
      source: real.source,
      codes: real.codes,
      programs: real.programs,
      readOn: real.readOn,
    })
  })
  it.each([
    ['is no JSON', 'broken', () => 'Harbor'],
    ['is of a later version', 'broken', (text: string) => text.replace('"version":1', '"version":2')],
    ['has a number that is none', 'broken', (text: string) => text.replace('6175550100', 'javascript:0')],
    ['has a property that nobody knows', 'broken', (text: string) => text.replace('"says":{', '"says":{"constructor":"yes",')],
    ['is more than a year old', 'old', (text: string) => text.replace(/"readOn":"\d{4}/, '"readOn":"2020')],
  ] as const)('that %s is taken away with a kind sentence, and nothing else is', async (_, why, spoil) => {
    const kept = await list(template(row))
    savePrograms(device, kept)
    window.localStorage.setItem('where-to-start:/', 'the answers')
    window.localStorage.setItem(key, spoil(window.localStorage.getItem(key) ?? ''))
    openKept()
    draw(<ProgramList />, {})
    screen.getByText(words.kept[why])
    expect(programList.get()).toBeNull()
    expect({ ...window.localStorage }).toEqual({ 'where-to-start:/': 'the answers' })
  })
  it('that the browser does not keep is said, and the list stays open', async () => {
    await opens([template(row)])
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    act(() => button(words.kept.keep)?.click())
    full.mockRestore()
    screen.getByText(words.kept.refused)
    expect(programList.get()?.programs).toHaveLength(1)
  })
  it('does not take the place of a list that is open', async () => {
    savePrograms(device, await list(template(row)))
    const own = await list(template(row.replace('Harbor', 'Own')))
    programList.set(own)
    openKept()
    expect(programList.get()).toBe(own)
  })
})

test('a card names the program, calls its number, says why it fits and what to ask', async () => {
  programList.set(await list(template(row)))
  draw(<PlaceCards />, severe)
  const card = screen.getByRole('article', { name: 'Harbor House' })
  expect(within(card).getByRole('link', { name: '617-555-0100 extension 12' }).getAttribute('href')).toBe('tel:+16175550100,12')
  for (const line of [words.why.care, words.why.publicInsurance, words.why.allowsMedicine])
    expect(card.textContent).toContain(line)
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
