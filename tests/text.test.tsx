// @vitest-environment jsdom

import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { type Answers, recommend } from '#rules'
import { handout } from '../src/handout/handout.ts'
import { columns, plainText } from '../src/handout/plainText.ts'
import { inVoice } from '../src/i18n/index.ts'
import { fetchWords } from '../src/i18n/languages.ts'
import result from '../src/locales/en/result.json'
import type { Advised } from '../src/result/advice.ts'
import { SaveAndShare } from '../src/screens/result/SaveAndShare.tsx'
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
    'sections.firstStep',
    'sections.say',
    'sections.why',
    'sheet.next',
    'sections.ask',
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
