/** Shows that broken and hostile files are read as far as they go, or refused with a reason; not that nobody finds a worse one. */
import { describe, expect, it, test } from 'vitest'
import type { ReadList, Refusal, RowProblem } from '../../src/programs/reading.ts'
import { limits } from '../../src/programs/reading.ts'
import { amount } from '../laws/proof.ts'
import { dice, seed } from '../laws/space.ts'
import { countsEveryRow, open, read, refused, smallExport } from './lists.ts'

const line = 'Harbor House,617-555-0100,outpatient'
const list = (...lines: readonly string[]): string => ['name,phone,care', ...lines].join('\r\n')
const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values)
const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const latin = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'))
const manyRows = (count: number) => list(...Array.from({ length: count }, (_, at) => `House ${at},617-555-0100,outpatient`))

type Parts = readonly BlobPart[]

describe('a file is refused, with the reason, if it is', () => {
  it.each<[name: string, why: Refusal, parts: Parts]>([
    ['empty', 'empty', []],
    ['only blanks', 'empty', [' \r\n\r\n  ']],
    ['only a byte order mark', 'empty', [bytes(0xef, 0xbb, 0xbf)]],
    ['a workbook', 'spreadsheet', [bytes(0x50, 0x4b, 3, 4), 'xl/workbook.xml']],
    ['an old workbook', 'spreadsheet', [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)]],
    ['a PDF', 'pdf', ['%PDF-1.7\n1 0 obj']],
    ['a web page', 'webPage', ['<!doctype html><table><tr><td>name</td><td>phone</td></tr></table>']],
    ['a web page after a byte order mark', 'webPage', ['\ufeff\n<html>']],
    ['JSON', 'json', ['[{"name":"Harbor House","phone":"617-555-0100"}]']],
    ['a picture', 'noHeader', [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)]],
    ['random bytes', 'noHeader', [Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 251)]],
    ['one long line', 'noHeader', ['x'.repeat(3_000_000)]],
    ['without a header', 'noHeader', [`${line}\r\n${line}`]],
    ['with other headers', 'noHeader', ['Agency,Telephone,Services\r\nHarbor House,617-555-0100,outpatient']],
    ['only headers', 'noRows', ['name,phone,care\r\n']],
    ['only headers and blank lines', 'noRows', ['name,phone,care\r\n,,\r\n\r\n']],
    ['an export without its numbers', 'missingColumns', [smallExport.replace(',phone,', ',telephone,')]],
    ['a template with one column twice', 'doubledColumn', ['name,phone,care,care\r\nA,617-555-0100,x,y']],
    ['an export with one code twice', 'doubledColumn', [smallExport.replace(',ort,', ',oit,')]],
    ['an export with codes of both generations', 'mixedCodes', [smallExport.replace(',samf,', ',samhsa,')]],
    ['an export without the codes of care', 'unknownCodes', [smallExport.replace(/,(oit|sf|samf|duo|ah)(?=,)/g, ',$1x')]],
    ['larger than 25 MB', 'tooBig', ['x'.repeat(limits.bytes + 1)]],
    ['full of broken quotation marks', 'brokenQuotes', [list(...Array.from({ length: 500 }, () => `"A"b,1\r\n"x`))]],
  ])('%s', async (_, why, parts) => {
    expect(await refused(...parts)).toMatchObject({ why })
  })
  test('a file that cannot be read from the disk', async () => {
    const gone = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'))
    const file = Object.assign(new Blob(['x']), { slice: () => ({ arrayBuffer: gone }) })
    const { openList } = await import('../../src/programs/open.ts')
    expect(await openList(file as unknown as Blob)).toMatchObject({ kind: 'refused', why: 'unreadable' })
  })
  test('and the columns that were found are named, not too many and not too long', async () => {
    const { columns } = await refused(
      `${Array.from({ length: 5000 }, (_, at) => `column ${at} ${'x'.repeat(100)}`).join()}\r\n1,2`,
    )
    expect(columns).toHaveLength(20)
    expect(columns.every((column) => column.length <= 40)).toBe(true)
  })
})

