// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { type Answers, askedQuestions, type QuestionId, questionIds, questions, recommend, settle } from '#rules'
import { type CallStore, callOf, newCall } from '../src/desk/call.ts'
import { callerCopy, counselorCopy } from '../src/desk/copies.ts'
import { csvColumns, csvLine } from '../src/desk/csv.ts'
import { beforeLast, recorded } from '../src/desk/dangers.ts'
import { foundByTyping, jumpLetters } from '../src/desk/jump.ts'
import { backFrom, nextPlace } from '../src/desk/navigation.ts'
import { entered, entriesOn, reopened, written } from '../src/desk/notes.ts'
import { outcomes } from '../src/desk/outcomes.ts'
import { isReadToTheEnd, readSoFar } from '../src/desk/reading.ts'
import { newReference } from '../src/desk/reference.ts'
import { choosable, meaningOf, type Press, shortcuts } from '../src/desk/shortcuts.ts'
import { plainText } from '../src/handout/plainText.ts'
import { inVoice } from '../src/i18n/index.ts'
import { fetchInto, fetchWords } from '../src/i18n/languages.ts'
import { type InterviewActor, placeOf, startInterview } from '../src/interview/actor.ts'
import { interviewOf } from '../src/interview/context.ts'
import { type Answered, asking, type Interview, nextCall } from '../src/interview/interview.ts'
import type { CallRecord } from '../src/storage/call.ts'
import { deskPreferences, saveDeskPreferences } from '../src/storage/deskPreferences.ts'
import { keepSession } from '../src/storage/session.ts'
import { callKey } from '../src/storage/storages.ts'
import { dice, mildest, seed, somebody, ticks } from './laws/space.ts'

// What the desk does with keys, answers and the call, without a page; what a counselor sees is for desk.page.test.tsx.

await fetchWords('result', 'facts', 'desk', 'script')
await fetchInto('es')

const [page = ''] = Object.values(import.meta.glob<string>('../docs/desk.md', { query: '?raw', import: 'default', eager: true }))

