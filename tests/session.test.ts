// Shows what this tab keeps, takes back and refuses; not that a browser keeps it, nor that nobody else reads it.
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { type InterviewActor, placeOf, startInterview } from '../src/interview/actor.ts'
import { interviewOf } from '../src/interview/context.ts'
import { answered, blank, type Interview, type Place } from '../src/interview/interview.ts'
import { keepChosen } from '../src/storage/language.ts'
import { savedText } from '../src/storage/serialize.ts'
import { askAfterSleep, isBroughtBack, keepSession, keptSession } from '../src/storage/session.ts'
import { adoptOldKeys } from '../src/storage/storages.ts'
import { dice, leavingOpen, seed, somebody } from './laws/space.ts'

const key = 'where-to-start:/'
const begunAt = Date.UTC(2026, 10, 21, 9)
const minute = 60 * 1000
const hour = 60 * minute

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: begunAt }))
afterEach(() => void vi.useRealTimers())

/** A storage that may hold a text already. */
function storageWith(text?: string): Storage {
  const held = new Map<string, string>(text === undefined ? [] : [[key, text]])
  return {
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    get length() {
      return held.size
    },
  }
}

const refuse = () => {
  throw new DOMException('The storage is blocked.', 'SecurityError')
}
const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse, clear: refuse, key: refuse, length: 0 } satisfies Storage

/** Half an interview for somebody else, standing at a question, with an answer in each of the four states. */
function halfway(storage: Storage): InterviewActor {
  const actor = startInterview()
  keepSession(actor, () => storage)
  actor.send({ type: 'begin', respondent: 'other' })
  actor.send({ type: 'answer', question: 'dangerNow', with: [] })
  actor.send({ type: 'answer', question: 'ageGroup', with: 'adult' })
  actor.send({ type: 'answer', question: 'lastUse', with: 'declined' })
  actor.send({ type: 'answer', question: 'signs', with: ['craving', 'tolerance'] })
  actor.send({ type: 'answer', question: 'duration', with: 'unsure' })
  return actor
}

/** What a real interview left in the storage. */
const textLeft = (): string => {
  const storage = storageWith()
  halfway(storage)
  return storage.getItem(key) ?? ''
}

/** What a tab with this text takes back; a problem leaves nothing behind. */
const taken = (text: string, now = begunAt) => keptSession(() => storageWith(text), now)

/** The same interview, put down and taken up again in this tab. */
async function takenUp(interview: Interview, place: Place) {
  const storage = storageWith()
  const actor = startInterview({ interview, place })
  keepSession(actor, () => storage)
  actor.send({ type: 'visit', place })
  const session = await keptSession(() => storage, begunAt)
  if (!session || 'problem' in session) throw new Error(`It was not taken up: ${JSON.stringify(session)}`)
  return { before: actor.getSnapshot(), after: startInterview(session.kept).getSnapshot(), kept: session.kept }
}

