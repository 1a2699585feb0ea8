// @vitest-environment jsdom

import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Answers, recommend } from '#rules'
import { handout } from '../src/handout/handout.ts'
import { columns, plainText } from '../src/handout/plainText.ts'
import { walletCard } from '../src/handout/walletCard.ts'
import { inVoice, words } from '../src/i18n/index.ts'
import { fetchInto, fetchWords } from '../src/i18n/languages.ts'
import result from '../src/locales/en/result.json'
import type { Advised } from '../src/result/advice.ts'
import { SaveAndShare } from '../src/screens/result/SaveAndShare.tsx'
import { siteAddress } from '../src/site/address.ts'
import { dice, leavingOpen, mildest, seed, somebody } from './laws/space.ts'
import { longestSheet } from './longest.ts'
import { draw } from './render.tsx'

await fetchWords('result', 'facts')

// The result as plain text, to paste or to share; that a phone's share sheet takes it is not shown.

afterEach(cleanup)

const blocksOf = (answers: Answers, include = { why: true, answers: true }) =>
  handout(
    inVoice('self'),
    { respondent: 'self', desk: false, answers, at: null, returnTo: null, opened: [] },
    recommend(answers) as Advised,
    include,
    [],
  )
const textOf = (answers: Answers, include = { why: true, answers: true }) => plainText(blocksOf(answers, include))
/** The same without hard line breaks, as it is copied and shared. */
const messageOf = (answers: Answers, include: { readonly why: boolean; readonly answers: boolean }) =>
  plainText(blocksOf(answers, include), Number.POSITIVE_INFINITY)

test(`no line is longer than 80 characters, for 60 random people (seed ${seed})`, () => {
  const chance = dice(seed)
  const people = Array.from({ length: 60 }, () => leavingOpen(somebody(chance, 0.1), ['support', 'stage', 'signs'], 2, chance))
  const lines = [...people, longestSheet].flatMap((answers) => textOf(answers).split('\n'))
  expect(lines.filter((line) => line.length > columns)).toEqual([])
})

test('the parts are in page order, each wrapped and indented', () => {
  const text = textOf(longestSheet)
  const order = [
    'sheet.title',
    'sections.say',
    'sections.ifNot',
    'sections.safe',
    'sections.why',
    'sections.ask',
    'sheet.bring',
    'sheet.answers',
  ]
  const places = order.map((key) => text.indexOf(`\n${inVoice('self')(`result:${key}`)}\n`.replace(/^\n(?=Where to Start)/, '')))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(text).toMatch(/\n- \S.*\n {2}\S/)
})

test('reasons and answers are left out unless checked, and violence at home appears only with the answers', () => {
  const answers: Answers = { ...mildest, lastUse: 'withinWeek', signs: ['craving', 'tolerance'], housing: 'unsafe' }
  const plain = textOf(answers, { why: false, answers: false })
  expect(plain).not.toContain(result.sections.why)
  expect(plain).not.toContain(result.sheet.answers)
  expect(textOf(answers, { why: true, answers: false })).not.toMatch(/hurts|threat|violence/i)
  expect(textOf(answers)).toContain('A place where someone hurts or threatens me')
})

test('the table to fill in, the appointment and the page numbers are only on paper', () => {
  const text = textOf(longestSheet)
  for (const words of [result.sheet.calls, result.sheet.appointment, 'page 1 of 2']) expect(text).not.toContain(words)
  expect(text).toContain(`- ${result.askProgram.questions.wait}`)
  expect(text).toContain(`- ${result.sheet.toBring[0]}`)
})

test('the answers begin with the signs that count, withdrawal too if it is felt now', () => {
  const text = textOf({ ...longestSheet, signs: ['craving', 'tolerance'] })
  const second = text.slice(text.indexOf(`\n${result.sheet.answers}\n`))
  expect(second.split('\n\n')[1]).toMatch(/^Signs of opioid use disorder: 3 of 11 \(mild range\)\n(- .*\n?){3}$/)
  expect(textOf({ ...longestSheet, signs: 'unsure' })).toMatch(/\n- Signs.*: Not sure\n/)
})

test('the handout names the site, unless the page is a file on this device', () => {
  expect(textOf(longestSheet)).toMatch(/From\s+localhost:3000\./)
  expect(siteAddress('https://a:b@help.example/start/es/index.html;id=7?x=1#y')).toBe('help.example/start/es')
  expect(siteAddress('https://help.example/s;session=7/')).toBe('help.example/s')
  expect(siteAddress('http://localhost:4310/')).toBe('localhost:4310')
  expect(siteAddress('file:///home/me/start/index.html')).toBeUndefined()
})

