// @vitest-environment jsdom

import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { type Answers, recommend } from '#rules'
import { App } from '../src/app/App.tsx'
import { NoticeBox } from '../src/app/NoticeBox.tsx'
import { inVoice } from '../src/i18n/index.ts'
import { fetchWords } from '../src/i18n/languages.ts'
import { type InterviewActor, placeOf, startInterview } from '../src/interview/actor.ts'
import { interviewOf } from '../src/interview/context.ts'
import type { Respondent } from '../src/interview/interview.ts'
import { InterviewContext } from '../src/interview/useInterview.ts'
import { fileName } from '../src/platform/download.ts'
import { notify } from '../src/platform/notice.ts'
import type { Advised } from '../src/result/advice.ts'
import { SaveAndShare } from '../src/screens/result/SaveAndShare.tsx'
import { OpenFile } from '../src/screens/start/OpenFile.tsx'
import { SavedOnDevice } from '../src/screens/start/Saved.tsx'
import { deleteFromDevice, onDevice, saveOnDevice } from '../src/storage/device.ts'
import type { Outcome, SavedInterview } from '../src/storage/format.ts'
import { openText } from '../src/storage/open.ts'
import { parseSaved } from '../src/storage/parse.ts'
import { mildest, patience } from './laws/space.ts'
import { draw } from './render.tsx'

await fetchWords('result', 'facts')

// What is saved on a device or in a file, in a simulated page; that a browser keeps it, or downloads it, is not shown.

vi.setConfig(patience)
configure({ asyncUtilTimeout: 20_000 })

const t = inVoice('self')
const key = 'where-to-start:/'
const savedAt = Date.UTC(2026, 10, 21, 12)
const day = 24 * 60 * 60 * 1000
const device = () => window.localStorage
const held = () => window.localStorage.getItem(key)

const answers: Answers = {
  ...mildest,
  lastUse: 'withinWeek',
  signs: ['craving', 'tolerance', 'largerAmounts', 'cannotCutDown'],
  duration: 'unsure',
  housing: 'unsafe',
  support: 'declined',
}
const outcomeOf = (them: Answers): Outcome => {
  const result = recommend(them)
  return result.kind === 'setting' ? { low: result.low, high: result.high, firstStep: result.firstStep } : null
}
const keptWith = (more: Partial<SavedInterview> = {}): SavedInterview => ({
  format: 'where-to-start',
  version: 4,
  savedAt,
  place: { screen: 'result' },
  interview: { respondent: 'other', desk: false, answers, at: null, returnTo: null, opened: [] },
  outcome: outcomeOf(answers),
  ...more,
})

/** Draws a part of the start screen, for somebody who has not begun. */
function shown(part: ReactNode, actor: InterviewActor = startInterview()) {
  const drawn = render(
    <InterviewContext value={{ actor, back: () => undefined }}>
      <NoticeBox />
      {part}
    </InterviewContext>,
  )
  return { ...drawn, actor }
}
const standing = (actor: InterviewActor) => ({ context: actor.getSnapshot().context, place: placeOf(actor.getSnapshot()) })
const notBegun = standing(startInterview())

/** A storage in which this method throws. */
const refuses = (method: 'getItem' | 'setItem' | 'removeItem') =>
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('It is blocked.', 'SecurityError')
  })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: savedAt })
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
  window.localStorage.clear()
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})
afterEach(() => {
  cleanup()
  notify(null)
  vi.useRealTimers()
})