describe('a kept session', () => {
  it('comes back exactly: who answers, each answer in all four states, the question on screen', async () => {
    const storage = storageWith()
    const before = halfway(storage).getSnapshot()
    expect(before.context.answers).toEqual({
      dangerNow: [],
      ageGroup: 'adult',
      lastUse: 'declined',
      signs: ['craving', 'tolerance'],
      duration: 'unsure',
    })
    const session = await keptSession(() => storage, begunAt)
    expect(session).toEqual({
      kept: {
        format: 'where-to-start',
        version: 4,
        savedAt: begunAt,
        place: { screen: 'asking', question: 'otherSubstances', returnTo: null },
        interview: interviewOf(before.context),
        outcome: null,
      },
    })
    const after = startInterview(session && 'kept' in session ? session.kept : undefined).getSnapshot()
    expect(after.context).toEqual(before.context)
    expect(placeOf(after)).toEqual(placeOf(before))
  })
  it(`comes back exactly for 300 random people (seed ${seed}) on every screen`, async () => {
    const chance = dice(seed)
    const seen = new Set<string>()
    for (let count = 0; count < 300; count += 1) {
      const answers = leavingOpen(somebody(chance, 0.2), ['support', 'duration', 'stage', 'signs', 'medication'], 3, chance)
      const respondent = chance.one(['self', 'other'] as const)
      const screen = chance.one(['start', 'review', 'result'] as const)
      const { before, after, kept } = await takenUp({ ...blank, respondent, answers }, { screen })
      expect(kept.interview).toEqual({ ...blank, respondent, answers })
      expect(after.context).toEqual(before.context)
      expect(placeOf(after)).toEqual(placeOf(before))
      seen.add(placeOf(after).screen)
    }
    expect([...seen].toSorted()).toEqual(['result', 'review', 'start'])
  })
  it('comes back with newly opened questions, and where to return', async () => {
    const answers = { ...somebody(dice(seed), 1), lastUse: 'overThreeMonths', support: 'strong' } as const
    const { withdrawal: _, otherSubstances: __, ...some } = answers
    const changing: Interview = { ...blank, respondent: 'self', answers: some, at: 'signs', returnTo: 'result' }
    const interview = { ...changing, opened: ['otherSubstances', 'withdrawal'] } satisfies Interview
    const place: Place = { screen: 'asking', question: 'signs', returnTo: 'result' }
    const { before, after } = await takenUp(interview, place)
    expect(before.context.opened).toEqual(['otherSubstances', 'withdrawal'])
    expect(after.context).toEqual(before.context)
    expect(placeOf(after)).toEqual(place)
    const next = answered(after.context, { type: 'answer', question: 'signs', with: [] })
    expect(next).toEqual(answered(before.context, { type: 'answer', question: 'signs', with: [] }))
  })
  it('is saved with every answer, and the time of that answer', async () => {
    const storage = storageWith()
    const actor = halfway(storage)
    vi.setSystemTime(begunAt + hour)
    actor.send({ type: 'answer', question: 'otherSubstances', with: ['stimulants'] })
    expect(await keptSession(() => storage, begunAt + hour)).toMatchObject({
      kept: { savedAt: begunAt + hour, interview: { answers: { otherSubstances: ['stimulants'] } } },
    })
  })
  it('never holds the result', () => expect(textLeft()).toContain('"outcome":null'))
  it('does not exist before anyone has begun, or after the answers are deleted', () => {
    const storage = storageWith()
    const unbegun = startInterview()
    keepSession(unbegun, () => storage)
    unbegun.send({ type: 'visit', place: { screen: 'start' } })
    expect(storage).toHaveLength(0)
    const actor = halfway(storage)
    expect(storage).toHaveLength(1)
    actor.send({ type: 'forget' })
    expect(storage).toHaveLength(0)
  })
  it('is null if there is none', async () => expect(await keptSession(() => storageWith(), begunAt)).toBeNull())
})

describe('after some time', () => {
  const asking = { screen: 'asking', question: 'otherSubstances', returnTo: null }

  test.each([
    ['at once', 0, asking],
    ['after 11 hours and 59 minutes', 12 * hour - minute, asking],
    ['a millisecond before 12 hours', 12 * hour - 1, asking],
    ['after 12 hours', 12 * hour, { screen: 'start' }],
    ['after a year', 365 * 24 * hour, { screen: 'start' }],
    ['when the clock went back by a millisecond', -1, { screen: 'start' }],
    ['when the clock went back by a year', -365 * 24 * hour, { screen: 'start' }],
  ])('a session %s is at the right place, with its answers', async (_, later, place) => {
    const storage = storageWith(textLeft())
    const session = await keptSession(() => storage, begunAt + later)
    if (!session || 'problem' in session) throw new Error('It was not taken up.')
    expect(session.kept.place).toEqual(place)
    expect(storage).toHaveLength(1)
    const actor = startInterview({ ...session.kept, paused: session.paused === true })
    expect(placeOf(actor.getSnapshot())).toEqual(place)
    expect(actor.getSnapshot().context.answers).toMatchObject({ lastUse: 'declined', signs: ['craving', 'tolerance'] })
    actor.send({ type: 'continue' })
    expect(placeOf(actor.getSnapshot())).toEqual(asking)
  })
})