describe('the handout in Spanish', () => {
  const linesFor = (answers: Answers) => {
    const blocks = handout(
      inVoice('self', 'es'),
      { respondent: 'self', desk: false, answers, at: null, returnTo: null, opened: [] },
      recommend(answers) as Advised,
      { why: true, answers: false },
      [],
    )
    return blocks.find(({ kind }) => kind === 'program')?.items
  }
  const { program } = result.sheet
  const line = (id: keyof typeof program, text: string) => program[id].replace('{{text}}', text)

  test('ends with four lines in English, made of the same result', async () => {
    await fetchInto('es')
    const { headline, settings, say } = result
    expect(linesFor(longestSheet)).toEqual([
      line('suggestion', `${headline.ask.replace('{{name}}', settings.residential.name)} ${headline.medicine.detoxFirst}`),
      line('medicine', say.lines.sickNow),
      line('said', say.lines.noInsurance),
      line('note', `${say.lines.pregnant} ${say.lines.alcoholAndSedatives}`),
    ])
  })
  test('has fewer lines if there is less to say', () => {
    const lines = linesFor({ ...mildest, lastUse: 'withinMonth', signs: ['craving', 'tolerance', 'timeSpent', 'dutiesMissed'] })
    expect(lines?.length).toBeLessThan(4)
    expect(lines?.join(' ')).not.toContain(program.note.replace('{{text}}', ''))
  })
  test('has none until the English words are loaded, and in English there are none', async () => {
    expect(blocksOf(longestSheet).some(({ kind }) => kind === 'program')).toBe(false)
    words.removeResourceBundle('en', 'result')
    expect(linesFor(longestSheet)).toBeUndefined()
    await fetchInto('en')
    expect(linesFor(longestSheet)).toHaveLength(4)
  })
})

test('the wallet card has the headline, the helpline, naloxone and the numbers in danger', () => {
  const text = plainText(walletCard(inVoice('self'), recommend(longestSheet) as Advised))
  for (const words of [result.settings.residential.name, '1-800-662-4357', result.sheet.naloxone, '911', '988'])
    expect(text).toContain(words)
  expect(text).not.toContain(result.sheet.cut)
})

const keep = (answers: Answers) => draw(<SaveAndShare result={recommend(answers) as Advised} />, answers)

test('copying is announced, and the copied text follows the checkboxes', async () => {
  const user = userEvent.setup()
  keep(longestSheet)
  await user.click(screen.getByRole('button', { name: result.keep.copy }))
  expect(screen.getByRole('status').textContent).toBe(result.keep.came.copy.done)
  expect(await navigator.clipboard.readText()).toBe(messageOf(longestSheet, { why: true, answers: false }))
  await user.click(screen.getByLabelText(result.keep.answers))
  await user.click(screen.getByRole('button', { name: result.keep.copy }))
  expect(await navigator.clipboard.readText()).toBe(messageOf(longestSheet, { why: true, answers: true }))
})

test('if copying is refused, the text is shown and selected', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  keep(longestSheet)
  await user.click(screen.getByRole('button', { name: result.keep.copy }))
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: result.keep.text })
  const marked = () => area.value.slice(area.selectionStart, area.selectionEnd)
  await waitFor(() => expect(marked()).toBe(messageOf(longestSheet, { why: true, answers: false })))
  expect(document.activeElement).toBe(area)
})

test('Share is offered only if the browser has it, and uses the same text', async () => {
  const user = userEvent.setup()
  keep(longestSheet)
  expect(screen.queryByRole('button', { name: result.keep.share })).toBeNull()
  cleanup()
  const share = vi.fn().mockResolvedValue(undefined)
  Object.assign(navigator, { share })
  keep(longestSheet)
  await user.click(screen.getByRole('button', { name: result.keep.share }))
  const [[{ text }]] = share.mock.calls as [[{ text: string }]]
  const inOneLine = (words: string) => words.replace(/\s+/g, ' ')
  expect(inOneLine(text)).toBe(inOneLine(textOf(longestSheet, { why: true, answers: false })))
  expect(text.split('\n'), 'no line ends within a sentence').toContain(result.settings.residential.like)
})

test('where nothing points to a program, the words are for a doctor, and no program is asked', () => {
  const text = textOf({ ...mildest, stage: 'none', relapse: 'never' }, { why: false, answers: false })
  expect(text).toContain(`\n${result.sections.sayToDoctor}\n`)
  for (const heading of [result.sections.say, result.sections.ask]) expect(text).not.toContain(heading)
  const { price, place } = result.sheet.about
  expect(
    blocksOf(mildest)
      .find(({ kind }) => kind === 'calls')
      ?.items?.at(-1),
  ).toBe(`${price} ${place}`)
})
