// @vitest-environment jsdom
// Shows how the desk saves a call as FHIR, and that nothing of the record of the call gets into the file.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newCall } from '../../src/desk/call.ts'
import { Desk } from '../../src/desk/Desk.tsx'
import { saveFhirFile } from '../../src/desk/saveFhirFile.ts'
import { inVoice } from '../../src/i18n/index.ts'
import { fetchWords } from '../../src/i18n/languages.ts'
import { startInterview } from '../../src/interview/actor.ts'
import { asking, type Interview, nextCall } from '../../src/interview/interview.ts'
import { InterviewContext } from '../../src/interview/useInterview.ts'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import type { CallRecord } from '../../src/storage/call.ts'
import { callKey } from '../../src/storage/storages.ts'
import { mildest } from '../laws/space.ts'

await fetchWords('result', 'facts', 'desk', 'script', 'programs')

beforeEach(() => {
  window.sessionStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  Object.assign(URL, { createObjectURL: () => 'blob:call', revokeObjectURL: () => undefined })
})
afterEach(cleanup)

const t = inVoice('other')
const interview: Interview = { ...nextCall, answers: mildest }
const call = { ...newCall(new Date()), callerKnown: true }

/** The text of the file, with the same addresses for every call. */
async function fileOf(record: CallRecord): Promise<string> {
  const saved = await saveFhirFile(t, interview, record)
  return (saved?.text ?? '').replace(/urn:uuid:[\da-f-]{36}/g, 'urn:uuid')
}

const time = fc.integer({ min: 0, max: 4e12 })
const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const record: fc.Arbitrary<Partial<CallRecord>> = fc.record({
  reference: fc.stringMatching(/^\d{4}-\d\d-\d\d-[A-Z2-9]{4}$/),
  startedAt: time,
  entries: fc.array(fc.record({ at: time, text, question: fc.constantFrom('housing', 'signs', null) }), { maxLength: 4 }),
  draft: fc.option(fc.record({ at: time, text, question: fc.constant(null) }), { nil: null }),
  programs: fc.array(fc.record({ name: text, number: text }), { maxLength: 3 }),
  callback: fc.record({ when: text, number: text, message: fc.constantFrom('yes', 'no', null) }),
  dangers: fc.array(fc.record({ danger: fc.constant('selfHarm' as const), at: time }), { maxLength: 2 }),
  reply: fc.constantFrom('accepted', 'declined', null),
  ending: fc.constantFrom('hungUp', 'silent', null),
})

test('whatever a counselor notes, writes or records, the file stays the same', async () => {
  const file = await fileOf(call)
  expect(file).toContain('QuestionnaireResponse')
  await fc.assert(
    fc.asyncProperty(record, async (recorded) => {
      expect(await fileOf({ ...call, ...recorded })).toBe(file)
    }),
    { seed: 20261121, numRuns: 50 },
  )
})

test('the file says who answered only if the caller was asked', async () => {
  expect(await fileOf(call)).toContain('"source"')
  expect(await fileOf({ ...call, callerKnown: false })).not.toContain('"source"')
})

function atDesk() {
  const actor = startInterview({ interview, place: asking('dangerNow') })
  const drawn = render(
    <InterviewContext value={{ actor, back: () => undefined }}>
      <Desk />
    </InterviewContext>,
  )
  const saved = vi.spyOn(URL, 'createObjectURL')
  fireEvent.keyDown(document.body, { key: 'y' })
  return { ...drawn, saved }
}
const isTaken = () => JSON.parse(window.sessionStorage.getItem(callKey) ?? '{}').call.taken

test('Y saves the call and shows the text too, without taking the keys; without notes, it is no copy of the call', async () => {
  const { saved } = atDesk()
  await waitFor(() => screen.getByText(desk.fhir.unknown))
  expect(saved.mock.calls[0]?.[0]).toMatchObject({ type: 'application/fhir+json' })
  expect(isTaken()).toBe(false)
  const area = screen.getByLabelText<HTMLTextAreaElement>(result.keep.text)
  expect(JSON.parse(area.value)).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
  expect(document.activeElement).not.toBe(area)
  fireEvent.copy(area)
  expect(isTaken()).toBe(false)
})

test('where a browser cannot save a file, the desk says so and shows the text', async () => {
  Object.assign(URL, {
    createObjectURL: () => {
      throw new Error('not allowed')
    },
  })
  atDesk()
  await waitFor(() => screen.getByText(desk.fhir.refused))
  const area = screen.getByLabelText<HTMLTextAreaElement>(result.keep.text)
  expect(area.value).toContain('QuestionnaireResponse')
  expect(document.activeElement).toBe(area)
  expect(isTaken()).toBe(false)
})