const tab = () => window.sessionStorage
const device = () => window.localStorage
beforeEach(() => {
  tab().clear()
  device().clear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function desk(answers: Answers = {}): InterviewActor {
  const actor = startInterview()
  actor.send({ type: 'begin', respondent: 'self', desk: true })
  for (const question of askedQuestions(answers).filter((id) => answers[id] !== undefined)) {
    actor.send({ type: 'visit', place: asking(question) })
    actor.send({ type: 'answer', question, with: answers[question] } as Answered)
  }
  return actor
}
const contextOf = (actor: InterviewActor): Interview => interviewOf(actor.getSnapshot().context)
const whereIs = (actor: InterviewActor) => placeOf(actor.getSnapshot())

describe('keys', () => {
  const press = (key: string, more: Partial<Press> = {}): Press => ({
    ...{
      key,
      code: '',
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      repeat: false,
      isComposing: false,
      target: document.body,
    },
    ...more,
  })
  const inElement = (html: string): Press['target'] => {
    const element = document.createElement(html)
    document.body.append(element)
    return element
  }

  it('choose the eleven signs by 1 to 9, Q and W, and the answers that stand alone by 0, N and R', () => {
    const keys = Object.entries(choosable('signs')).map(([key, value]) => [value, key])
    const signs = questions.signs.options.map((sign, index) => [sign, [...'123456789QW'][index]])
    const alone = ['none', 'unsure', 'declined'].map((value, index) => [value, '0NR'[index]])
    expect(keys.toSorted()).toEqual([...signs, ...alone].toSorted())
  })
  it.each(questionIds)('never mean two things at the question %s', (question) => {
    const choices = Object.keys(choosable(question))
    expect(choices.filter((key) => (Object.values(shortcuts) as readonly string[]).includes(key))).toEqual([])
    expect(new Set(choices).size).toBe(Object.values(choosable(question)).length)
  })
  it('offer “rather not say” everywhere except at danger', () => {
    expect(questionIds.filter((question) => !('R' in choosable(question)))).toEqual(['dangerNow'])
  })
  it('of the upper row are digits also where the keyboard writes them only with Shift, as French ones do', () => {
    const choices = choosable('signs')
    expect(meaningOf(press('à', { code: 'Digit0' }), choices)).toEqual({ value: 'none' })
    expect(meaningOf(press('0', { code: 'Digit0', shiftKey: true }), choices)).toEqual({ value: 'none' })
    expect(meaningOf(press('&', { code: 'Digit1' }), choices)).toEqual({ value: 'largerAmounts' })
    expect(meaningOf(press('!', { code: 'Digit1', shiftKey: true }), choices), 'a sign that needs Shift').toBeNull()
    expect(meaningOf(press('a', { code: 'KeyQ' }), choices), 'letters are as they are written').toEqual({ action: 'call' })
  })
  it('mean the same with Caps Lock and without', () => {
    expect(meaningOf(press('n'), choosable('support'))).toEqual({ value: 'unsure' })
    expect(meaningOf(press('N'), choosable('support'))).toEqual({ value: 'unsure' })
    expect(meaningOf(press('c'), {})).toEqual({ action: 'copy' })
    expect(meaningOf(press('?'), {})).toEqual({ action: 'keys' })
  })
  it('do nothing while somebody types, uses a select or answers a dialog', () => {
    for (const where of ['textarea', 'select', 'input', 'dialog'])
      expect(meaningOf(press('1', { target: inElement(where) }), choosable('support')), where).toBeNull()
  })
  it('work where a choice has the focus', () => {
    const radio = inElement('input') as HTMLInputElement
    radio.type = 'radio'
    expect(meaningOf(press('1', { target: radio }), choosable('support'))).toEqual({ value: 'strong' })
  })
  it('skip only with Shift and Enter, never with Enter alone', () => {
    expect(meaningOf(press('Enter'), {})).toEqual({ action: 'onward' })
    expect(meaningOf(press('Enter', { shiftKey: true }), {})).toEqual({ action: 'skip' })
  })
  it('leave Enter, but not the letters, to buttons, links and details', () => {
    for (const where of ['button', 'a', 'summary']) {
      expect(meaningOf(press('Enter', { target: inElement(where) }), {}), where).toBeNull()
      expect(meaningOf(press('e', { target: inElement(where) }), {}), where).toEqual({ action: 'emergency' })
    }
    expect(meaningOf(press('Enter'), {})).toEqual({ action: 'onward' })
  })
  it('belong to the browser with Control, Alt or Command, when held down, and during text composition', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'])
      expect(meaningOf(press('c', { [held]: true }), {}), held).toBeNull()
  })
})

describe('an interview at the desk', () => {
  it('stays at a question when it is answered, until the counselor goes on', () => {
    expect(whereIs(desk({ dangerNow: [], ageGroup: 'adult' }))).toEqual(asking('ageGroup'))
  })
  it('can jump to any question that is asked, in any order, and to the result at any time', () => {
    const actor = desk()
    for (const question of askedQuestions({}).toReversed()) {
      actor.send({ type: 'visit', place: asking(question) })
      expect(whereIs(actor)).toEqual(asking(question))
    }
    actor.send({ type: 'edit', question: 'payment' })
    expect(whereIs(actor)).toEqual(asking('payment'))
    actor.send({ type: 'visit', place: { screen: 'result' } })
    expect(whereIs(actor)).toEqual({ screen: 'result' })
    actor.send({ type: 'visit', place: asking('time') })
    expect(whereIs(actor), 'a question that is not asked').toEqual({ screen: 'result' })
  })
  it('shows an emergency at once and nothing else, and goes on after the answer is changed, with nothing lost', () => {
    const actor = desk({ ageGroup: 'adult', support: 'some' })
    actor.send({ type: 'visit', place: asking('dangerNow') })
    actor.send({ type: 'answer', question: 'dangerNow', with: ['overdoseSigns'] })
    expect(whereIs(actor)).toEqual({ screen: 'emergency' })
    for (const place of [asking('travel'), { screen: 'result' }, { screen: 'review' }] as const) {
      actor.send({ type: 'visit', place })
      expect(whereIs(actor)).toEqual({ screen: 'emergency' })
    }
    actor.send({ type: 'edit', question: 'travel' })
    expect(whereIs(actor)).toEqual({ screen: 'emergency' })
    actor.send({ type: 'reconsider' })
    actor.send({ type: 'answer', question: 'dangerNow', with: [] })
    actor.send({ type: 'visit', place: asking('travel') })
    expect(whereIs(actor)).toEqual(asking('travel'))
    expect(contextOf(actor).answers).toEqual({ dangerNow: [], ageGroup: 'adult', support: 'some' })
  })
  it.each(['review', 'result', 'details', 'asking'] as const)('can name a danger at any place: %s', (screen) => {
    const actor = desk({ dangerNow: [], ageGroup: 'adult' })
    actor.send({ type: 'visit', place: screen === 'asking' ? asking('support') : { screen } })
    actor.send({ type: 'answer', question: 'dangerNow', with: ['medicalEmergency'] })
    expect(whereIs(actor)).toEqual({ screen: 'emergency' })
    actor.send({ type: 'answer', question: 'dangerNow', with: ['medicalEmergency', 'selfHarm'] })
    expect(whereIs(actor)).toEqual({ screen: 'emergency' })
    actor.send({ type: 'answer', question: 'dangerNow', with: [] })
    expect(whereIs(actor).screen).toBe('asking')
    expect(contextOf(actor).answers).toEqual({ dangerNow: [], ageGroup: 'adult' })
  })
  it('can clear an answer, so that its question counts as not asked', () => {
    const actor = desk({ dangerNow: [], ageGroup: 'adult' })
    actor.send({ type: 'clear', question: 'ageGroup' })
    expect(contextOf(actor).answers).toEqual({ dangerNow: [] })
    expect(whereIs(actor)).toEqual(asking('ageGroup'))
  })
  it('can switch who is calling at any time, and no answer is lost', () => {
    const actor = desk({ dangerNow: [], support: 'none' })
    actor.send({ type: 'setRespondent', respondent: 'other' })
    expect(contextOf(actor)).toMatchObject({ respondent: 'other', answers: { dangerNow: [], support: 'none' } })
  })
  it('is blank for the next caller', () => {
    const actor = desk(mildest)
    actor.send({ type: 'setRespondent', respondent: 'other' })
    actor.send({ type: 'nextCaller' })
    expect(contextOf(actor)).toEqual(nextCall)
    expect(whereIs(actor)).toEqual(asking('dangerNow'))
  })
  it('does none of this outside the desk', () => {
    const alone = startInterview()
    alone.send({ type: 'begin', respondent: 'self' })
    alone.send({ type: 'answer', question: 'dangerNow', with: [] })
    const then = contextOf(alone)
    alone.send({ type: 'setRespondent', respondent: 'other' })
    alone.send({ type: 'clear', question: 'dangerNow' })
    alone.send({ type: 'edit', question: 'payment' })
    alone.send({ type: 'visit', place: { screen: 'result' } })
    alone.send({ type: 'nextCaller' })
    expect(contextOf(alone)).toEqual(then)
  })
})

describe('Continue', () => {
  const at = (question: QuestionId, answers: Answers): Interview => ({ ...nextCall, answers, at: question })

  it('leads to the next question that has not been asked, past one that was skipped, and back to those at the end', () => {
    expect(nextPlace(at('dangerNow', { dangerNow: [] }), 'next')).toEqual(asking('ageGroup'))
    expect(nextPlace(at('ageGroup', { dangerNow: [] }), 'next')).toEqual(asking('lastUse'))
    const { ageGroup: _, ...rest } = mildest
    expect(nextPlace(at('medicationView', rest), 'next')).toEqual(asking('ageGroup'))
  })
  it('leads to telling the result when everything is asked, and back to where Change was pressed', () => {
    expect(nextPlace(at('medicationView', mildest), 'next')).toEqual({ screen: 'result' })
    expect(nextPlace({ ...at('support', {}), returnTo: 'result' }, 'useful')).toEqual({ screen: 'result' })
  })
  it('does not lead back to a question that was skipped', () => {
    const { support: _, ...rest } = mildest
    expect(nextPlace(at('medicationView', rest), 'next')).toEqual(asking('support'))
    expect(nextPlace(at('medicationView', rest), 'next', ['support'])).toEqual({ screen: 'result' })
  })
  it('leads to the question that narrows the range most, after danger and age, and never back to one answered "not sure"', () => {
    expect(nextPlace(at('support', { support: 'some' }), 'useful')).toEqual(asking('dangerNow'))
    const chance = dice(seed)
    for (let round = 0; round < 60; round += 1) {
      const open = chance.one(['support', 'signs', 'mentalHealth', 'physicalHealth'] as const)
      const { [open]: _, duration: __, ...known } = somebody(chance)
      const answers: Answers = { ...known, medication: 'unsure' }
      const place = nextPlace(at('dangerNow', answers), 'useful')
      const unasked = askedQuestions(answers).filter((id) => answers[id] === undefined)
      const best = settle(answers).find((id) => unasked.includes(id))
      expect(place).toEqual(asking(best ?? (unasked[0] as QuestionId)))
    }
  })
  it('has a Back that ends at the first question', () => {
    expect(backFrom(asking('ageGroup'), nextCall)).toEqual(asking('dangerNow'))
    expect(backFrom(asking('dangerNow'), nextCall)).toBeUndefined()
  })
})

describe('what an answer could settle', () => {
  it('lists every setting to which one of its options settles the range', () => {
    const { physicalHealth: _, ...answers } = { ...mildest, lastUse: 'withinWeek', signs: ticks(6) } as const
    const tried = questions.physicalHealth.options.map((option) => recommend({ ...answers, physicalHealth: option }))
    const settings = tried.flatMap((result) => (result.kind === 'setting' && result.low === result.high ? result.low : []))
    expect(new Set(outcomes('physicalHealth', answers))).toEqual(new Set(settings))
    expect(settings).toContain('inpatient')
  })
  it('depends on the number of signs, whichever they are', () => {
    const { signs: _, ...answers } = { ...mildest, lastUse: 'withinWeek' } as const
    expect(outcomes('signs', answers)).toContain('partialHospitalization')
  })
})

describe('the call', () => {
  const callIn = (actor: InterviewActor): CallStore => callOf(actor, tab)

  it('has a reference with the date and four characters that cannot be misheard', () => {
    const references = Array.from({ length: 300 }, () => newReference(new Date(2026, 2, 5)))
    for (const reference of references) expect(reference).toMatch(/^2026-03-05-[A-HJ-NP-Z2-9]{4}$/)
    expect(new Set(references).size).toBeGreaterThan(290)
  })
  it('is kept in the tab with every change, and is there again after a reload', () => {
    const first = callIn(desk())
    first.change({ entries: [{ at: 5, text: 'has a dog', question: 'housing' }], ticks: { signs: ['craving'] } })
    first.change({ dangers: [{ danger: 'selfHarm', at: 6 }], beforeDanger: 'none', skipped: ['support'], reply: 'thinking' })
    first.change({
      programs: [{ name: 'Hope', number: '555' }],
      closingRead: true,
      draft: { at: 7, text: 'and a', question: null },
    })
    first.change({ callback: { when: 'at noon', number: '555', message: 'no' }, ending: 'hungUp' })
    expect(callIn(desk()).now()).toEqual(first.now())
  })
  const noted = (text: string): CallRecord['entries'] => [{ at: 1, text, question: null }]
  const before = { ...newCall(new Date()), entries: noted('from before') }
  const kept = (more: object) => JSON.stringify({ format: 'where-to-start-call', version: 2, call: before, ...more })
  it('that was kept is read', () => {
    tab().setItem(callKey, kept({}))
    expect(callIn(desk()).now()).toEqual(before)
  })
  it('that version 1 kept is read: its notes are entries, and nothing is lost', () => {
    const { reference, startedAt, language, callback, ending, include, taken } = before
    const first = {
      reference,
      startedAt,
      greeted: true,
      language,
      ticks: { signs: ['craving'] },
      callback,
      ending,
      include,
      taken,
    }
    const call = { ...first, note: 'called from work', notes: { housing: 'moves out soon' } }
    tab().setItem(callKey, kept({ version: 1, call }))
    const { entries, ...others } = callIn(desk()).now()
    expect(entries.map(({ at, text, question }) => [at, text, question])).toEqual([
      [startedAt, 'called from work', null],
      [startedAt, 'moves out soon', 'housing'],
    ])
    expect(others).toMatchObject({ ...first, callerKnown: true, closingRead: false })
  })
  it.each([
    ['no JSON', `${kept({})}{`],
    ['another version', kept({ version: 3 })],
    ['something more', kept({ call: { ...before, name: 'x' } })],
    ['a reference of another kind', kept({ call: { ...before, reference: '<b>' } })],
    ['a tick that no question has', kept({ call: { ...before, ticks: { signs: ['x'] } } })],
    ['a danger that there is not', kept({ call: { ...before, dangers: [{ danger: 'x', at: 1 }] } })],
  ])('that was saved is validated: %s is discarded', (_, text) => {
    tab().setItem(callKey, text)
    expect(callIn(desk()).now().entries).toEqual([])
    expect(tab().getItem(callKey)).not.toContain('from before')
  })
  it('is deleted from memory and storage with the interview, however that ends', () => {
    const actor = desk({ dangerNow: [] })
    keepSession(actor, tab)
    const store = callIn(actor)
    store.change({ entries: noted('secret') })
    actor.send({ type: 'forget' })
    expect(JSON.stringify(store.now())).not.toContain('secret')
    expect(tab().length).toBe(0)
  })
  it('is deleted even if the desk was not opened since the reload', () => {
    tab().setItem(callKey, 'from before')
    const actor = desk()
    keepSession(actor, tab)
    actor.send({ type: 'forget' })
    expect(tab().length).toBe(0)
  })
  it('starts over for the next caller, with another reference', () => {
    const actor = desk({ dangerNow: [] })
    const store = callIn(actor)
    const { reference } = store.now()
    store.change({ entries: noted('secret'), programs: [{ name: 'secret', number: '' }], greeted: true })
    store.next()
    expect(store.now()).toMatchObject({ entries: [], programs: [], greeted: false })
    expect(store.now().reference).not.toBe(reference)
    expect(tab().getItem(callKey)).not.toContain('secret')
    expect(contextOf(actor).answers).toEqual({})
  })
  it('knows whether its current state was copied', () => {
    const actor = desk({ dangerNow: [] })
    const store = callIn(actor)
    store.take()
    expect(store.now().taken).toBe(true)
    store.change({ entries: noted('more') })
    expect(store.now().taken).toBe(false)
    store.take()
    actor.send({ type: 'answer', question: 'dangerNow', with: 'unsure' })
    expect(store.now().taken).toBe(false)
  })
  it('gets another reference in a copied tab if the browser knows that the first tab holds it', async () => {
    const held = new Set<string>()
    const request = (name: string, _: unknown, holding: (lock: object | null) => unknown) => {
      if (held.has(name)) return Promise.resolve(holding(null))
      held.add(name)
      return Promise.resolve(holding({ name })).then(() => held.delete(name))
    }
    vi.useFakeTimers()
    vi.stubGlobal('navigator', { ...navigator, locks: { request } })
    const first = callIn(desk())
    first.change({ entries: noted('the same call') })
    const copy = callIn(desk())
    await vi.runAllTimersAsync()
    const both = () => new Set([first, copy].map((each) => `call ${each.now().reference}`))
    expect(copy.now().entries).toEqual(noted('the same call'))
    expect(both().size).toBe(2)
    expect(held).toEqual(both())
    first.next()
    copy.next()
    await vi.runAllTimersAsync()
    expect(held, 'those of the last calls are let go').toEqual(both())
  })
  it('keeps its reference across a reload, even if the previous page releases it late', async () => {
    const held = new Set([`call ${before.reference}`])
    const request = (name: string, _: unknown, holding: (lock: object | null) => unknown) =>
      Promise.resolve(holding(held.has(name) ? null : { name }))
    vi.useFakeTimers()
    vi.stubGlobal('navigator', { ...navigator, locks: { request } })
    tab().setItem(callKey, kept({}))
    const again = callIn(desk())
    await vi.advanceTimersByTimeAsync(1500)
    held.clear()
    await vi.runAllTimersAsync()
    expect(again.now().reference).toBe(before.reference)
  })
})

test('the device remembers the desk preferences and nothing of a call', () => {
  expect(deskPreferences(device)).toEqual({ keys: true, goesTo: 'next' })
  saveDeskPreferences(device, { keys: false, goesTo: 'useful' })
  expect(deskPreferences(device)).toEqual({ keys: false, goesTo: 'useful' })
  expect(Object.values({ ...device() })).toEqual(['{"keys":false,"goesTo":"useful"}'])
  device().setItem('where-to-start-desk:/', '[')
  expect(deskPreferences(device)).toEqual({ keys: true, goesTo: 'next' })
})

describe('what leaves the desk', () => {
  const t = inVoice('other')
  const call: CallRecord = {
    ...newCall(new Date(2026, 10, 22, 15, 4)),
    reference: '2026-11-22-AB23',
    callerKnown: true,
    entries: [
      { at: new Date(2026, 10, 22, 15, 6).getTime(), text: 'called from work', question: null },
      { at: new Date(2026, 10, 22, 15, 8).getTime(), text: 'wants to move', question: 'housing' },
    ],
    dangers: [{ danger: 'overdoseSigns', at: new Date(2026, 10, 22, 15, 7).getTime() }],
    skipped: ['travel'],
    reply: 'thinking',
    closingRead: true,
    programs: [{ name: 'Hope House', number: '555-0199' }],
    callback: { when: 'after six', number: '555-0100', message: 'no' },
    ending: 'hungUp',
  }
  const later = new Date(2026, 10, 22, 15, 10, 5)
  const interview: Interview = {
    ...nextCall,
    answers: { ...mildest, support: 'unsure', housing: 'declined', lastUse: 'withinMonth', signs: ['craving', 'timeSpent'] },
  }
  const { travel: _, ...withoutTravel } = interview.answers
  const partly: Interview = { ...interview, answers: withoutTravel }
  const copied = (include: Partial<CallRecord['include']> = {}, of: Interview = partly) =>
    plainText(counselorCopy(t, of, { ...call, include: { ...call.include, ...include } }, later))
  const forCaller = (include: Partial<CallRecord['include']> = {}) =>
    plainText(callerCopy(inVoice('self'), partly, { ...call, include: { ...call.include, ...include } }))

  it('as the counselor’s copy has the call, the suggestion, the reasons and the answers in all four states', () => {
    const text = copied()
    for (const line of [
      'Call 2026-11-22-AB23',
      'Who called: The person',
      'How the call ended: Hung up',
      'Length: 6:05, until 3:10 PM',
      '3:07 PM Danger named: Signs of an overdose',
      'Skipped: Getting to a program',
      'What they said to the suggestion: Thinking it over',
      'Closing advice read: Yes',
      'Hope House 555-0199',
      '3:06 PM called from work',
      'Place to live: Rather not say (Note: wants to move)',
      'When: after six',
      'Safe number: 555-0100',
      'May we leave a message: No',
      'Last opioid use: 8 to 30 days ago',
      'Support from people: Not sure',
      'Getting to a program: Not asked yet',
      'Signs of opioid use disorder: 2 of 11 (mild range)',
      '- Felt strong urges to use',
    ])
      expect(text).toContain(line)
    const result = recommend(partly.answers)
    if (result.kind !== 'setting') throw new Error('These answers come to a setting.')
    const flat = text.replace(/\s+/g, ' ')
    for (const reason of result.reasons) expect(flat).toContain(t(`result:criteria.${reason}`))
    expect(flat).toContain(t(`result:firstSteps.${result.firstStep}.line`))
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
  it('includes the notes only if that is checked', () => {
    expect(copied()).toMatch(/called from work[\s\S]*wants to move/)
    expect(copied({ ownNotes: false })).not.toMatch(/called from work|wants to move/)
  })
  it('gives the caller nothing of the call record unless it is checked', () => {
    const around = /AB23|called from work|wants to move|555-0100|Hope House|Hung up|Danger|Thinking it over/
    expect(forCaller()).not.toMatch(around)
    expect(forCaller({ plan: true })).toMatch(/AB23[\s\S]*Hope House[\s\S]*555-0100/)
    expect(forCaller({ plan: true })).not.toMatch(/called from work|wants to move|Hung up/)
    expect(forCaller({ notes: true })).toMatch(/called from work/)
    expect(forCaller({ why: false })).not.toContain(inVoice('self')('result:criteria.recentUse'))
    expect(forCaller({ answers: true })).toContain('Place to live: Rather not say')
    expect(forCaller()).not.toContain('Place to live')
  })
  it('names no setting and has no page for the caller while somebody is in danger', () => {
    const inDanger: Interview = { ...partly, answers: { ...partly.answers, dangerNow: ['selfHarm'] } }
    const text = copied({}, inDanger)
    expect(text).toContain('Danger was named: They may end their life or hurt someone.')
    expect(text).not.toMatch(/ask for/i)
    expect(callerCopy(t, inDanger, call)).toEqual([])
  })
  it('never reaches the rules: the copy without notes differs in nothing else', () => {
    const bare = { ...call, entries: [] }
    const [withNotes, without] = [call, bare].map((each) =>
      counselorCopy(t, partly, { ...each, include: { ...call.include, ownNotes: false } }, later),
    )
    expect(withNotes).toEqual(without)
  })
})

describe('a danger', () => {
  const at = (minute: number) => new Date(2026, 10, 22, 15, minute)
  const none = { dangers: [], beforeDanger: null } as const

  it('is recorded with its time, and a second one beside it', () => {
    const first = recorded(none, { dangerNow: [] }, { dangerNow: ['selfHarm'] }, at(1))
    const second = recorded(first, { dangerNow: ['selfHarm'] }, { dangerNow: ['overdoseSigns', 'selfHarm'] }, at(2))
    expect(second.dangers).toEqual([
      { danger: 'selfHarm', at: at(1).getTime() },
      { danger: 'overdoseSigns', at: at(2).getTime() },
    ])
    expect(recorded(second, { dangerNow: ['overdoseSigns', 'selfHarm'] }, { dangerNow: [] }, at(3)).dangers).toEqual(
      second.dangers,
    )
  })
  it.each([
    [undefined, []],
    [[], ['none']],
    ['unsure', ['unsure']],
  ] as const)('taken back leaves the answer that was there before: %j', (dangerNow, left) => {
    const before: Answers = dangerNow === undefined ? {} : { dangerNow }
    const named = recorded(none, before, { dangerNow: ['selfHarm'] }, at(1))
    expect(beforeLast(named, { dangerNow: ['selfHarm'] })).toEqual(left)
  })
  it('taken back leaves another one that was named', () => {
    const both = recorded(none, { dangerNow: ['selfHarm'] }, { dangerNow: ['overdoseSigns', 'selfHarm'] }, at(2))
    expect(beforeLast(both, { dangerNow: ['overdoseSigns', 'selfHarm'] })).toEqual(['selfHarm'])
  })
})

describe('the note', () => {
  const note = { entries: [{ at: 1, text: 'first', question: null }], draft: null } as const

  it('is one list of lines, each with the time and the question at which it was begun', () => {
    const begun = { ...note, ...written(note, 'sec', 'housing', new Date(2)) }
    const more = { ...begun, ...written(begun, 'second', 'support', new Date(9)) }
    expect(entered(more).entries).toEqual([...note.entries, { at: 2, text: 'second', question: 'housing' }])
    expect(entriesOn('housing', more)).toHaveLength(1)
  })
  it('drops a line that holds nothing', () => {
    expect(entered({ ...note, ...written(note, '  ', null, new Date(2)) })).toEqual(note)
  })
  it('gives a line back to be changed, with its time', () => {
    const again = reopened({ ...note, draft: { at: 5, text: 'later', question: null } }, note.entries[0])
    expect(again.draft).toEqual(note.entries[0])
    expect(
      entered({ ...again, ...written(again, 'first, mended', null, new Date(9)) }).entries.map(({ at, text }) => [at, text]),
    ).toEqual([
      [1, 'first, mended'],
      [5, 'later'],
    ])
  })
})

test('a list counts as read up to its last checked option', () => {
  expect(readSoFar('signs', [])).toBe(0)
  expect(readSoFar('signs', ['largerAmounts', 'craving'])).toBe(4)
  expect(isReadToTheEnd('signs', ['craving'])).toBe(false)
  expect(isReadToTheEnd('signs', ['withdrawal'])).toBe(true)
})

describe.each(['en', 'es'])('jumping in "%s"', (language) => {
  const names = questionIds.map((id) => inVoice('other', language)(`questions:${id}.short`))

  it('has a letter of its own for every question, so that J, the letter and Enter are three keys', () => {
    const letters = jumpLetters(names)
    expect(new Set(letters).size).toBe(questionIds.length)
    expect(letters.every((letter) => letter?.match(/^[A-Z]$/))).toBe(true)
    for (const [index, letter] of letters.entries()) expect(foundByTyping(letter?.toLowerCase() ?? '', names)).toBe(index)
  })
  it('finds a question by its first letters, with or without accents', () => {
    for (const [index, name] of names.entries()) {
      expect(names[foundByTyping(name, names)]).toBe(names[index])
      expect(foundByTyping(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), names)).toBe(index)
    }
    expect(foundByTyping('', names)).toBe(-1)
    expect(foundByTyping('zzz', names)).toBe(-1)
  })
})

describe('one line for a table', () => {
  const call: CallRecord = {
    ...newCall(new Date(Date.UTC(2026, 10, 22, 15, 4))),
    reference: '2026-11-22-AB23',
    callback: { when: '=HYPERLINK("x")', number: '+1 555', message: null },
    entries: [{ at: Date.UTC(2026, 10, 22, 15, 5), text: 'said "no"\nand, then', question: null }],
  }
  const interview: Interview = { ...nextCall, answers: { ...mildest, signs: ['craving', 'timeSpent'] } }
  const line = csvLine(interview, call, new Date(Date.UTC(2026, 10, 22, 15, 10, 5)))
  const cells = [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))
  const of = (column: string) => cells[csvColumns.indexOf(column)]

  it('has a cell for each column, on one line', () => {
    expect(cells).toHaveLength(csvColumns.length)
    expect(line.trimEnd().split('\n')).toHaveLength(1)
    expect([of('reference'), of('seconds'), of('signs'), of('closing_read')]).toEqual([
      '2026-11-22-AB23',
      '365',
      'craving; timeSpent',
      'no',
    ])
    expect(of('notes')).toBe('2026-11-22T15:05:00.000Z said "no" and, then')
  })
  it('never holds a formula that a spreadsheet would run', () => {
    expect([of('callback_when'), of('callback_number')]).toEqual([`'=HYPERLINK("x")`, "'+1 555"])
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })
  it('leaves the notes out if they are not included, and has columns that docs/desk.md describes in order', () => {
    const without = { ...call, include: { ...call.include, ownNotes: false } }
    expect(csvLine(interview, without, new Date())).not.toContain('said')
    const described = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, column]) => column)
    expect(csvColumns.slice(0, described.length)).toEqual(described)
    expect(csvColumns.slice(described.length)).toEqual(questionIds)
  })
})
