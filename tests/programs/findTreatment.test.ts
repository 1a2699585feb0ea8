/** Shows that the real export is read as another count reads it; not that its programs do what it says. */
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Program, Property } from '#rules'
import type { ReadList } from '../../src/programs/reading.ts'
import { countsEveryRow, open, read, refused, smallExport, wholeExport } from './lists.ts'

const named = (programs: readonly Program[], name: string): Program[] => programs.filter((each) => each.name.startsWith(name))
const one = (programs: readonly Program[], name: string): Program => named(programs, name)[0] as Program

/** The rows of a file, counted again without the reader: no cell of this file has a line break. */
const [headerLine = '', ...lines] = wholeExport.trimEnd().split(/\r\n/)
const header = headerLine.trim().split(',')
/** A line in cells: what is in quotes may hold commas. */
const cellsOf = (line: string): string[] => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, a, b]) => a ?? b ?? '')
const ticks = lines.map((line) => {
  const cells = cellsOf(line)
  return { kind: cells[header.indexOf('type_facility')], codes: new Set(header.filter((_, at) => cells[at] === '1')) }
})
const countWhere = (is: (codes: ReadonlySet<string>) => boolean): number =>
  ticks.filter(({ kind, codes }) => kind === 'SU' && is(codes)).length

describe('the export of Massachusetts of August 2025', () => {
  let list: ReadList
  beforeAll(async () => {
    list = await read(wholeExport)
  })
  const yes = (property: Property) => list.programs.filter(({ says }) => says[property] === 'yes').length

  it('has 662 rows, which become 421 programs', () => {
    countsEveryRow(list)
    expect(list).toMatchObject({ source: 'findTreatment', codes: 'until2025', notices: [] })
    expect(list.tally).toEqual({
      rows: 662,
      read: 421,
      joined: 200,
      mentalHealthOnly: 41,
      repeated: 0,
      practitioners: 0,
      unusable: 0,
    })
  })
  it('keeps every row about substance use as a program of its own', () => {
    expect(ticks.filter(({ kind }) => kind === 'SU').length).toBe(366)
    const fromMentalHealth = list.tally.read - 366
    expect(fromMentalHealth).toBe(55)
    expect(ticks.filter(({ kind, codes }) => kind === 'MH' && codes.has('sa')).length).toBe(255)
  })
  it('joins a mental health row to the unit it is about, and no two houses at one address', () => {
    expect(named(list.programs, 'Victory Programs Inc, Womens Hope')).toHaveLength(1)
    expect(one(list.programs, 'Victory Programs Inc, Womens Hope').says).toMatchObject({
      womenOnly: 'yes',
      bothConditions: 'yes',
    })
    expect(one(list.programs, 'Victory Programs Inc, Living and Recovery').says.womenOnly).toBe('no')
    expect(named(list.programs, 'SSTAR').map(({ name }) => name).length).toBeGreaterThanOrEqual(3)
  })
  it.each<[Property, number, (codes: ReadonlySet<string>) => boolean]>([
    ['outpatient', 219, (codes) => codes.has('ort')],
    ['intensiveOutpatient', 80, (codes) => codes.has('oit')],
    ['dayProgram', 57, (codes) => codes.has('odt')],
    ['residential', 109, (codes) => codes.has('rs') || codes.has('rl')],
    ['inpatient', 23, (codes) => codes.has('hit')],
    ['outpatientWithdrawal', 26, (codes) => codes.has('od')],
    ['bedWithdrawal', 34, (codes) => codes.has('rd') || codes.has('hid')],
    ['recoveryHousing', 47, (codes) => codes.has('hh')],
    ['methadone', 57, (codes) => codes.has('otp') && codes.has('mm')],
    ['buprenorphine', 223, (codes) => codes.has('ub') || codes.has('bum')],
    ['naltrexone', 211, (codes) => codes.has('un') || codes.has('rpn')],
    ['keepsMethadone', 254, (codes) => codes.has('moa')],
    ['keepsBuprenorphine', 254, (codes) => codes.has('moa')],
    ['notForOpioids', 9, (codes) => codes.has('noop') || codes.has('audo')],
    ['pregnant', 153, (codes) => codes.has('pw')],
    ['childrenStay', 11, (codes) => codes.has('bc')],
    ['driversOnly', 1, (codes) => codes.has('duo')],
  ])('offers %s in %i programs, as many as a count of its lines', (property, count, is) => {
    expect(yes(property)).toBe(count)
    expect(countWhere(is)).toBe(count)
  })
  it('says that methadone is used, not that it is there, where no opioid treatment program is certified', () => {
    const usedOnly = countWhere((codes) => codes.has('mu') && !(codes.has('otp') && codes.has('mm')))
    expect(usedOnly).toBeGreaterThan(0)
    expect(list.programs.filter(({ says }) => says.methadone === undefined).length).toBeGreaterThanOrEqual(usedOnly)
  })
  it('calls the number for new people first', () => {
    expect(one(list.programs, 'North Suffolk Community Services, Meridian House').phones).toEqual([
      { number: '6174312728', extension: '' },
      { number: '8667816727', extension: '' },
    ])
  })
  it('gives no address where the program hides it, and reports the one web address that is broken', () => {
    expect(one(list.programs, 'Square Medical Group/COE River House').address.street).toBe('')
    expect(list.errors).toEqual([expect.objectContaining({ problem: 'badWebsite' })])
  })
  it('never says that a mental health row offers a kind of substance use care', () => {
    const care = ['outpatient', 'intensiveOutpatient', 'dayProgram', 'residential', 'inpatient', 'bedWithdrawal'] as const
    const mentalHealthRows = list.programs.slice(366)
    expect(mentalHealthRows.flatMap(({ says }) => care.filter((each) => says[each] === 'yes'))).toEqual([])
    expect(mentalHealthRows.every(({ says }) => says.bothConditions === 'yes')).toBe(true)
  })
})