describe('an interview that waits at the start until somebody continues', () => {
  const waiting = () => {
    const storage = storageWith(textLeft())
    const { interview } = JSON.parse(textLeft())
    return { storage, actor: startInterview({ interview, place: { screen: 'start' }, paused: true }) }
  }
  it.each([{ screen: 'asking', question: 'lastUse', returnTo: null }, { screen: 'review' }, { screen: 'result' }] as const)(
    'shows nothing when the browser goes back: $screen',
    (place) => {
      const { actor } = waiting()
      actor.send({ type: 'visit', place })
      expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })
      actor.send({ type: 'continue' })
      actor.send({ type: 'visit', place: { screen: 'asking', question: 'lastUse', returnTo: null } })
      expect(placeOf(actor.getSnapshot())).toMatchObject({ question: 'lastUse' })
    },
  )
  it('shows nothing of the counselor desk either', () => {
    const { interview } = JSON.parse(textLeft())
    const actor = startInterview({ interview: { ...interview, desk: true }, place: { screen: 'start' }, paused: true })
    actor.send({ type: 'visit', place: { screen: 'result' } })
    actor.send({ type: 'edit', question: 'dangerNow' })
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })
  })
  it('lets anybody read the guide, which shows no answer', () => {
    const { actor } = waiting()
    actor.send({ type: 'visit', place: { screen: 'guide' } })
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'guide' })
  })
  it('still waits after a reload, but not once somebody has continued', async () => {
    const { storage, actor } = waiting()
    keepSession(actor, () => storage)
    expect(await keptSession(() => storage, begunAt)).toMatchObject({ paused: true, kept: { place: { screen: 'start' } } })
    actor.send({ type: 'continue' })
    expect(await keptSession(() => storage, begunAt)).not.toHaveProperty('paused')
  })
})

describe('a tab that was closed and brought back', () => {
  const tabThat = (type: string, more: object = {}) =>
    ({ document: {}, performance: { getEntriesByType: () => [{ type }] }, ...more }) as unknown as Window & {
      readonly performance: Performance
    }
  it('waits at the start, however short a time it was closed', async () => {
    const storage = storageWith(textLeft())
    expect(await keptSession(() => storage, begunAt, true)).toMatchObject({ paused: true, kept: { place: { screen: 'start' } } })
  })
  it('is distinguished from a reload, a first visit, a tab put to sleep, and going back from another of our pages', () => {
    expect(isBroughtBack(tabThat('back_forward'))).toBe(true)
    expect(isBroughtBack(tabThat('reload'))).toBe(false)
    expect(isBroughtBack(tabThat('navigate'))).toBe(false)
    expect(isBroughtBack(tabThat('back_forward', { document: { wasDiscarded: true } }))).toBe(false)
    expect(isBroughtBack(tabThat('back_forward', { navigation: { activation: { from: {} } } }))).toBe(false)
    expect(isBroughtBack(tabThat('back_forward', { navigation: { activation: { from: null } } }))).toBe(true)
  })
})

describe('names of what is kept', () => {
  it('of an earlier version are migrated, and existing data under the current names stays', () => {
    const storage = storageWith()
    storage.setItem('where-to-start', 'old')
    storage.setItem('where-to-start-call', 'old call')
    storage.setItem('where-to-start-call:/', 'new call')
    adoptOldKeys(() => storage)
    expect(storage.getItem(key)).toBe('old')
    expect(storage.getItem('where-to-start-call:/')).toBe('new call')
    expect(storage).toHaveLength(2)
  })
})

