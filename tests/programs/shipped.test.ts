import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { shippedList } from '../../scripts/programs/shippedList.ts'
import { longestShipped, type OpenList, programList } from '../../src/programs/list.ts'
import { openShipped } from '../../src/programs/shipped.ts'
import { smallExport, wholeExport } from './lists.ts'

// The list that a host ships: how it is checked before it is put beside the page, and opened there.

const columns = 'name,phone,care,medicine,payment,people,also,languages,address,city,state,zip,website,wait,checked'
const listOf = (rows: readonly string[]) => `${columns}\n${rows.map((row) => `${row}${','.repeat(13)}`).join('\n')}\n`
const many = listOf(
  Array.from({ length: longestShipped + 1 }, (_, at) => `Program ${at},555-${2000000 + at}`.replace(/(\d{3})(\d{4})$/, '$1-$2')),
)

describe('the command that writes a list', () => {
  const written = (text: string) => shippedList(new Blob([text]), '2026-11-28')

  test('writes the real export in our template, and says what became of its rows', async () => {
    const list = await written(wholeExport)
    expect(list.said).toEqual(expect.arrayContaining(['Rows in the file: 662', 'Programs: 421']))
    const again = await written(list.kind === 'written' ? list.csv : '')
    expect(again.said).toEqual(expect.arrayContaining(['A list in our template.', 'Programs: 421']))
  })
  test('writes nothing for a list that is too long, that is no list, or that is empty', async () => {
    expect(await written(many)).toMatchObject({ kind: 'refused', said: [expect.stringContaining('at most 2000')] })
    for (const text of ['', '{}', 'no such columns\n1', listOf([])])
      expect(await written(text)).toMatchObject({ kind: 'refused' })
  })
  test('names each row with a problem', async () => {
    const { said } = await written(listOf(['Open Door,555-201-0142', 'No Number,']))
    expect(said).toContainEqual(expect.stringMatching(/^Row 3: \S/))
  })
})

describe('the list that the host ships', () => {
  const warned = vi.fn()
  beforeEach(() => {
    programList.set(null)
    vi.spyOn(console, 'warn').mockImplementation(warned)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    warned.mockClear()
    programList.set(null)
  })
  const serve = (text: string, init: ResponseInit = {}) => vi.stubGlobal('fetch', async () => new Response(text, init))

  test('is open as of the day on which its file was changed', async () => {
    serve(smallExport, { headers: { 'Last-Modified': 'Mon, 03 Aug 2026 10:00:00 GMT' } })
    await openShipped('programs.csv')
    expect(programList.get()).toMatchObject({ from: 'site', readOn: '2026-08-03', source: 'findTreatment' })
    expect(programList.get()?.programs.length).toBeGreaterThan(3)
  })
  test('is used without the rows that have a problem, which the console names', async () => {
    serve(listOf(['Open Door,555-201-0142', 'No Number,']))
    await openShipped('programs.csv')
    expect(programList.get()?.programs.map(({ name }) => name)).toEqual(['Open Door'])
    expect(warned).toHaveBeenCalledWith(expect.stringMatching(/^programs.csv is used, but 1 .*row 3: noPhone/))
  })
  test('leaves a list that is open already as it is', async () => {
    const own: OpenList = { source: 'template', codes: null, programs: [], readOn: '2026-11-28', from: 'file', report: null }
    programList.set(own)
    serve(smallExport)
    await openShipped('programs.csv')
    expect(programList.get()).toBe(own)
  })
  test.each([
    ['is missing', '', { status: 404 }],
    ['is too long', many, {}],
    ['has no row that can be used', listOf(['Open Door,555']), {}],
    ['is a web page', '<!doctype html><title>Not found</title>', {}],
  ])('is not used if it %s, and the console says so', async (_, text, init) => {
    serve(text, init)
    await openShipped('programs.csv')
    expect(programList.get()).toBeNull()
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('programs.csv is not used'))
  })
  test('is not used if the network fails, and the page goes on', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')))
    await openShipped('programs.csv')
    expect(programList.get()).toBeNull()
  })
})