const oneProgram = ({ programs }: ReadList) =>
  expect(programs).toMatchObject([{ name: 'Harbor House', says: { outpatient: 'yes' } }])
const sameSmall = async (reading: ReadList) => expect(reading.programs).toEqual((await read(smallExport)).programs)

describe('a file is read whole if it has', () => {
  it.each<[name: string, parts: Parts, check: (list: ReadList) => unknown]>([
    ['a byte order mark', ['\ufeff', list(line)], oneProgram],
    ['UTF-16', [bytes(0xff, 0xfe), utf16(list(line))], oneProgram],
    ['UTF-16 without a mark', [utf16(list(line))], oneProgram],
    ['UTF-16 in the other order', [bytes(0xfe, 0xff), swapped(list(line))], oneProgram],
    [
      'Windows letters',
      [latin(list('Niño House,617-555-0100,IOP'))],
      ({ programs }) => expect(programs[0]?.name).toBe('Niño House'),
    ],
    ['line feeds', [smallExport.replaceAll('\r\n', '\n')], sameSmall],
    ['carriage returns', [smallExport.replaceAll('\r\n', '\r')], sameSmall],
    ['no last line break', [smallExport.trimEnd()], sameSmall],
    ['blank lines between rows', [smallExport.replaceAll('\r\n', '\r\n\r\n')], sameSmall],
    ['semicolons', [list(line).replaceAll(',', ';')], oneProgram],
    ['tabs', [list(line).replaceAll(',', '\t')], oneProgram],
    ['bars', [list(line).replaceAll(',', '|')], oneProgram],
    ['a title and a date before the header', [`"Last Updated",04/06/2026\r\n\r\n${list(line)}`], oneProgram],
    ['headers in capitals, with stars and blanks', [list(line).replace('name,phone,care', ' NAME * , Phone*,CARE')], oneProgram],
    ['everything in quotes', [list(line).replace(/[^,\r\n]+/g, '"$&"')], oneProgram],
    ['a line break in a cell', [list('"Harbor\r\nHouse",617-555-0100,outpatient')], oneProgram],
    ['5,000 columns', [`name,phone,care${',x'.repeat(4997)}\r\n${line}${',1'.repeat(4997)}`], oneProgram],
    ['NULs', [list('Harbor\0 House,617-555-0100\0,outpatient\0')], oneProgram],
    ['marks that turn the text around', [list('\u202eHarbor \u2067House\u200f,617-555-0100,outpatient')], oneProgram],
    ['characters without width', [list('\u200bHarbor House\ufeff,\u2060617-555-0100,outpatient')], oneProgram],
    ['columns named like the prototype', [`__proto__,constructor,${list(line).replace('\r\n', '\r\n1,2,')}`], oneProgram],
    ['words named like the prototype', [list(`${line}; __proto__; constructor; toString`)], oneProgram],
    ['fewer cells than headers', [list('Harbor House,617-555-0100')], ({ programs }) => expect(programs[0]?.says).toEqual({})],
  ])('%s', async (_, parts, check) => {
    const reading = await read(...parts)
    countsEveryRow(reading)
    await check(reading)
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })
  test('and the reader of the list is told how its letters were read', async () => {
    expect((await read(latin(list('Niño,617-555-0100,IOP')))).notices).toEqual(['windows1252'])
    expect((await read(utf16(list(line)))).notices).toEqual(['utf16'])
    expect((await read(list(line))).notices).toEqual([])
  })
})

describe('text of a list stays text', () => {
  it.each(['=1+1', '+1', '@SUM(A1)', '<script>alert(1)</script>', '{{name}}', '$t(ui:name)', '__proto__', '&amp;'])(
    '%s as a name',
    async (name) => {
      expect((await read(list(`${name},617-555-0100,outpatient`))).programs[0]?.name).toBe(name)
    },
  )
})