describe('a session of another version', () => {
  const versionOne = () => {
    const { place, interview } = JSON.parse(textLeft())
    return { version: 1, place, interview }
  }
  it('is migrated from version 1, and waits at the start because its age is unknown', async () => {
    const storage = storageWith(JSON.stringify(versionOne()))
    const { interview } = versionOne()
    expect(await keptSession(() => storage, begunAt)).toEqual({
      kept: { format: 'where-to-start', version: 4, savedAt: 0, place: { screen: 'start' }, interview, outcome: null },
      paused: true,
    })
    expect(storage).toHaveLength(1)
  })
  it('is validated like any other after migration', async () => {
    const { place, interview } = versionOne()
    const unknown = { ...interview, answers: { ...interview.answers, income: 'low' } }
    expect(await taken(JSON.stringify({ version: 1, place, interview: unknown }))).toEqual({ problem: 'unreadable' })
    expect(await taken(JSON.stringify({ version: 1, place }))).toEqual({ problem: 'unreadable' })
    expect(await taken(JSON.stringify({ version: 1, place, interview: { ...interview, respondent: null } }))).toEqual({
      problem: 'unreadable',
    })
  })
  test.each([5, 6, 1e9])('of newer version %d is reported, and kept for the version that can read it', async (version) => {
    const storage = storageWith(JSON.stringify({ ...JSON.parse(textLeft()), version }))
    expect(await keptSession(() => storage, begunAt)).toEqual({ problem: 'newer' })
    const actor = startInterview()
    keepSession(actor, () => storage)
    actor.send({ type: 'visit', place: { screen: 'guide' } })
    expect(JSON.parse(storage.getItem(key) ?? '')).toMatchObject({ version })
  })
  test.each([0, -1, 1.5, null, '2', [2], { version: 2 }])('is unreadable in version %j', async (version) => {
    expect(await taken(JSON.stringify({ ...JSON.parse(textLeft()), version }))).toEqual({ problem: 'unreadable' })
  })
})

