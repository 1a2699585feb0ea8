// Shows that thousands of broken and hostile files and kept states change nothing; not that nobody finds a worse one.
import { describe, expect, it, test, vi } from 'vitest'
import { questionIds, questions, recommend } from '#rules'
import { type InterviewActor, placeOf, startInterview } from '../src/interview/actor.ts'
import { blank, type Interview } from '../src/interview/interview.ts'
import type { SavedInterview } from '../src/storage/format.ts'
import { openFile, openText } from '../src/storage/open.ts'
import { parseSaved } from '../src/storage/parse.ts'
import { amount } from './laws/proof.ts'
import { dice, leavingOpen, mildest, patience, seed, somebody } from './laws/space.ts'

vi.setConfig(patience)

const chance = dice(seed)
const { roll, one } = chance
const count = amount(10_000, 2000, 2000)
const below = (limit: number): number => Math.floor(roll() * limit)
const times = <T>(number: number, make: () => T): T[] => Array.from({ length: number }, make)

const protoKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', 'toJSON', '__defineGetter__']
const ourKeys = ['format', 'version', 'savedAt', 'place', 'interview', 'outcome', 'answers', 'at', 'opened', 'respondent', 'desk']
const options: readonly string[] = questionIds.flatMap((id): readonly string[] => questions[id].options)
const ourWords = ['unsure', 'declined', 'asking', 'result', 'self', 'other', 'where-to-start', ...questionIds, ...options]
const oddTexts = [
  '',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202e',
  '\u2028',
  'e\u0301',
  '🏳️‍🌈',
  'ﬀ',
  'İ',
  'craving\u200b',
  '__proto__',
]
const numbers = ['1e400', '-1e400', '-0', '1e-400', '9007199254740993', '-1', '0.1', '8.64e15', '8640000000000001', '3', '1', '0']
const notNumbers = ['NaN', 'Infinity', '-Infinity', '0x10', '1_000', '01', '+1', '1e', 'undefined', "'1'", '1n']
const name = (): string => one([one(protoKeys), one(ourKeys), one(questionIds), one(oddTexts)])

/** Any value of JSON, as text: keys may come twice, and `__proto__` is an own key as it is in a file. */
function junk(depth: number): string {
  switch (below(depth > 0 ? 9 : 6)) {
    case 0:
      return one(['null', 'true', 'false'])
    case 1:
      return one(numbers)
    case 2:
      return JSON.stringify(one(oddTexts))
    case 3:
      return JSON.stringify(one(ourWords))
    case 4:
      return one(['[]', '{}', '""'])
    case 5:
      return JSON.stringify(one(protoKeys))
    case 6:
      return `[${times(below(5), () => junk(depth - 1)).join()}]`
    default:
      return `{${times(below(5), () => `${JSON.stringify(name())}:${junk(depth - 1)}`).join()}}`
  }
}

/** Something really kept, of any version, complete or in part. */
function real(): string {
  const answers = leavingOpen(
    somebody(chance, 0.3),
    ['support', 'signs', 'stage', 'housing', 'dangerNow', 'payment'],
    below(4),
    chance,
  )
  const place = one([{ screen: 'start' }, { screen: 'result' }, { screen: 'asking', question: one(questionIds), returnTo: null }])
  const opened = times(below(3), () => one(questionIds))
  const interview = { ...blank, respondent: one(['self', 'other']), answers: fitting(answers), at: one(questionIds), opened }
  const range = one([
    { low: 'outpatient', high: 'residential' },
    { low: '__proto__', high: '' },
  ])
  const outcome = one([null, { ...range, firstStep: one([null, 'assessment', '']) }])
  const savedAt = below(1e13)
  const { desk: _, ...before } = interview
  const version = one([1, 2, 3, 4, 4])
  if (version === 1) return JSON.stringify({ version, place, interview: before })
  if (version === 2) return JSON.stringify({ format: 'where-to-start', version, savedAt, place, interview: before, outcome })
  if (version === 3)
    return JSON.stringify({ format: 'where-to-start', version, savedAt, place, interview, outcome: outcome && range })
  return JSON.stringify({ format: 'where-to-start', version, savedAt, place, interview, outcome } as SavedInterview)
}

