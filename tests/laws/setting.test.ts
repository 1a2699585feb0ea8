/**
 * Shows that over every profile there is one setting, never a lower one for a more serious answer, and that each need
 * decides somewhere; not that the needs are the right ones, nor that the ladder stands in the right order.
 */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Answers, type CriterionId, criteria, ladder, type QuestionId, questions, settle } from '#rules'
import type { Axis } from './axes.ts'
import {
  answersOf,
  axes,
  bitsOf,
  composed,
  criterionIds,
  evaluated,
  idsOf,
  placesLeft,
  profilesAt,
  rungOf,
  size,
  type Table,
} from './profiles.ts'
import { amount, grouped, isWhole, oneIn, print } from './proof.ts'
import { isWorse, moreSerious } from './seriousness.ts'
import { type Answer, dice, everyone, mildest, patience, seed, somebody, suggestionFor } from './space.ts'

vi.setConfig(patience)

/** On an axis, the places of which the second has one answer that is one step more serious, and else the same. */
function pairsOn({ places }: Axis): [number, number][] {
  const change = (from: Answers, to: Answers) =>
    (Object.keys(from) as QuestionId[]).filter((question) => question in to && from[question] !== to[question])
  const isStep = (from: Answers, to: Answers) => {
    const [question, ...more] = change(from, to)
    if (!question || more.length > 0) return false
    if (question === 'signs') return (to.signs?.length ?? 0) - (from.signs?.length ?? 0) === 2
    return isWorse(question, String(from[question]), String(to[question]))
  }
  const all = [...places.keys()].flatMap((from) => [...places.keys()].map((to): [number, number] => [from, to]))
  return all.filter(([from, to]) => isStep(places[from] as Answers, places[to] as Answers))
}

describe(`for each of ${grouped(size)} profiles that the 37 criteria can tell apart`, () => {
  let table: Table
  beforeAll(() => {
    table = composed()
  })
  const broken = (law: (profile: number) => boolean) => {
    const found: Answers[] = []
    for (let profile = 0; profile < size && found.length < 3; profile += 1) if (!law(profile)) found.push(answersOf(profile))
    return found
  }
  const needsOf = (profile: number) => idsOf(table.low[profile] as number, table.high[profile] as number)

  test('they are every combination of use, time, health, home, people, treatment and medication', () => {
    expect(criterionIds).toHaveLength(37)
    expect(axes.map(({ questions, places }) => `${questions.join(' and ')}: ${places.length}`)).toEqual([
      'lastUse and signs and withdrawal: 16',
      'overdose: 2',
      'mentalHealth: 4',
      'physicalHealth: 3',
      'housing and heroinAtHome: 7',
      'support: 3',
      'stage and stageNow: 22',
      'relapse: 3',
      'medication: 4',
    ])
  })

  test(`laws 1 and 4: ${isWhole ? 'each' : 'one in many'}, evaluated by itself, gets one setting, and its reasons are the needs it meets`, () => {
    const chance = dice(seed)
    const chosen = amount(1, 20_000, 200)
    if (isWhole) expect(sameAs(evaluated())).toBe(true)
    for (let round = 0; round < chosen; round += 1) {
      const profile = Math.floor(chance.roll() * size)
      const them = answersOf(profile, somebody(chance))
      const { low, high, reasons, eitherOf, ifApplies } = suggestionFor(them)
      expect([low, high]).toEqual([ladder[table.rung[profile] as number], low])
      expect([...eitherOf, ...settle(them), ...ifApplies]).toEqual([])
      expect(reasons).toEqual(needsOf(profile))
    }
  })
  const sameAs = ({ rung, low, high }: Table) =>
    Buffer.compare(rung, table.rung) === 0 &&
    Buffer.compare(Buffer.from(low.buffer), Buffer.from(table.low.buffer)) === 0 &&
    Buffer.compare(Buffer.from(high.buffer), Buffer.from(table.high.buffer)) === 0

  test('law 2: a more serious answer never gives a less intensive setting', () => {
    let pairs = 0
    for (const axis of axes)
      for (const [less, worse] of pairsOn(axis)) {
        const away = (worse - less) * axis.step
        const others = profilesAt(axes.map((each) => (each === axis ? [less] : [...each.places.keys()])))
        pairs += others.length
        const lower = others.filter((profile) => (table.rung[profile + away] as number) < (table.rung[profile] as number))
        expect([...lower.slice(0, 3)].map((profile) => [answersOf(profile), answersOf(profile + away)])).toEqual([])
      }
    expect(
      Object.keys(moreSerious).filter((question) => !axes.some(({ questions }) => questions.includes(question as QuestionId))),
      'no criterion reads how long opioids were used',
    ).toEqual(['duration'])
    print(`setting: ${grouped(size)} profiles, ${grouped(pairs)} pairs of which one is more serious, 0 exceptions`)
    expect(pairs).toBeGreaterThan(size)
  })

  test('law 3: each need decides for somebody, and each setting is suggested to somebody', () => {
    const deciding = new Set<CriterionId>()
    const reached = new Uint32Array(ladder.length)
    const atRung = ladder.map((_, rung) => bitsOf(criterionIds.filter((id) => rungOf(id) === rung)))
    const single = new Map(criterionIds.map((id) => [bitsOf([id]).join(), id]))
    for (let profile = 0; profile < size; profile += 1) {
      const rung = table.rung[profile] as number
      reached[rung] = (reached[rung] as number) + 1
      const [low, high] = atRung[rung] as [number, number]
      const setters = [((table.low[profile] as number) & low) >>> 0, (table.high[profile] as number) & high]
      const id = deciding.size < 37 ? single.get(setters.join()) : undefined
      if (id) deciding.add(id)
    }
    expect(criterionIds.filter((id) => !deciding.has(id))).toEqual([])
    expect([...reached].every((count) => count > 0)).toBe(true)
    expect(reached.reduce((sum, count) => sum + count)).toBe(size)
  })

  test('inpatient care is suggested exactly when a firm need is met', () => {
    const [low, high] = bitsOf(criterionIds.filter((id) => 'firm' in criteria[id]))
    const isFirm = (profile: number) => (((table.low[profile] as number) & low) | ((table.high[profile] as number) & high)) !== 0
    expect(broken((profile) => isFirm(profile) === (ladder[table.rung[profile] as number] === 'inpatient'))).toEqual([])
  })

  test('feeling unwell now counts as exactly one more sign, checked or not, for every set of checked signs', () => {
    const { lastUse, withdrawal, signs } = questions
    const sets = Array.from({ length: 2 ** signs.options.length }, (_, bits) =>
      signs.options.filter((_, at) => (bits >>> at) & 1),
    )
    const use = { lastUse: lastUse.options, signs: sets as readonly Answer[], withdrawal: withdrawal.options }
    const people = [...oneIn(amount(1, 5, 50), everyone(use, { ...mildest, support: 'none' }))]
    const wrong = people.filter((them) => {
      const [profile, ...more] = profilesAt(placesLeft(them))
      return more.length > 0 || ladder.indexOf(suggestionFor(them).low) !== table.rung[profile as number]
    })
    print(
      `severity: ${grouped(people.length)} of ${grouped(sets.length * 6)} sets of ticks with last use and withdrawal, 0 exceptions`,
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })
})
