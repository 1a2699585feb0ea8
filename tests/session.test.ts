// Shows what this tab keeps and refuses to take back; not that a browser keeps it, nor that nobody else reads it.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { questionIds, questions } from '#rules'
import { type InterviewActor, placeOf, startInterview } from '../src/interview/actor.ts'
import type { Session } from '../src/save/answers.ts'
import { keepSession, keptSession } from '../src/save/session.ts'

const key = 'where-to-start'

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

/** Half an interview for somebody else, standing at a question. */
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
const real = (() => {
  const storage = storageWith()
  halfway(storage)
  return storage.getItem(key) ?? ''
})()

describe('a kept session', () => {
  it('comes back as it was, and the interview goes on where it stood', async () => {
    const storage = storageWith()
    const before = halfway(storage).getSnapshot()
    const kept = await keptSession(() => storage)
    expect(kept).toEqual({ version: 1, place: placeOf(before), interview: before.context })
    const after = startInterview(kept ?? undefined).getSnapshot()
    expect(after.context).toEqual(before.context)
    expect(placeOf(after)).toEqual({ screen: 'asking', question: 'otherSubstances', returnTo: null })
  })
  it('is written anew with every answer', async () => {
    const storage = storageWith()
    halfway(storage).send({ type: 'answer', question: 'otherSubstances', with: ['stimulants'] })
    expect((await keptSession(() => storage))?.interview.answers.otherSubstances).toEqual(['stimulants'])
  })
  it('is not there before anyone has begun, and is gone when the answers are deleted', () => {
    const storage = storageWith()
    const blank = startInterview()
    keepSession(blank, () => storage)
    blank.send({ type: 'visit', place: { screen: 'start' } })
    expect(storage).toHaveLength(0)
    halfway(storage).send({ type: 'forget' })
    expect(storage).toHaveLength(0)
  })
  it('is null where there is none', async () => expect(await keptSession(() => storageWith())).toBeNull())
})

describe('what is not a session is refused and removed', () => {
  const changed = (change: (session: ReturnType<typeof loose>) => void): string => {
    const session = loose()
    change(session)
    return JSON.stringify(session)
  }
  /** A real session, to be broken. */
  const loose = () =>
    JSON.parse(real) as { [name: string]: unknown; place: object; interview: { [name: string]: unknown; answers: object } }
  const answering = (answers: object) => changed((session) => Object.assign(session.interview.answers, answers))
  const inserted = (after: string, text: string) => real.replace(after, `${after}${text},`)

  test.each<[name: string, text: string]>([
    ['nothing at all', ''],
    ['broken JSON', real.slice(0, -1)],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['another version', changed((session) => Object.assign(session, { version: 2 }))],
    ['no version', changed((session) => Reflect.deleteProperty(session, 'version'))],
    ['no interview', changed((session) => Reflect.deleteProperty(session, 'interview'))],
    ['answers that are a list', changed((session) => Object.assign(session.interview, { answers: [] }))],
    ['answers that are null', changed((session) => Object.assign(session.interview, { answers: null }))],
    ['an unknown question', answering({ income: 'low' })],
    ['an unknown option', answering({ support: 'solid' })],
    ['an option of another question', answering({ support: 'stable' })],
    ['an unknown option in a list', answering({ signs: ['craving', 'shame'] })],
    ['a list where one is chosen', answering({ support: ['some'] })],
    ['one option where many are ticked', answering({ signs: 'craving' })],
    ['"rather not say" to the question about danger, which does not offer it', answering({ dangerNow: 'declined' })],
    ['null as an answer', answering({ support: null })],
    ['a number as an answer', answering({ support: 1 })],
    ['an unknown voice', changed((session) => Object.assign(session.interview, { respondent: 'them' }))],
    ['an unknown question on screen', changed((session) => Object.assign(session.interview, { at: 'income' }))],
    ['an unknown way back', changed((session) => Object.assign(session.interview, { returnTo: 'start' }))],
    ['an unknown question that was opened', changed((session) => Object.assign(session.interview, { opened: ['income'] }))],
    ['an unknown place', changed((session) => Object.assign(session, { place: { screen: 'deciding' } }))],
    [
      'a question without its name',
      changed((session) => Object.assign(session, { place: { screen: 'asking', returnTo: null } })),
    ],
    ['more than a session', changed((session) => Object.assign(session, { name: 'Kim' }))],
    ['more than an interview', changed((session) => Object.assign(session.interview, { name: 'Kim' }))],
    ['more than a place', changed((session) => Object.assign(session.place, { name: 'Kim' }))],
    ['a question named "constructor"', answering({ constructor: 'x' })],
    ['a question named "toString"', answering({ toString: 'unsure' })],
    ['a question named "__proto__"', inserted('"answers":{', '"__proto__":{"support":"strong"}')],
    ['a prototype for the interview', inserted('"interview":{', '"__proto__":{"answers":{}}')],
    ['a prototype for all of it', inserted('{', '"__proto__":{"version":1}')],
  ])('%s', async (_, text) => {
    const storage = storageWith(text)
    expect(await keptSession(() => storage)).toBeNull()
    expect(storage).toHaveLength(0)
  })
})