/** "Rather not say" is no answer to the question about danger. */
const fitting = ({ dangerNow, ...others }: Interview['answers']) =>
  (dangerNow as unknown) === 'declined' || dangerNow === undefined ? others : { dangerNow, ...others }

/** A text with something else in place of one of its values, or something put in before one of its keys. */
function putIn(text: string, what: () => string): string {
  const values = [...text.matchAll(/:("[^"]*"|\d+|null|\[[^\]]*\]|\{)/g)]
  const { index, 1: value = '' } = one(values)
  const at = index + 1
  return value === '{'
    ? `${text.slice(0, at)}{${what()},${text.slice(at + 1)}`
    : text.slice(0, at) + what() + text.slice(at + value.length)
}
const property = (depth: number) => `${JSON.stringify(name())}:${junk(depth)}`
const replaced = (text: string): string => putIn(text, () => (roll() < 0.3 ? property(2) : junk(3)))

/** As many brackets or objects within each other, closed or not, alone or within something kept. */
function deep(): string {
  const levels = one([10, 1000, 15_000, 33_000, 49_000, 50_000])
  const [open, close] = one([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"answers":', '}'],
    ['{"__proto__":', '}'],
  ] as const)
  const nested = open.repeat(levels) + one(['', 'null', '1']) + one([close.repeat(levels), '', close.repeat(levels - 1)])
  return one([nested, putIn(real(), () => nested), `{"version":1,"place":${nested},"interview":${nested}}`])
}

const kinds: Readonly<Record<string, () => string>> = {
  'left as it was': real,
  'any JSON': () => junk(5),
  'one value or key changed': () => replaced(real()),
  'several changed': () => times(1 + below(4), () => 0).reduce((text) => replaced(text), real()),
  'some letters changed': () =>
    times(1 + below(3), () => 0).reduce((text) => {
      const from = below(text.length)
      const letter = one(['', '"', '{', '}', '[', ']', ',', ':', '0', 'a', '\\', '\u0000', '\ud800', '\ufeff', '\\ud800'])
      return text.slice(0, from) + letter + text.slice(from + below(3))
    }, real()),
  'keys of the prototype at every level': () => real().replaceAll('{', () => `{${JSON.stringify(one(protoKeys))}:${junk(2)},`),
  'one key of the prototype': () => putIn(real(), () => `${JSON.stringify(one(protoKeys))}:${junk(2)}`),
  'lists in place of objects': () => real().replace(/\{[^{}]*\}/, (object) => `[${object.slice(1, -1).replaceAll(':', ',')}]`),
  'odd numbers': () => real().replace(/(savedAt|version)":\d+/, (_, key) => `${key}":${one([...numbers, ...notNumbers])}`),
  'odd letters around it': () => one(oddTexts) + real() + one(oddTexts),
  'odd letters in every text': () =>
    real().replaceAll(/"(\w+)"(?=[,\]}])/g, (all, word) => (roll() < 0.3 ? JSON.stringify(word + one(oddTexts)) : all)),
  'very many ticks': () =>
    putIn(real(), () => JSON.stringify(times(one([20, 500, 6000]), () => one(options)))).replace(/"signs":(\[[^\]]*\])/, (all) =>
      roll() < 0.5 ? `"signs":["${'craving","'.repeat(one([2, 9000]))}craving"]` : all,
    ),
  'very many keys': () => putIn(real(), () => times(one([20, 500, 2000]), () => property(0)).join()),
  'a huge text': () =>
    putIn(
      real(),
      () => one(['"', '']) + one(['x', '\ud83d', '"', '\\"', ' ', '9']).repeat(one([1000, 90_000, 200_000])) + one(['"', '']),
    ),
  'deep nesting': deep,
}
const rare = ['very many ticks', 'very many keys', 'a huge text', 'deep nesting']
const often = Object.keys(kinds).filter((kind) => !rare.includes(kind))

/** What is broken about something that was taken, or null: said once more without the schema. */
function brokenIn(kept: SavedInterview): string | null {
  const { answers, respondent, desk, at, returnTo, opened } = kept.interview
  if (Object.keys(kept).toSorted().join() !== 'format,interview,outcome,place,savedAt,version') return 'other keys'
  if (Object.keys(kept.interview).toSorted().join() !== 'answers,at,desk,opened,respondent,returnTo')
    return 'other keys of the interview'
  if (![kept, kept.place, kept.interview, answers].every((each) => Object.getPrototypeOf(each) === Object.prototype))
    return 'a prototype'
  if (!(kept.savedAt >= 0) || Number.isNaN(new Date(kept.savedAt).getTime())) return 'no time'
  if (!['self', 'other'].includes(respondent) || typeof desk !== 'boolean' || ![null, 'review', 'result'].includes(returnTo))
    return 'unknown words'
  if (at !== null && !questionIds.includes(at)) return 'an unknown question on screen'
  if (!Array.isArray(opened) || !opened.every((id) => questionIds.includes(id))) return 'unknown questions opened'
  for (const [id, answer] of Object.entries(answers)) {
    if (!Object.hasOwn(questions, id)) return `an unknown question ${id}`
    const { pick, options } = questions[id as keyof typeof questions]
    if (answer === 'unsure' || (answer === 'declined' && id !== 'dangerNow')) continue
    if (Array.isArray(answer) !== (pick === 'many')) return `one or many for ${id}`
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
    if (!chosen.every((each) => (options as readonly unknown[]).includes(each))) return `an unknown option of ${id}`
    if (new Set(chosen).size < chosen.length) return `ticked twice in ${id}`
  }
  return ['emergency', 'youth', 'setting'].includes(recommend(answers).kind) ? null : 'no result'
}

/** Interviews in the middle of it, one on each screen. */
const running = (): InterviewActor => {
  const answers = { ...mildest, dangerNow: one([[], ['selfHarm'], 'unsure'] as const) } as Interview['answers']
  const interview: Interview = {
    ...blank,
    respondent: one(['self', 'other', null] as const),
    answers,
    returnTo: one(['review', null]),
  }
  return startInterview({ interview, place: { screen: one(['start', 'review', 'result', 'emergency'] as const) } })
}
const standing = (actor: InterviewActor) => ({
  context: structuredClone(actor.getSnapshot().context),
  place: placeOf(actor.getSnapshot()),
})

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const ofPrototypes = () =>
  prototypes.flatMap((each) =>
    Reflect.ownKeys(each).map((key) => ({ key, is: Object.getOwnPropertyDescriptor(each, key)?.value })),
  )
const areAsBefore = (before: ReturnType<typeof ofPrototypes>): boolean => {
  const now = ofPrototypes()
  return now.length === before.length && now.every(({ key, is }, index) => key === before[index]?.key && is === before[index].is)
}

describe(`${count} files and saved states that somebody broke or invented (seed ${seed})`, () => {
  const texts = times(count, () => {
    const kind = one(roll() < 0.05 ? rare : often)
    return { kind, text: kinds[kind]?.() ?? '' }
  })

  it('are each parsed without an error, as valid data or as a problem with a message', () => {
    const before = ofPrototypes()
    const wrong: string[] = []
    const takenOf = new Map<string, number>()
    for (const { kind, text } of texts) {
      const told = (what: unknown) => void wrong.push(`${kind}: ${what}: ${text.slice(0, 500)}`)
      try {
        const reading = parseSaved(text)
        if ('problem' in reading) {
          if (!['unreadable', 'newer'].includes(reading.problem)) told(reading.problem)
          continue
        }
        takenOf.set(kind, (takenOf.get(kind) ?? 0) + 1)
        const broken = brokenIn(reading.kept)
        if (broken) told(broken)
        placeOf(startInterview(reading.kept).getSnapshot())
      } catch (error) {
        told(error)
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
    expect(areAsBefore(before)).toBe(true)
    const made = (kind: string) => texts.filter((each) => each.kind === kind).length
    expect(takenOf.get('left as it was')).toBe(made('left as it was'))
    expect(takenOf.get('keys of the prototype at every level') ?? 0).toBeLessThan(
      made('keys of the prototype at every level') / 4,
    )
    const taken = [...takenOf.values()].reduce((sum, each) => sum + each, 0)
    expect(taken).toBeGreaterThan(count / 20)
    expect(taken).toBeLessThan(count / 2)
    for (const kind of Object.keys(kinds)) expect(made(kind), kind).toBeGreaterThan(count / 200)
  })

  it('leave a running interview unchanged if they are invalid, and open completely if they are valid', async () => {
    const before = ofPrototypes()
    const wrong: string[] = []
    for (const { kind, text } of texts) {
      const actor = running()
      const stood = standing(actor)
      const opening = await openText(text, actor).catch(String)
      const stands = standing(actor)
      const reading = parseSaved(text)
      const isRight =
        'problem' in reading
          ? opening === reading.problem && same(stands, stood)
          : ['opened', 'changed'].includes(opening) && same(stands.context.answers, reading.kept.interview.answers)
      if (!isRight) wrong.push(`${kind}: ${opening}: ${text.slice(0, 500)}`)
    }
    expect(wrong.slice(0, 3)).toEqual([])
    expect(areAsBefore(before)).toBe(true)
  })
})

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

describe('a file', () => {
  const kept = real()
  const opening = async (...parts: readonly BlobPart[]) => {
    const actor = running()
    const before = standing(actor)
    const opened = await openFile(new Blob([...parts]), actor)
    return { opened, isAsBefore: same(standing(actor), before) }
  }

  test.each<[name: string, parts: readonly BlobPart[]]>([
    ['empty', []],
    ['of random bytes', [Uint8Array.from(times(5000, () => below(256)))]],
    ['of bytes that are no UTF-8', [new Uint8Array([0xff, 0xfe, 0xc0, 0x80]), kept]],
    ['in UTF-16', [new Uint8Array(Buffer.from(kept, 'utf16le'))]],
    ['cut off', [kept.slice(0, -1)]],
    ['twice the same', [kept, kept]],
    ['of more than 200,000 bytes', [kept, ' '.repeat(200_000)]],
    ['of 50,000 brackets, none closed', ['['.repeat(50_000)]],
    ['of 50,000 brackets, all closed', ['['.repeat(50_000), ']'.repeat(50_000)]],
    ['that is a picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]],
  ])('%s is reported as unreadable and changes nothing', async (_, parts) => {
    expect(await opening(...parts)).toEqual({ opened: 'unreadable', isAsBefore: true })
  })
  it('of a newer version is reported and changes nothing', async () => {
    expect(await opening('{"version":5}')).toEqual({ opened: 'newer', isAsBefore: true })
  })
  it('that cannot be read from disk is reported as unreadable and changes nothing', async () => {
    const actor = running()
    const before = standing(actor)
    const file = Object.assign(new Blob(), { text: () => Promise.reject(new DOMException('Gone.', 'NotFoundError')) })
    expect(await openFile(file, actor)).toBe('unreadable')
    expect(standing(actor)).toEqual(before)
  })
  it('that an editor saved with indentation and a byte order mark is opened', async () => {
    const text = JSON.stringify({ ...JSON.parse(kept), ...('outcome' in JSON.parse(kept) ? { outcome: null } : {}) }, null, 2)
    expect(await opening('\ufeff', text.replaceAll('\n', '\r\n'))).toEqual({ opened: 'opened', isAsBefore: false })
  })
})
