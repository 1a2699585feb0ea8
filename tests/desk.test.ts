// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { type Answers, askedQuestions, type QuestionId, questionIds, questions, recommend, settle } from '#rules'
import { type CallStore, callOf, newCall } from '../src/desk/call.ts'
import { callerCopy, counselorCopy } from '../src/desk/copies.ts'
import { backFrom, nextPlace } from '../src/desk/navigation.ts'
import { outcomes } from '../src/desk/outcomes.ts'
import { newReference } from '../src/desk/reference.ts'
import { choosable, meaningOf, type Press, shortcuts } from '../src/desk/shortcuts.ts'
import { plainText } from '../src/handout/plainText.ts'
import { inVoice } from '../src/i18n/index.ts'
import { fetchWords } from '../src/i18n/languages.ts'
import { type InterviewActor, placeOf, startInterview } from '../src/interview/actor.ts'
import { interviewOf } from '../src/interview/context.ts'
import { type Answered, asking, type Interview, nextCall } from '../src/interview/interview.ts'
import type { CallRecord } from '../src/storage/call.ts'
import { deskPreferences, saveDeskPreferences } from '../src/storage/deskPreferences.ts'
import { keepSession } from '../src/storage/session.ts'
import { callKey } from '../src/storage/storages.ts'
import { dice, mildest, seed, somebody, ticks } from './laws/space.ts'

// What the desk does with keys, answers and the call, without a page; what a counselor sees is for desk.page.test.tsx.

await fetchWords('result', 'facts', 'desk', 'script', 'programs')

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
    expect(meaningOf(press('a', { code: 'KeyQ' }), choices), 'letters are as they are written').toEqual({ action: 'callNote' })
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
  it('leads to the call when everything is asked, and back to where Change was pressed', () => {
    expect(nextPlace(at('medicationView', mildest), 'next')).toEqual({ screen: 'review' })
    expect(nextPlace({ ...at('support', {}), returnTo: 'result' }, 'useful')).toEqual({ screen: 'result' })
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
    first.change({ note: 'has a dog', notes: { housing: 'on a friend’s couch' }, ticks: { signs: ['craving'] } })
    first.change({ callback: { when: 'at noon', number: '555', message: 'no' }, ending: 'hungUp' })
    expect(callIn(desk()).now()).toEqual(first.now())
  })
  const before = { ...newCall(new Date()), note: 'from before' }
  const kept = (more: object) => JSON.stringify({ format: 'where-to-start-call', version: 1, call: before, ...more })
  it('that was kept is read', () => {
    tab().setItem(callKey, kept({}))
    expect(callIn(desk()).now()).toEqual(before)
  })
  it.each([
    ['no JSON', `${kept({})}{`],
    ['another version', kept({ version: 2 })],
    ['something more', kept({ call: { ...before, name: 'x' } })],
    ['a reference of another kind', kept({ call: { ...before, reference: '<b>' } })],
    ['a tick that no question has', kept({ call: { ...before, ticks: { signs: ['x'] } } })],
  ])('that was saved is validated: %s is discarded', (_, text) => {
    tab().setItem(callKey, text)
    expect(callIn(desk()).now().note).toBe('')
    expect(tab().getItem(callKey)).not.toContain('from before')
  })
  it('is deleted from memory and storage with the interview, however that ends', () => {
    const actor = desk({ dangerNow: [] })
    keepSession(actor, tab)
    const store = callIn(actor)
    store.change({ note: 'secret' })
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
    store.change({ note: 'secret', notes: { support: 'secret' }, greeted: true })
    store.next()
    expect(store.now()).toMatchObject({ note: '', notes: {}, greeted: false })
    expect(store.now().reference).not.toBe(reference)
    expect(tab().getItem(callKey)).not.toContain('secret')
    expect(contextOf(actor).answers).toEqual({})
  })
  it('knows whether its current state was copied', () => {
    const actor = desk({ dangerNow: [] })
    const store = callIn(actor)
    store.take()
    expect(store.now().taken).toBe(true)
    store.change({ note: 'more' })
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
    first.change({ note: 'the same call' })
    const copy = callIn(desk())
    await vi.runAllTimersAsync()
    const both = () => new Set([first, copy].map((each) => `call ${each.now().reference}`))
    expect(copy.now().note).toBe('the same call')
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
    note: 'called from work',
    notes: { housing: 'wants to move' },
    callback: { when: 'after six', number: '555-0100', message: 'no' },
    ending: 'hungUp',
  }
  const interview: Interview = {
    ...nextCall,
    answers: { ...mildest, support: 'unsure', housing: 'declined', lastUse: 'withinMonth', signs: ['craving', 'timeSpent'] },
  }
  const { travel: _, ...withoutTravel } = interview.answers
  const partly: Interview = { ...interview, answers: withoutTravel }
  const copied = (include: Partial<CallRecord['include']> = {}, of: Interview = partly) =>
    plainText(counselorCopy(t, of, { ...call, include: { ...call.include, ...include } }))
  const forCaller = (include: Partial<CallRecord['include']> = {}) =>
    plainText(callerCopy(inVoice('self'), partly, { ...call, include: { ...call.include, ...include } }))

  it('as the counselor’s copy has the call, the suggestion, the reasons and the answers in all four states', () => {
    const text = copied()
    for (const line of [
      'Call 2026-11-22-AB23',
      'Who called: The person',
      'How the call ended: Hung up',
      'When: after six',
      'Safe number: 555-0100',
      'May we leave a message: No',
      'Last opioid use: 8 to 30 days ago',
      'Support from people: Not sure',
      'Place to live: Rather not say',
      'Getting to a program: Not asked yet',
      'Signs over 12 months: Felt strong urges to use; Spent a lot of time on opioids',
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
    const around = /AB23|called from work|wants to move|555-0100|Hung up/
    expect(forCaller()).not.toMatch(around)
    expect(forCaller({ plan: true })).toMatch(/AB23[\s\S]*555-0100/)
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
    const bare = { ...call, note: '', notes: {} }
    const [withNotes, without] = [call, bare].map((each) =>
      counselorCopy(t, partly, { ...each, include: { ...call.include, ownNotes: false } }),
    )
    expect(withNotes).toEqual(without)
  })
})
