// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers, Program } from '#rules'
import { callOf, newCall } from '../src/desk/call.ts'
import { callerCopy, counselorCopy } from '../src/desk/copies.ts'
import { Desk } from '../src/desk/Desk.tsx'
import { isMarked, type RowMark, withMark } from '../src/desk/programs/marks.ts'
import { plainText } from '../src/handout/plainText.ts'
import { inVoice } from '../src/i18n/index.ts'
import { fetchWords } from '../src/i18n/languages.ts'
import { startInterview } from '../src/interview/actor.ts'
import type { Interview } from '../src/interview/interview.ts'
import { InterviewContext } from '../src/interview/useInterview.ts'
import desk from '../src/locales/en/desk.json' with { type: 'json' }
import words from '../src/locales/en/programs.json' with { type: 'json' }
import { listOfFile, programList } from '../src/programs/list.ts'
import { openList } from '../src/programs/open.ts'
import type { ReadList } from '../src/programs/reading.ts'
import { type CallRecord, keepCall, keptCall } from '../src/storage/call.ts'
import { callKey, writeText } from '../src/storage/storages.ts'
import { mildest, ticks } from './laws/space.ts'

// The list of programs beside a call, in a simulated page; how it looks and what the keys do in a browser is in tests/browser.

await fetchWords('result', 'facts', 'desk', 'script', 'programs')

const tab = () => window.sessionStorage
const severe: Answers = { ...mildest, lastUse: 'withinWeek', signs: ticks(6), payment: 'publicInsurance', support: 'strong' }
const row = 'Harbor House,617-555-0100 x12,day program,buprenorphine,Medicaid; no cash,adults,Boston,02118,2026-01-05'
const template = (...rows: readonly string[]) => ['name,phone,care,medicine,payment,people,city,zip,checked', ...rows].join('\n')
const silent = row.replace('Harbor', 'Silent').replace('Medicaid; no cash', '')
const refusing = row.replace('Harbor', 'Cash').replace('Medicaid; no cash', 'cash; no Medicaid; no Medicare; no state plan')
const marked = (from: CallRecord, program: Program, mark: RowMark) => ({ ...from, ...withMark(from, program, mark) })

beforeEach(async () => {
  programList.set(listOfFile((await openList(new Blob([template(silent, refusing, row)]))) as ReadList))
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  window.sessionStorage.clear()
})
afterEach(cleanup)

/** The desk with a call that has these answers, and the list beside it. */
function besideTheCall(answers: Answers) {
  const actor = startInterview({
    interview: { respondent: 'self', desk: true, answers, at: null, returnTo: null, opened: [] },
    place: { screen: 'review' },
  })
  callOf(actor, tab).change({ callerKnown: true, greeted: true })
  const drawn = render(
    <InterviewContext value={{ actor, back: () => undefined }}>
      <Desk />
    </InterviewContext>,
  )
  press('m')
  return { ...drawn, actor, call: () => callOf(actor, tab).now() }
}

const press = (key: string) =>
  act(() => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, code: /\d/.test(key) ? `Digit${key}` : '' })
  })
const view = () => document.querySelector('.desk .view')?.getAttribute('data-view')
const shown = () => [...document.querySelectorAll('[data-row] strong[id]')].map((each) => each.textContent)

describe('the marks of a program in the list', () => {
  const [program] = [() => programList.get()?.programs.find(({ name }) => name === 'Harbor House') as Program]
  const call = newCall(new Date())

  it('are set one beside the other, and taken away again', () => {
    const both = marked(marked(call, program(), 'called'), program(), 'full')
    expect((['called', 'full', 'given'] as const).map((mark) => isMarked(both, program(), mark))).toEqual([true, true, false])
    expect(marked(marked(both, program(), 'called'), program(), 'full')).toEqual(call)
  })
  it('write a program whose number was given into the record, with its extension, and take it out again', () => {
    const given = marked(call, program(), 'given')
    expect(given.programs).toEqual([{ name: 'Harbor House, Boston', number: '617-555-0100 x12' }])
    expect(isMarked(given, program(), 'given')).toBe(true)
    expect(marked(given, program(), 'given')).toEqual(call)
  })
  it('are kept in the tab, and a call kept before there were marks has none', () => {
    keepCall(tab, marked(call, program(), 'full'))
    expect(keptCall(tab)?.marks).toEqual([{ program: 'Harbor House 6175550100 12 Boston', mark: 'full' }])
    const { marks, ...before } = call
    writeText(tab, JSON.stringify({ format: 'where-to-start-call', version: 2, call: before }), callKey)
    expect(keptCall(tab)).toEqual({ ...before, marks })
  })
})