describe('the rows that are good are read, and the others are reported', () => {
  it.each<[name: string, bad: string, problem: RowProblem]>([
    ['an unclosed quotation mark', '"Open House,617-555-0101,outpatient', 'openQuote'],
    ['a quotation mark in the middle', '"Joe"s House,617-555-0101,outpatient', 'openQuote'],
    ['a cell of 1 MB in quotes', `"${'x'.repeat(1_100_000)}",617-555-0101,outpatient`, 'openQuote'],
    ['a cell of 1 MB', `${'x'.repeat(1_100_000)},617-555-0101,outpatient`, 'openQuote'],
    ['a name of 500 letters', `${'x'.repeat(500)},617-555-0101,outpatient`, 'tooLong'],
    ['no name', ',617-555-0101,outpatient', 'noName'],
    ['no number', 'No Phone House,,outpatient', 'noPhone'],
    ['a negative number', 'Minus House,-6175550101,outpatient', 'badPhone'],
    ['junk for a number', 'Junk House,call us 24/7!!,outpatient', 'badPhone'],
    ['a number in scientific notation', 'Excel House,6.18E+09,outpatient', 'badPhone'],
    ['more cells than headers', `${line.replace('Harbor', 'Extra')},more,cells`, 'tooManyCells'],
    ['a word that nobody knows', 'Odd House,617-555-0101,yoga', 'unknownWord'],
  ])('%s', async (_, bad, problem) => {
    const reading = await read(list('First House,617-555-0102,outpatient', bad, line, 'Last House,617-555-0103,outpatient'))
    countsEveryRow(reading)
    expect(reading.tally.rows).toBe(4)
    expect(reading.errors.map((error) => error.problem)).toContain(problem)
    expect(reading.errors.every(({ row, value }) => row === 3 && value.length <= 60)).toBe(true)
    const names = reading.programs.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['First House', 'Harbor House', 'Last House']))
  })
  test('a line break that falls between two pieces of the file is still one, so that the row of a problem is right', async () => {
    const [head = '', bad] = ['name,phone,care\r\n', 'House,x,outpatient\r\n']
    const long = `Long House,617-555-0104,${'y'.repeat(65_535 - head.length - 24)}`
    expect((head + long).length).toBe(65_535)
    const { errors } = await read(`${head}${long}\r\n${bad}`)
    expect(errors.find(({ problem }) => problem === 'badPhone')?.row).toBe(3)
  })
  test('of thousands of problems the first 50 are listed, and all are counted', async () => {
    const reading = await read(list(...Array.from({ length: 3000 }, (_, at) => `House ${at},x${at},outpatient`)))
    countsEveryRow(reading)
    expect(reading.errors).toHaveLength(50)
    expect(reading.errorCount).toBe(6000)
    expect(reading.tally.unusable).toBe(3000)
  })
  test('beyond 50,000 rows reading stops, and says so', async () => {
    const reading = await read(manyRows(50_001))
    countsEveryRow(reading)
    expect(reading.tally.rows).toBe(50_000)
    expect(reading.notices).toEqual(['cutAtLimit'])
    expect((await read(manyRows(50_000))).notices).toEqual([])
  })
})

const { roll, one } = dice(seed)
const odd = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\ud800',
  '\u202e',
  '{{',
  '<',
  '=',
  "'",
  '-',
  'é',
  '1e400',
  '__proto__',
]
const count = amount(5000, 400, 200)

test(`${count} files with some letters changed never throw, and count every row (seed ${seed})`, async () => {
  const start = smallExport.slice(0, 20_000)
  for (let time = 0; time < count; time += 1) {
    let text = one([start, list(line, line.replace('Harbor', 'Other'))])
    for (let change = 0; change < 1 + roll() * 20; change += 1) {
      const at = Math.floor(roll() * text.length)
      text = text.slice(0, at) + one(odd).repeat(1 + Math.floor(roll() * 3)) + text.slice(at + Math.floor(roll() * 4))
    }
    const reading = await open(text)
    if (reading.kind === 'read') countsEveryRow(reading)
    else expect(reading.why).not.toBe('unreadable')
  }
})