describe('what is saved on a device', () => {
  it('is there until 7 days later, to the millisecond, and then removed', () => {
    expect(saveOnDevice(device, keptWith())).toEqual(new Date(savedAt + 7 * day))
    const text = JSON.stringify(keptWith())
    const saved = { savedAt: new Date(savedAt), until: new Date(savedAt + 7 * day), text }
    expect(onDevice(device, savedAt)).toEqual(saved)
    expect(onDevice(device, savedAt + 7 * day - 1)).toEqual(saved)
    expect(held()).toBe(text)
    expect(onDevice(device, savedAt + 7 * day)).toBeNull()
    expect(held()).toBeNull()
  })
  it('is replaced by saving again, which restarts the 7 days', () => {
    saveOnDevice(device, keptWith())
    const later = keptWith({ savedAt: savedAt + 3 * day, outcome: null })
    expect(saveOnDevice(device, later)).toEqual(new Date(savedAt + 10 * day))
    expect(window.localStorage).toHaveLength(1)
    expect(held()).toBe(JSON.stringify(later))
    expect(onDevice(device, savedAt + 9 * day)).toMatchObject({ text: JSON.stringify(later) })
  })
  it('is removed if its date is more than a day ahead, since it would never expire', () => {
    saveOnDevice(device, keptWith())
    expect(onDevice(device, savedAt - day)).not.toBeNull()
    expect(onDevice(device, savedAt - day - 1)).toBeNull()
    expect(held()).toBeNull()
  })
  it('is nothing if nothing was saved, or after it was deleted', () => {
    expect(onDevice(device, savedAt)).toBeNull()
    saveOnDevice(device, keptWith())
    deleteFromDevice(device)
    expect(window.localStorage).toHaveLength(0)
  })
  test.each([
    '',
    '{',
    'null',
    '[]',
    '1',
    '{}',
    '{"savedAt":"today"}',
    '{"savedAt":null}',
    '{"savedAt":1e400}',
    '{"savedAt":9e15}',
  ])('is reported as unreadable, and stays until it is deleted: %s', (text) => {
    window.localStorage.setItem(key, text)
    expect(onDevice(device, savedAt)).toBe('unreadable')
    expect(held()).toBe(text)
    deleteFromDevice(device)
    expect(onDevice(device, savedAt)).toBeNull()
  })
})

describe('a device that refuses', () => {
  it('saves nothing, and older data does not stay as if it were new', () => {
    saveOnDevice(device, keptWith())
    refuses('setItem')
    expect(saveOnDevice(device, keptWith({ savedAt: savedAt + 1 }))).toBeNull()
    expect(window.localStorage).toHaveLength(0)
  })
  it('saves nothing and holds nothing if its storage cannot be accessed', () => {
    const refusing = () => {
      throw new DOMException('It is blocked.', 'SecurityError')
    }
    expect(saveOnDevice(refusing, keptWith())).toBeNull()
    expect(onDevice(refusing, savedAt)).toBeNull()
    expect(() => deleteFromDevice(refusing)).not.toThrow()
  })
  it('holds nothing if it cannot be read, and does not stop the page if it cannot delete', () => {
    saveOnDevice(device, keptWith())
    refuses('removeItem')
    expect(() => deleteFromDevice(device)).not.toThrow()
    expect(onDevice(device, savedAt + 8 * day)).toBeNull()
    refuses('getItem')
    expect(onDevice(device, savedAt)).toBeNull()
  })
})

describe('the card on the start screen', () => {
  const carryOn = () => screen.getByRole('button', { name: t('kept.carryOn') })

  it('is absent if nothing is saved, or if it was saved 7 days ago', () => {
    expect(shown(<SavedOnDevice />).container.querySelector('section')).toBeNull()
    cleanup()
    saveOnDevice(device, keptWith({ savedAt: savedAt - 7 * day }))
    expect(shown(<SavedOnDevice />).container.querySelector('section')).toBeNull()
    expect(held()).toBeNull()
  })
  it('shows when it was saved and until when, and nothing of the answers', () => {
    saveOnDevice(device, keptWith())
    const { container, actor } = shown(<SavedOnDevice />)
    const when = t('kept.when', { savedAt: 'November 21, 2026', until: 'November 28, 2026' })
    expect(container.textContent).toBe([t('kept.title'), when, t('kept.carryOn'), t('kept.delete')].join(''))
    expect(container.innerHTML).not.toMatch(/craving|withinWeek|unsafe|someone else|outpatient/i)
    expect(standing(actor)).toEqual(notBegun)
  })
  it('opens the answers with Carry on, and leaves them on the device', async () => {
    saveOnDevice(device, keptWith())
    const { actor } = shown(<SavedOnDevice />)
    await userEvent.click(carryOn())
    await waitFor(() => expect(placeOf(actor.getSnapshot())).not.toEqual({ screen: 'start' }))
    expect(actor.getSnapshot().context).toMatchObject({ respondent: 'other', answers })
    expect(screen.getByRole('status').textContent).toBe('')
    expect(held()).toBe(JSON.stringify(keptWith()))
  })
  it('removes them with Delete, and disappears', async () => {
    saveOnDevice(device, keptWith())
    const { container, actor } = shown(<SavedOnDevice />)
    await userEvent.click(screen.getByRole('button', { name: t('kept.delete') }))
    expect(window.localStorage).toHaveLength(0)
    expect(container.querySelector('section')).toBeNull()
    expect(standing(actor)).toEqual(notBegun)
  })
  it('says that unreadable data cannot be opened, and lets people delete it', async () => {
    window.localStorage.setItem(key, '{"savedAt":"today","name":"Kim"}')
    const { container } = shown(<SavedOnDevice />)
    expect(container.textContent).toBe([t('kept.title'), t('kept.unreadable'), t('kept.delete')].join(''))
    await userEvent.click(screen.getByRole('button', { name: t('kept.delete') }))
    expect(window.localStorage).toHaveLength(0)
  })
  test.each([
    ['unreadable', { ...keptWith(), interview: {} }],
    ['newer', { ...keptWith(), version: 5 }],
    ['changed', keptWith({ outcome: { low: 'aftercare', high: 'inpatient', firstStep: null } })],
  ])('shows "%s" on the page after Carry on', async (notice, saved) => {
    window.localStorage.setItem(key, JSON.stringify(saved))
    const { actor } = shown(<SavedOnDevice />)
    await userEvent.click(carryOn())
    expect(await screen.findByText(t(`notice.${notice}`))).toBeTruthy()
    if (notice !== 'changed') expect(standing(actor)).toEqual(notBegun)
  })
})