/** The renamed codes, stated again. */
const today: Readonly<Record<string, string>> = {
  oit: 'iop',
  phdt: 'php',
  sf: 'cash',
  mi: 'tricare',
  samf: 'samhsa',
  ad: 'adol',
  tay: 'ya',
  se: 'sen',
  co: 'mhsu',
  chld: 'ch/ad',
  du: 'dui',
  duo: 'duio',
  bc: 'beds',
  ah: 'asl',
  fx: 'oth',
}
const withTodaysCodes = (text: string): string => {
  const end = text.indexOf('\n')
  const names = text.slice(0, end).split(',')
  return names.map((name) => today[name.trim()] ?? name).join(',') + text.slice(end)
}

describe('the two generations of codes', () => {
  test('give the same programs', async () => {
    const [before, now] = [await read(wholeExport), await read(withTodaysCodes(wholeExport))]
    expect(now.codes).toBe('since2026')
    expect(now.programs).toEqual(before.programs)
    expect(now.tally).toEqual(before.tally)
  })
  test('are never mixed: "mi" is military insurance in one and motivational interviewing in the other', async () => {
    const [first = '', ...others] = withTodaysCodes(smallExport).split('\n')
    const withMi = [`${first.trimEnd()},mi`, ...others.map((line) => (line === '' ? line : `${line.trimEnd()},1`))].join('\r\n')
    const [before, after] = [await read(withTodaysCodes(smallExport)), await read(withMi)]
    expect(after.programs).toEqual(before.programs)
  })
  test('half of one and half of the other are refused, with the codes at fault', async () => {
    expect(await refused(smallExport.replace(',oit,', ',iop,'))).toMatchObject({ why: 'mixedCodes' })
    expect((await refused(smallExport.replace(',sf,', ',cash,'))).columns).toEqual(expect.arrayContaining(['oit', 'cash']))
  })
  test('a file with neither is refused', async () => {
    const neither = ['oit', 'sf', 'samf', 'duo', 'ah'].reduce(
      (text, code) => text.replace(`,${code},`, `,x${code},`),
      smallExport,
    )
    expect(await refused(neither)).toMatchObject({ why: 'unknownCodes' })
  })
})

test('a single practitioner is not listed', async () => {
  const practitioner = smallExport.replace(/,SU,/, ',BUPREN,')
  const [all, fewer] = [await read(smallExport), await read(practitioner)]
  countsEveryRow(fewer)
  expect(fewer.tally.practitioners).toBe(1)
  expect(fewer.programs.length).toBeLessThanOrEqual(all.programs.length)
})

test('programs outside the state are kept', async () => {
  const reading = await open(smallExport)
  expect(reading.kind === 'read' && reading.programs.some(({ address }) => address.state === 'VT')).toBe(true)
})
