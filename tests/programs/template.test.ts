/** Shows that a list in our template is read as it was written; not that people fill it in well. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Program, type Property, type PropertyColumn, properties, propertyColumns } from '#rules'
import { templateColumns } from '../../src/programs/template.ts'
import { languageWords, wordsFor } from '../../src/programs/words.ts'
import { writeTemplate } from '../../src/programs/write.ts'
import { amount } from '../laws/proof.ts'
import { seed } from '../laws/space.ts'
import { aProgram, countsEveryRow, read, refused, smallExport, wholeExport } from './lists.ts'

const every: readonly Property[] = propertyColumns.flatMap((column) => properties[column] as readonly Property[])
const row = (cells: Partial<Record<(typeof templateColumns)[number], string>>) =>
  `name,phone,care,medicine,payment,people,also,languages,zip,website,wait,checked\r\n${[
    cells.name ?? 'Harbor House',
    cells.phone ?? '617-555-0100',
    ...(['care', 'medicine', 'payment', 'people', 'also', 'languages', 'zip', 'website', 'wait', 'checked'] as const).map(
      (column) => cells[column] ?? '',
    ),
  ].join(',')}\r\n`
const programIn = async (cells: Parameters<typeof row>[0]) => (await read(row(cells))).programs[0] as Program

describe('the template', () => {
  it('has fifteen columns, and the county', () => {
    expect(templateColumns).toHaveLength(16)
    expect(templateColumns.at(-1)).toBe('county')
  })
  it('needs a name and a number only', async () => {
    expect((await read('Phone,Name,City\n617-555-0100,Harbor House,Boston\n')).programs[0]).toMatchObject({
      name: 'Harbor House',
      says: {},
    })
    expect(await refused('name,city,zip\nHarbor House,Boston,02118\n')).toMatchObject({
      why: 'missingColumns',
      columns: ['phone'],
    })
  })
  it('means nothing where a cell is empty, yes where a word is there, and no where it says no', async () => {
    const { says } = await programIn({ medicine: 'keeps methadone; no buprenorphine', people: 'No under 18' })
    expect(says).toEqual({ keepsMethadone: 'yes', buprenorphine: 'no', under18: 'no' })
  })
  it('means no medicine at all by "none"', async () => {
    const { says } = await programIn({ medicine: 'None' })
    expect(Object.keys(says).sort()).toEqual([...properties.medicine].sort())
    expect(new Set(Object.values(says))).toEqual(new Set(['no']))
  })
  it('believes a no where a row says both', async () => {
    expect((await programIn({ medicine: 'none; methadone' })).says.methadone).toBe('no')
    expect((await programIn({ medicine: 'methadone; none' })).says.methadone).toBe('no')
  })
  it('keeps an unknown word, warns of it once, and never counts it', async () => {
    const text = 'name,phone,care\nA,617-555-0100,yoga; IOP\nB,617-555-0101,yoga\n'
    const { programs, errors } = await read(text)
    expect(errors).toEqual([{ row: 2, problem: 'unknownWord', value: 'yoga' }])
    expect(programs.map(({ says, otherWords }) => ({ says, otherWords }))).toEqual([
      { says: { intensiveOutpatient: 'yes' }, otherWords: { care: ['yoga'] } },
      { says: {}, otherWords: { care: ['yoga'] } },
    ])
  })
  it('understands each of its words for one meaning only', () => {
    const words = Object.values(wordsFor).flatMap((each) => each.map((word) => word.toLowerCase()))
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
  it('puts back the zero that a spreadsheet takes from a ZIP, and reads its dates', async () => {
    expect(await programIn({ zip: '2118', checked: '1/5/2026' })).toMatchObject({
      address: { zip: '02118' },
      checked: '2026-01-05',
    })
  })
  it.each([
    [{ phone: '617-555-010' }, 'badPhone'],
    [{ zip: '21' }, 'badZip'],
    [{ zip: '-2118' }, 'badZip'],
    [{ website: 'javascript:alert(1)' }, 'badWebsite'],
    [{ checked: '2026-02-31' }, 'badDate'],
    [{ checked: '2026-11-29' }, 'badDate'],
    [{ name: '', care: 'outpatient' }, 'noName'],
  ] as const)('reports %j', async (cells, problem) => {
    const { errors } = await read(row(cells))
    expect(errors.map((error) => error.problem)).toContain(problem)
    expect(errors.every((error) => error.row === 2)).toBe(true)
  })
  it.each([
    ['(617) 555-0100', '6175550100', ''],
    ['+1 617.555.0100 ext. 12', '6175550100', '12'],
    ['1-617-555-0100 x1234', '6175550100', '1234'],
    ['988', '988', ''],
    ['211', '211', ''],
  ])('reads the number %s', async (phone, number, extension) => {
    expect((await programIn({ phone })).phones).toEqual([{ number, extension }])
  })
  it('lists a program once that is there thirty times', async () => {
    const text = row({}) + row({}).split('\r\n')[1]?.concat('\r\n').repeat(29)
    const list = await read(text)
    countsEveryRow(list)
    expect(list.tally).toMatchObject({ rows: 30, read: 1, repeated: 29 })
  })
})

describe('what is written', () => {
  it.each([smallExport, wholeExport])('is read as the same programs', async (text) => {
    const { programs } = await read(text)
    const again = await read(writeTemplate(programs))
    expect(again.programs).toEqual(programs)
    expect(again.errors).toEqual([])
  })
  test('is the file that lies beside this test', async () => {
    const { programs } = await read(smallExport)
    expect(writeTemplate(programs)).toBe(readFileSync(new URL('template-small.csv', import.meta.url), 'utf8'))
  })
  test('holds no cell that a spreadsheet would run', async () => {
    const wait = '=HYPERLINK("https://example.org")'
    const text = writeTemplate([{ ...aProgram, name: "'=1+1", wait, otherWords: { also: ['@x'] } }])
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+\-@]/)
    expect((await read(text)).programs[0]).toMatchObject({ name: "'=1+1", wait, otherWords: { also: ['@x'] } })
  })
})

/** A text as it is after reading: nothing unseen, no blanks at its ends or doubled. */
const words = (longest: number) =>
  fc
    .oneof(
      fc.string({ maxLength: longest, unit: 'grapheme' }),
      fc.string({ maxLength: longest }),
      fc.constantFrom('=1+1', '+1', '-x', '@a', "'=a", "''@b", '"', 'a"b', 'a,b', '{{name}}', '<b>', '__proto__', 'constructor'),
    )
    .map((text) =>
      text
        .slice(0, longest)
        .replace(/[\p{C}\u2028\u2029]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
const known = new Set([...Object.values(wordsFor).flat(), ...Object.values(languageWords)].map((word) => word.toLowerCase()))
const isFree = (word: string) => word !== '' && !word.includes(';') && !known.has(word.toLowerCase().replace(/^not? /, ''))
const freeWords = fc.uniqueArray(
  words(20).filter((word) => isFree(word) && !['none', 'no medicine', 'no medication'].includes(word.toLowerCase())),
  { minLength: 1, maxLength: 3 },
)
const digits = (count: number) => fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => `${number}`.padStart(count, '0'))
const phone = fc.oneof(
  fc.record({
    number: fc.tuple(digits(2), digits(2), digits(4)).map(([area, place, rest]) => `5${area}6${place}${rest}`),
    extension: fc.oneof(fc.constant(''), digits(4)),
  }),
  fc.constant({ number: '211', extension: '' }),
)
const anyProgram: fc.Arbitrary<Program> = fc.record({
  name: words(100).filter((name) => name !== ''),
  phones: fc.uniqueArray(phone, { minLength: 1, maxLength: 3, selector: ({ number }) => number }),
  address: fc.record({
    street: words(40).map((street) => (/[\p{L}\p{N}]/u.test(street) ? street : '')),
    city: words(20),
    state: fc.constantFrom('', 'MA', 'VT', 'NY'),
    zip: fc.oneof(fc.constant(''), digits(5)),
    county: words(20),
  }),
  website: fc.constantFrom('', 'http://example.org', 'https://example.org/a?b=1,2'),
  says: fc.dictionary(fc.constantFrom(...every), fc.constantFrom('yes', 'no')) as fc.Arbitrary<Program['says']>,
  languages: fc.subarray(Object.keys(languageWords)),
  wait: words(40),
  checked: fc.constantFrom('', '2026-01-31', '2024-02-29'),
  otherWords: fc.dictionary(
    fc.constantFrom<(PropertyColumn | 'languages')[]>(...propertyColumns, 'languages'),
    freeWords,
  ) as fc.Arbitrary<Program['otherWords']>,
})

test('whatever a program is called and says, it is read as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyProgram, async (program) => {
      const { programs } = await read(writeTemplate([program]))
      expect(programs).toEqual([program])
    }),
    { seed, numRuns: amount(20_000, 500, 300) },
  )
})