describe('data that is not a session is reported and removed', () => {
  type Loose = { [name: string]: unknown; place: object; interview: { [name: string]: unknown; answers: object } }
  const changed = (change: (session: Loose) => void) => () => {
    const session: Loose = JSON.parse(textLeft())
    change(session)
    return JSON.stringify(session)
  }
  const without = (name: string) => changed((session) => Reflect.deleteProperty(session, name))
  const having = (more: object) => changed((session) => Object.assign(session, more))
  const inInterview = (more: object) => changed(({ interview }) => Object.assign(interview, more))
  const answering = (answers: object) => changed(({ interview }) => Object.assign(interview.answers, answers))
  const inserted = (after: string, text: string) => () => textLeft().replace(after, `${after}${text},`)

  it('while the same data, unchanged, is accepted', async () => {
    expect(await taken(changed(() => undefined)())).toMatchObject({ kept: { version: 4 } })
  })
  test.each<[name: string, text: () => string]>([
    ['nothing at all', () => ''],
    ['broken JSON', () => textLeft().slice(0, -1)],
    ['a number', () => '1'],
    ['null', () => 'null'],
    ['a list', () => '[]'],
    ['an empty object', () => '{}'],
    ['more than 100,000 characters', () => textLeft() + ' '.repeat(100_000)],
    ['no name of the format', without('format')],
    ['another format', having({ format: 'where-to-go' })],
    ['no version', without('version')],
    ['no time', without('savedAt')],
    ['a time before 1970', having({ savedAt: -1 })],
    ['a time beyond what a date can be', having({ savedAt: 8.65e15 })],
    ['a time in words', having({ savedAt: '2026-11-21' })],
    ['no interview', without('interview')],
    ['no place', without('place')],
    ['no outcome', without('outcome')],
    ['half an outcome', having({ outcome: { low: 'outpatient' } })],
    ['answers that are a list', inInterview({ answers: [] })],
    ['answers that are null', inInterview({ answers: null })],
    ['an unknown question', answering({ income: 'low' })],
    ['an unknown option', answering({ support: 'solid' })],
    ['an option of another question', answering({ support: 'stable' })],
    ['an unknown option in a list', answering({ signs: ['craving', 'shame'] })],
    ['an option ticked twice', answering({ signs: ['craving', 'craving'] })],
    ['"not sure" within a list', answering({ signs: ['craving', 'unsure'] })],
    ['a list where one is chosen', answering({ support: ['some'] })],
    ['one option where many are ticked', answering({ signs: 'craving' })],
    ['"rather not say" to the question about danger, which does not offer it', answering({ dangerNow: 'declined' })],
    ['null as an answer', answering({ support: null })],
    ['a number as an answer', answering({ support: 1 })],
    ['nobody who answers', inInterview({ respondent: null })],
    ['an unknown voice', inInterview({ respondent: 'them' })],
    ['an unknown question on screen', inInterview({ at: 'income' })],
    ['an unknown way back', inInterview({ returnTo: 'start' })],
    ['an unknown question that was opened', inInterview({ opened: ['income'] })],
    ['an unknown place', having({ place: { screen: 'deciding' } })],
    ['a question without its name', having({ place: { screen: 'asking', returnTo: null } })],
    ['more than a session', having({ name: 'Kim' })],
    ['more than an interview', inInterview({ name: 'Kim' })],
    ['more than a place', changed(({ place }) => Object.assign(place, { name: 'Kim' }))],
    ['a question named "constructor"', answering({ constructor: 'x' })],
    ['a question named "toString"', answering({ toString: 'unsure' })],
    ['a question named "__proto__"', inserted('"answers":{', '"__proto__":{"support":"strong"}')],
    ['a prototype for the interview', inserted('"interview":{', '"__proto__":{"answers":{}}')],
    ['a prototype for all of it', inserted('{', '"__proto__":{"version":1}')],
  ])('%s', async (_, text) => {
    const storage = storageWith(text())
    expect(await keptSession(() => storage, begunAt)).toEqual({ problem: 'unreadable' })
    expect(storage).toHaveLength(0)
  })
})

describe('a storage that always throws', () => {
  it('holds no session', async () => expect(await keptSession(() => refusing, begunAt)).toBeNull())
  it('holds none if the storage cannot be accessed', async () => {
    expect(await keptSession(refuse, begunAt)).toBeNull()
  })
  it('reports a broken one that it will not remove', async () => {
    const storage = { ...storageWith('{'), removeItem: refuse }
    expect(await keptSession(() => storage, begunAt)).toEqual({ problem: 'unreadable' })
  })
  test.each<[name: string, tab: () => Storage]>([
    ['whatever it is asked', () => refusing],
    ['when it is named', refuse],
    ['when it is written', () => ({ ...storageWith(), setItem: refuse })],
    ['when it is cleared', () => ({ ...storageWith(), removeItem: refuse })],
  ])('does not stop the interview, throwing %s', (_, tab) => {
    const thrown = vi.fn()
    const actor = startInterview()
    keepSession(actor, tab)
    actor.subscribe({ error: thrown })
    actor.send({ type: 'begin', respondent: 'self' })
    actor.send({ type: 'answer', question: 'dangerNow', with: [] })
    expect(placeOf(actor.getSnapshot())).toMatchObject({ question: 'ageGroup' })
    actor.send({ type: 'forget' })
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })
    expect(thrown).not.toHaveBeenCalled()
  })
  it('is reported each time it refuses to write, and only then', () => {
    const told = vi.fn()
    const storage = storageWith()
    const actor = startInterview()
    let isFull = false
    keepSession(actor, () => (isFull ? { ...storage, setItem: refuse } : storage), told)
    actor.send({ type: 'begin', respondent: 'self' })
    expect(told).not.toHaveBeenCalled()
    isFull = true
    actor.send({ type: 'answer', question: 'dangerNow', with: [] })
    expect(told).toHaveBeenCalledTimes(1)
    actor.send({ type: 'forget' })
    expect(told).toHaveBeenCalledTimes(1)
  })
  it('keeps nothing older than what it refuses to write', async () => {
    const storage = { ...storageWith(textLeft()), setItem: refuse }
    expect(await keptSession(() => storage, begunAt)).not.toBeNull()
    halfway(storage)
    expect(await keptSession(() => storage, begunAt)).toBeNull()
  })
})