describe('opening a file', () => {
  const choose = async (content: string, actor?: InterviewActor) => {
    const drawn = shown(<OpenFile />, actor)
    const input = screen.getByLabelText<HTMLInputElement>(t('kept.open'))
    await userEvent.upload(input, new File([content], fileName, { type: 'application/json' }))
    return { ...drawn, input }
  }

  it('opens it without a message, and lets the same file be chosen again', async () => {
    const { actor, input } = await choose(JSON.stringify(keptWith()))
    await waitFor(() => expect(actor.getSnapshot().context).toMatchObject({ respondent: 'other', answers }))
    expect(screen.getByRole('status').textContent).toBe('')
    expect(input.value).toBe('')
  })
  it('puts nothing on the device', async () => {
    const { actor } = await choose(JSON.stringify(keptWith()))
    await waitFor(() => expect(actor.getSnapshot().context.respondent).toBe('other'))
    expect(window.localStorage).toHaveLength(0)
  })
  test.each([
    ['unreadable', '{'],
    ['unreadable', JSON.stringify({ ...keptWith(), name: 'Kim' })],
    ['newer', JSON.stringify({ ...keptWith(), version: 5 })],
  ])('shows "%s" and nothing of the file, and changes nothing: %s', async (notice, content) => {
    const { actor, container } = await choose(content)
    expect(await screen.findByText(t(`notice.${notice}`))).toBeTruthy()
    expect(standing(actor)).toEqual(notBegun)
    expect(container.textContent).not.toContain('Kim')
  })
})

describe('saving from the result', () => {
  const keep = (them: Answers, respondent: Respondent = 'self') =>
    draw(<SaveAndShare result={recommend(them) as Advised} />, them, respondent)
  const status = () => screen.getByRole('status').textContent
  const until = 'November 28, 2026'
  const dialog = () => screen.getByRole('dialog')
  const ask = () => userEvent.click(screen.getByRole('button', { name: t('result:keep.device') }))
  const say = (word: 'deviceYes' | 'deviceNo') =>
    userEvent.click(within(dialog()).getByRole('button', { name: t(`result:keep.${word}`) }))

  it('asks first, says until when and who can open it, and saves nothing unasked', async () => {
    keep(answers)
    expect(screen.queryByRole('dialog')).toBeNull()
    await ask()
    expect(dialog().textContent).toContain(t('result:keep.deviceText', { until }))
    expect(dialog().textContent).toContain(t('result:keep.deviceShared'))
    expect(dialog().textContent).not.toContain(t('result:keep.replace'))
    expect(window.localStorage).toHaveLength(0)
  })
  it('saves nothing with No', async () => {
    keep(answers)
    await ask()
    await say('deviceNo')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(window.localStorage).toHaveLength(0)
    expect(status()).toBe('')
  })
  it('saves with Yes, says until when, and what is saved can be opened again', async () => {
    const { actor } = keep(answers, 'other')
    await ask()
    await say('deviceYes')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(status()).toBe(t('result:keep.saved', { until }))
    const reading = parseSaved(held() ?? '')
    expect(reading).toEqual({ kept: { ...keptWith(), interview: interviewOf(actor.getSnapshot().context) }, changed: false })
  })
  it('says the second time that it replaces the saved answers, in this visit or later', async () => {
    keep(answers)
    await ask()
    await say('deviceYes')
    await ask()
    expect(dialog().textContent).toContain(t('result:keep.replace'))
    cleanup()
    keep(mildest)
    await ask()
    expect(dialog().textContent).toContain(t('result:keep.replace'))
    await say('deviceYes')
    expect(window.localStorage).toHaveLength(1)
    expect(JSON.parse(held() ?? '')).toMatchObject({ interview: { answers: mildest } })
  })
  it('says so if the browser refuses, and leaves nothing', async () => {
    refuses('setItem')
    keep(answers)
    await ask()
    await say('deviceYes')
    expect(status()).toBe(t('result:keep.notSaved'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(window.localStorage).toHaveLength(0)
  })
  it('makes a file with a neutral name, which can be opened again', async () => {
    const made: Blob[] = []
    const revoked = vi.fn()
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: revoked })
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(`${this.getAttribute('href')} ${this.download}`)
    })
    keep(answers, 'other')
    await userEvent.click(screen.getByRole('button', { name: t('result:keep.file') }))
    expect(names).toEqual(['blob:1 saved-answers.json'])
    expect(status()).toBe(t('file.unknown'))
    expect(window.localStorage).toHaveLength(0)
    const reading = parseSaved((await made[0]?.text()) ?? '')
    expect(reading).toMatchObject({ changed: false, kept: { outcome: outcomeOf(answers), interview: { answers } } })
  })
})