/** A place in a tree of JSON, as the numbers of the branches taken, and what is done there. */
const change = fc.record({
  path: fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
  deed: fc.constantFrom('replace', 'remove', 'add', 'swap'),
  junk: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<string>('unsure', 'declined', '__proto__', 'result', 'asking', 'self', ...questionIds),
    fc.constantFrom(...questionIds.flatMap((id) => questions[id].options)),
  ),
  name: fc.constantFrom<string>('__proto__', 'constructor', 'place', 'answers', 'at', ...questionIds),
})
type ChangeOfTree = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function mutated(tree: unknown, { path, deed, junk, name }: ChangeOfTree): unknown {
  if (typeof tree !== 'object' || tree === null) return deed === 'replace' ? junk : tree
  const entries = Object.entries(tree)
  const [branch, ...rest] = path
  const [at] = entries[(branch ?? 0) % Math.max(1, entries.length)] ?? []
  if (at !== undefined && rest.length > 0)
    return rebuilt(
      tree,
      entries.map(([each, inner]) => [each, each === at ? mutated(inner, { path: rest, deed, junk, name }) : inner]),
    )
  switch (deed) {
    case 'replace':
      return rebuilt(
        tree,
        entries.map(([each, inner]) => [each, each === at ? junk : inner]),
      )
    case 'remove':
      return rebuilt(
        tree,
        entries.filter(([each]) => each !== at),
      )
    case 'add':
      return rebuilt(tree, [...entries, [name, junk]])
    case 'swap':
      return rebuilt(
        tree,
        entries.map(([each], index) => [each, entries.at(index - 1)?.[1]]),
      )
  }
}

const rebuilt = (like: object, entries: readonly (readonly [string, unknown])[]): unknown =>
  Array.isArray(like) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)

/** What a session is, said once more without the schema. */
function expectValid({ place, interview }: Session): void {
  const { respondent, answers, at, returnTo, opened } = interview
  expect([null, 'self', 'other']).toContain(respondent)
  expect([null, 'review', 'result']).toContain(returnTo)
  expect([null, ...questionIds]).toContain(at)
  expect(questionIds).toEqual(expect.arrayContaining([...opened]))
  expect(['start', 'asking', 'emergency', 'review', 'result']).toContain(place.screen)
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions[id as keyof typeof questions]
    const isMany = Array.isArray(answer)
    if (answer === 'unsure' || answer === 'declined') continue
    expect(isMany).toBe(question.pick === 'many')
    expect(question.options).toEqual(expect.arrayContaining(isMany ? answer : [answer]))
  }
}

describe('a session that was tampered with', () => {
  const taken = async (text: string): Promise<boolean> => {
    const storage = storageWith(text)
    const session = await keptSession(() => storage)
    expect(storage).toHaveLength(session ? 1 : 0)
    if (!session) return false
    expectValid(session)
    placeOf(startInterview(session).getSnapshot())
    return true
  }

  it('is refused, or is a session with which an interview can start, in 200 random changes of what it holds', async () => {
    let refused = 0
    const changes = fc.array(change, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(changes, async (each) => {
        if (!(await taken(JSON.stringify(each.reduce(mutated, JSON.parse(real) as unknown))))) refused += 1
      }),
      { numRuns: 200, seed: 20261121 },
    )
    expect(refused).toBeGreaterThan(50)
    expect(refused).toBeLessThan(200)
  })
  it('is refused, or is a session, in 200 random changes of its letters', async () => {
    const letters = fc.tuple(fc.nat(), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '0', 'a', '\\', '\u0000'))
    await fc.assert(
      fc.asyncProperty(letters, fc.nat({ max: 2 }), async ([position, letter], length) => {
        const from = position % real.length
        await taken(real.slice(0, from) + letter + real.slice(from + length))
      }),
      { numRuns: 200, seed: 20261121 },
    )
  })
})

describe('a storage that throws whatever is asked of it', () => {
  it('holds no session', async () => expect(await keptSession(() => refusing)).toBeNull())
  it('holds none where the browser will not even name its storage', async () => {
    expect(await keptSession(() => refuse())).toBeNull()
  })
  it('holds none either when it gives a broken one and will not remove it', async () => {
    expect(await keptSession(() => ({ ...storageWith('{'), removeItem: refuse }))).toBeNull()
  })
  it('does not stop the interview', () => {
    const actor = halfway(refusing)
    expect(placeOf(actor.getSnapshot())).toMatchObject({ question: 'otherSubstances' })
    actor.send({ type: 'forget' })
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'start' })
  })
  it('does not stop it either when it can be read but not written', async () => {
    const storage = { ...storageWith(real), setItem: refuse }
    expect(await keptSession(() => storage)).not.toBeNull()
    halfway(storage)
    expect(await keptSession(() => storage)).toBeNull()
  })
})