describe('a tab that slept', () => {
  /** A page that can be hidden and shown again. */
  afterEach(() => void vi.useRealTimers())
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval'], now: begunAt }))

  function pageOf(actor: InterviewActor) {
    const document = Object.assign(new EventTarget(), { hidden: false })
    askAfterSleep(actor, { document } as unknown as Window)
    return {
      sleeps(time: number) {
        for (const hidden of [true, false]) {
          if (!hidden) vi.setSystemTime(Date.now() + time)
          document.hidden = hidden
          document.dispatchEvent(new Event('visibilitychange'))
        }
        return placeOf(actor.getSnapshot())
      },
    }
  }
  const at = { screen: 'asking', question: 'otherSubstances', returnTo: null }

  test.each([
    ['for 12 hours less a millisecond', 12 * hour - 1, at],
    ['for 12 hours', 12 * hour, { screen: 'start' }],
    ['for a day', 24 * hour, { screen: 'start' }],
    ['while the clock went back', -hour, { screen: 'start' }],
  ])('%s wakes at the right place, with every answer', (_, time, place) => {
    const actor = halfway(storageWith())
    const { answers } = actor.getSnapshot().context
    expect(pageOf(actor).sleeps(time)).toEqual(place)
    expect(actor.getSnapshot().context.answers).toEqual(answers)
    actor.send({ type: 'continue' })
    expect(placeOf(actor.getSnapshot())).toEqual(at)
  })
  it('also waits at the start if it was visible all the time', () => {
    const actor = halfway(storageWith())
    pageOf(actor)
    vi.advanceTimersByTime(12 * hour - 1)
    expect(placeOf(actor.getSnapshot())).toEqual(at)
    vi.advanceTimersByTime(minute)
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })
    actor.send({ type: 'visit', place: { screen: 'asking', question: 'otherSubstances', returnTo: null } })
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })
  })
  it('counts from the last action', () => {
    const actor = halfway(storageWith())
    const page = pageOf(actor)
    vi.setSystemTime(begunAt + 11 * hour)
    actor.send({ type: 'answer', question: 'otherSubstances', with: [] })
    expect(page.sleeps(11 * hour)).toMatchObject({ question: 'overdose' })
  })
})

describe('the text to save after the page has failed', () => {
  it('is the running interview, or else the one in the tab', () => {
    const storage = storageWith()
    const actor = halfway(storage)
    const running = savedText(actor, () => storage)
    expect(JSON.parse(running?.text ?? '')).toEqual(JSON.parse(storage.getItem(key) ?? ''))
    expect(savedText(null, () => storage)).toEqual({ text: storage.getItem(key), inTab: true })
  })
  it('is reported as not in the tab if the browser stores nothing', () => {
    expect(savedText(halfway(storageWith()), () => refusing)).toMatchObject({ inTab: false })
  })
  it('is null if there is nothing', () => expect(savedText(startInterview(), () => storageWith())).toBeNull())
})

it('a chosen language is deleted with the answers, also right after a reload', () => {
  const language = 'where-to-start-language:/'
  const storage = storageWith()
  storage.setItem(language, 'en')
  const actor = startInterview({
    interview: { ...blank, respondent: 'self', answers: { dangerNow: [] } },
    place: { screen: 'start' },
  })
  keepChosen(actor, () => storage)
  actor.send({ type: 'forget' })
  expect(storage.getItem(language)).toBeNull()
})