describe('the result kept with a file', () => {
  const today = outcomeOf(answers) as NonNullable<Outcome>
  const opened = async (outcome: unknown) => {
    const actor = startInterview()
    const opening = await openText(JSON.stringify({ ...keptWith(), outcome }), actor)
    return { actor, opening }
  }

  test.each([
    ['the same', today, 'opened'],
    ['none', null, 'opened'],
    ['another lower end', { ...today, low: 'aftercare' }, 'changed'],
    ['another upper end', { ...today, high: 'unheardOf' }, 'changed'],
    ['another first step', { ...today, firstStep: 'keepMedication' }, 'changed'],
    ['a first step that was not kept', { ...today, firstStep: null }, 'opened'],
    ['in capitals', { ...today, low: today.low.toUpperCase() }, 'changed'],
  ])('is computed again, and a difference is reported: %s', async (_, outcome, told) => {
    const { actor, opening } = await opened(outcome)
    expect(opening).toBe(told)
    expect(interviewOf(actor.getSnapshot().context)).toEqual({
      respondent: 'other',
      desk: false,
      answers,
      at: null,
      returnTo: null,
      opened: [],
    })
  })
  it('is reported as changed if there is no setting any more', async () => {
    const inDanger = { ...answers, dangerNow: ['selfHarm'] } as const
    const kept = keptWith({ interview: { ...keptWith().interview, answers: inDanger } })
    expect(await openText(JSON.stringify(kept), startInterview())).toBe('changed')
  })
  it('reaches neither the screen nor the next save', async () => {
    const planted = { low: 'Planted low', high: 'Planted high', firstStep: 'Planted step' }
    const { actor, opening } = await opened(planted)
    expect(opening).toBe('changed')
    const { container } = shown(<App />, actor)
    act(() => actor.send({ type: 'visit', place: { screen: 'result' } }))
    const save = await screen.findByText(inVoice('other')('result:keep.device'), { selector: 'button' })
    expect(document.documentElement.outerHTML).not.toContain('Planted')
    expect(container.querySelector('[data-reason]')).toBeTruthy()
    await userEvent.click(save)
    await userEvent.click(screen.getByRole('button', { name: t('result:keep.deviceYes') }))
    expect(JSON.parse(held() ?? '')).toMatchObject({ outcome: today })
    expect(document.documentElement.outerHTML).not.toContain('Planted')
  })
  it('shows the same page as without it', async () => {
    const pageOf = async (outcome: unknown) => {
      const { actor } = await opened(outcome)
      const { container } = shown(<App />, actor)
      act(() => actor.send({ type: 'visit', place: { screen: 'result' } }))
      await screen.findByText(inVoice('other')('result:keep.device'), { selector: 'button' })
      const { textContent } = container
      cleanup()
      return textContent
    }
    expect(await pageOf({ low: 'aftercare', high: 'aftercare', firstStep: null })).toBe(await pageOf(null))
  })
})

test('a file saved at the counselor desk does not open the desk', async () => {
  const saved = { ...keptWith(), interview: { ...keptWith().interview, desk: true } }
  const actor = startInterview()
  expect(await openText(JSON.stringify(saved), actor)).toMatch(/opened|changed/)
  expect(actor.getSnapshot().context.desk).toBe(false)
})