describe('the list beside the call', () => {
  it('opens and closes with its key, and Enter goes back to the call too', () => {
    besideTheCall(severe)
    expect(view()).toBe('programs')
    press('m')
    expect(view()).toBe('call')
    press('m')
    press('Enter')
    expect(view()).toBe('call')
  })
  it('shows those of which the list says all first, with their number, why they fit and what to ask', () => {
    besideTheCall(severe)
    expect(shown()).toEqual(['Harbor House', 'Silent House'])
    const [sure, open] = [...document.querySelectorAll<HTMLElement>('[data-row]')] as [HTMLElement, HTMLElement]
    expect(within(sure).getByRole('link').getAttribute('href')).toBe('tel:+16175550100,12')
    expect(sure.textContent).toContain(words.why.publicInsurance)
    expect(sure.getAttribute('data-program')).toBe('fits')
    expect(open.textContent).toContain(words.ask.publicInsurance)
  })
  it('is marked by keys: an arrow chooses a program, a number marks it, and a second press takes the mark away', () => {
    const { call } = besideTheCall(severe)
    press('3')
    expect(call().programs, 'no program is chosen yet').toEqual([])
    for (const key of ['ArrowDown', 'ArrowDown', '1', 'ArrowUp', '3']) press(key)
    expect(call().programs.map(({ name }) => name)).toEqual(['Harbor House, Boston'])
    expect(call().marks).toEqual([{ program: 'Silent House 6175550100 12 Boston', mark: 'called' }])
    press('3')
    expect(call().programs).toEqual([])
  })
  it('is marked by a pointer', () => {
    const { call } = besideTheCall(severe)
    act(() => screen.getAllByRole('button', { name: new RegExp(`${desk.programs.marks.given}$`) })[1]?.click())
    expect(call().programs.map(({ name }) => name)).toEqual(['Silent House, Boston'])
    expect(document.querySelectorAll('[data-mark="given"][aria-pressed="true"]')).toHaveLength(1)
  })
  it('counts what does not fit by its reason, and names the programs', () => {
    besideTheCall(severe)
    const reason = document.querySelector('[data-left-out="publicInsurance"]')
    expect(reason?.querySelector('summary')?.textContent).toBe(`${words.out.publicInsurance} 1`)
    expect(reason?.querySelector('li')?.textContent).toContain('Cash House')
  })
  it('says first where somebody must go today', () => {
    besideTheCall({ ...severe, mentalHealth: 'severe' })
    const first = document.querySelector('.view [data-go-first="doctor"]')
    expect(first?.textContent).toBe(words.first.doctor)
    expect(first?.compareDocumentPosition(document.querySelector('.program-rows') as Element)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })
  it('gives way to the emergency script, which it never covers', () => {
    besideTheCall({ ...severe, dangerNow: ['overdoseSigns'] })
    expect(view()).toBe('emergency')
    press('m')
    expect(view()).toBe('emergency')
  })
  it('is kept for the next caller, without the marks and the ZIP', () => {
    const { actor } = besideTheCall(severe)
    fireEvent.change(screen.getByLabelText(words.cards.zip), { target: { value: '02118' } })
    for (const key of ['ArrowDown', '1', '3']) press(key)
    act(() => callOf(actor, tab).next())
    press('m')
    expect(programList.get()?.programs).toHaveLength(3)
    expect(document.querySelectorAll('[data-mark][aria-pressed="true"]')).toHaveLength(0)
    expect((screen.getByLabelText(words.cards.zip) as HTMLInputElement).value).toBe('')
    expect(JSON.stringify({ ...window.sessionStorage })).not.toMatch(/Harbor|02118/)
  })
  it('forgets the ZIP of a caller who answered nothing, too', () => {
    const { actor } = besideTheCall({})
    fireEvent.change(screen.getByLabelText(words.cards.zip), { target: { value: '02118' } })
    act(() => callOf(actor, tab).next())
    press('m')
    expect((screen.getByLabelText(words.cards.zip) as HTMLInputElement).value).toBe('')
  })
  it('does nothing with its keys while a ZIP is typed, and keeps the ZIP nowhere', () => {
    const { call } = besideTheCall(severe)
    const zip = screen.getByLabelText(words.cards.zip)
    act(() => zip.focus())
    fireEvent.change(zip, { target: { value: '02118' } })
    press('m')
    press('1')
    expect([view(), call().marks]).toEqual(['programs', []])
    expect(JSON.stringify([{ ...window.sessionStorage }, { ...window.localStorage }])).not.toContain('02118')
  })
})

describe('on paper and in copies', () => {
  const include = { why: true, answers: false, plan: false, notes: false, ownNotes: true }
  const given = (...names: readonly string[]) =>
    (programList.get()?.programs ?? [])
      .filter(({ name }) => names.includes(name))
      .reduce((call, program) => marked(call, program, 'given'), { ...newCall(new Date()), include })
  const interview: Interview = { respondent: 'self', desk: true, answers: severe, at: null, returnTo: null, opened: [] }
  const page = (call: CallRecord) => plainText(callerCopy(inVoice('self'), interview, call), Number.POSITIVE_INFINITY)

  it('the caller has each program given: its number, why it fits, what to ask, and a line for the answer', () => {
    const text = page(given('Silent House'))
    expect(text).toContain(
      [
        `${words.page.title}\n\nSilent House, Boston: 617-555-0100 extension 12`,
        `- ${words.page.why} ${words.why.care} · ${words.why.adults} · ${words.why.allowsMedicine}`,
        `- ${words.page.ask} ${words.ask.publicInsurance}`,
        `- ${words.page.answer}`,
      ].join('\n'),
    )
  })
  it('what no longer fits, or was only called, is not on the caller’s page', () => {
    expect(page(given('Cash House'))).not.toContain('Cash House')
    const called = marked(newCall(new Date()), programList.get()?.programs[0] as Program, 'called')
    expect(page(called)).not.toContain('House')
  })
  it('the plan names only the programs that are not above it, and each program once', () => {
    const call = { ...given('Silent House', 'Cash House'), include: { ...include, plan: true } }
    expect(page(call).match(/Silent House/g)).toHaveLength(1)
    expect(page(call).match(/Cash House/g)).toHaveLength(1)
  })
  it('the counselor has the programs given, whether they fit or not', () => {
    const text = plainText(counselorCopy(inVoice('other'), interview, given('Cash House', 'Silent House'), new Date()))
    expect(text).toContain(
      `${desk.call.programs}\n- Silent House, Boston 617-555-0100 x12\n- Cash House, Boston 617-555-0100 x12`,
    )
  })
  it('a table to fill in is on paper only if no program was given', () => {
    const kinds = (call: CallRecord) => callerCopy(inVoice('self'), interview, call).map(({ kind }) => kind)
    expect(kinds(newCall(new Date()))).toContain('calls')
    expect(kinds(given('Silent House'))).not.toContain('calls')
  })
  it('markup and templates in the text of a list are shown as they are: in the list, in the table of what was read, on paper', async () => {
    const name = '<b>Bold</b> {{number}} $t(ui:name) **x**'
    const hostile = template(row.replace('Harbor House', name).replace('Boston', '<img src=x> {{date}}'))
    programList.set(listOfFile((await openList(new Blob([hostile]))) as ReadList))
    const { container } = besideTheCall(severe)
    expect(shown()).toEqual([name])
    expect(container.querySelector('.first-programs li')?.textContent).toContain(`${name} <img src=x> {{date}}`)
    press('ArrowDown')
    press('3')
    expect(document.querySelector('.sheet [data-block="place"] h2')?.textContent).toContain(`${name}, <img src=x> {{date}}: 617`)
    expect(document.querySelectorAll('.desk :is(b, img), .sheet :is(b, img)')).toHaveLength(0)
    expect(page(given(name))).toContain(`${name}, <img src=x> {{date}}: 617-555-0100 extension 12`)
  })
})
