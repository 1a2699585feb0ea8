/** Shows that every rule names what it rests on; not that the sources say so (a reader must look them up). */
import { describe, expect, test } from 'vitest'
import {
  alongside,
  askByPhone,
  type Basis,
  beforeStairs,
  bringItUp,
  conflicts,
  criteria,
  disagreements,
  type FactId,
  facets,
  facts,
  firstStepNotes,
  firstStepRules,
  type GuideEntry,
  gates,
  guide,
  headlines,
  helpForYou,
  leftOut,
  locatorPicks,
  medicationGroups,
  notEnoughKnown,
  notes,
  nothingPointsToAProgram,
  nowGroups,
  phoneGroups,
  recoveryHousingTexts,
  settings,
  severityBasis,
  sourceIds,
  sources,
  staysInCare,
  today,
  toleranceTexts,
  tonight,
  unsaidChanges,
  withoutQuestions,
} from '#rules'

type Rule = { readonly basis: readonly FactId[]; readonly differ?: string | readonly string[] }
const named = (kind: string, rules: Readonly<Record<string, Rule>>): [string, Rule][] =>
  Object.entries(rules).map(([id, rule]) => [`${kind} ${id}`, rule])

/** What the guide tells of each entry, facet by facet. */
const told: readonly (readonly [string, Rule])[] = Object.values(guide)
  .flatMap((section): [string, GuideEntry][] => Object.entries(section))
  .flatMap(([id, entry]) =>
    facets.flatMap((facet) => {
      const basis = entry[facet]
      return basis ? [[`guide ${id}: ${facet}`, { basis, ...(entry.differ && { differ: entry.differ }) }] as const] : []
    }),
  )

const rules: readonly (readonly [string, Rule])[] = [
  ...named('criterion', criteria),
  ...named('alongside', alongside),
  ...named('conflict', conflicts),
  ...named('note', notes),
  ...named('setting', settings),
  ...named('today', today),
  ...named('with the first step', firstStepNotes),
  ...phoneGroups.flat().map((rule) => [`on the phone ${rule.id}`, rule] as const),
  ...nowGroups.flat().map((rule) => [`now ${rule.id}`, rule] as const),
  ...headlines.map((rule) => [`headline ${rule.id}`, rule] as const),
  ...named('tonight', tonight),
  ...named('how to bring it up', bringItUp),
  ...named('help for someone close', helpForYou),
  ...named('asked by phone', askByPhone),
  ...locatorPicks.flat().map((rule) => [`pick ${rule.id}`, rule] as const),
  ...named('never said', unsaidChanges),
  ...named('before the path', beforeStairs),
  ...named('suggestion', { notEnoughKnown, nothingPointsToAProgram, staysInCare }),
  ...[...toleranceTexts, ...recoveryHousingTexts].map((rule) => [`text ${rule.id}`, rule] as const),
  ...firstStepRules.map((rule) => [`first step ${rule.reason}`, rule] as const),
  ...medicationGroups.flat().map((rule) => [`medication ${rule.id}`, rule] as const),
  ...Object.entries(withoutQuestions).flatMap(([section, claims]) => named(`without questions, ${section}`, claims)),
  ...told,
]
const gateFacts: readonly (readonly [string, readonly FactId[]])[] = [
  ...Object.entries(gates.emergency).map(([danger, basis]) => [`emergency ${danger}`, basis] as const),
  ['youth', gates.youth],
]
const sides: readonly (readonly [string, Basis])[] = Object.entries(disagreements).flatMap(
  ([id, { follow, others, because }]) => [
    [`${id}: followed`, follow] as const,
    [`${id}: others`, others] as const,
    [`${id}: because`, because] as const,
  ],
)
const bases: readonly (readonly [string, readonly FactId[]])[] = [
  ...rules.map(([name, { basis }]) => [name, basis] as const),
  ...gateFacts,
  ...sides,
  ['the limits of severity', severityBasis],
]
const isDocument = (fact: FactId): boolean => {
  const origin = facts[fact]
  return 'from' in origin && sources[origin.from].kind === 'document'
}

describe('what the rules say', () => {
  test('each rule, gate and disagreement rests on at least one fact, and only on facts that exist', () => {
    expect(bases.length).toBeGreaterThan(140)
    expect(bases.filter(([, basis]) => basis.length === 0 || basis.some((fact) => !Object.hasOwn(facts, fact)))).toEqual([])
  })
  test('no rule names a fact twice', () => {
    expect(bases.filter(([, basis]) => new Set(basis).size < basis.length)).toEqual([])
  })
  test('each fact is used somewhere', () => {
    const used = new Set(bases.flatMap(([, basis]) => basis))
    expect(Object.keys(facts).filter((fact) => !used.has(fact as FactId))).toEqual([])
  })
  test('each disagreement is shown somewhere, and each one shown exists', () => {
    const shown = new Set(rules.flatMap(([, { differ }]) => differ ?? []))
    expect([...shown].sort()).toEqual(Object.keys(disagreements).sort())
  })
  test('no source is on both sides of a disagreement', () => {
    const both = Object.values(disagreements).filter(({ follow, others }) =>
      (others as Basis).some((fact) => (follow as Basis).includes(fact)),
    )
    expect(both).toEqual([])
  })
})

describe('safety does not rest on the five documents alone', () => {
  const firm = Object.entries(criteria).filter(([, rule]) => 'firm' in rule)
  const warnings = Object.entries(alongside).filter(([, rule]) => 'warns' in rule)

  test('the firm criteria are those that ask for inpatient care', () => {
    expect(firm.map(([id]) => id)).toEqual(
      Object.entries(criteria)
        .filter(([, { atLeast }]) => atLeast === 'inpatient')
        .map(([id]) => id),
    )
  })
  test('each firm criterion, gate and warning rests on a reference, or on our own judgment', () => {
    const careful = [...firm.map(([id, { basis }]) => [id, basis] as const), ...gateFacts]
    const all = [...careful, ...warnings.map(([id, { basis }]) => [id, basis] as const)]
    expect(firm.length * gateFacts.length * warnings.length).toBeGreaterThan(0)
    expect(all.filter(([, basis]) => (basis as readonly FactId[]).every(isDocument)).map(([id]) => id)).toEqual([])
  })
  test('each judgment of ours is dated', () => {
    const dates = Object.values(facts).flatMap((fact) => ('judgment' in fact ? [fact.agreedOn] : []))
    expect(dates.length).toBeGreaterThan(0)
    for (const date of dates) expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
  })
})

describe('the sources', () => {
  const cited = Object.entries(facts).flatMap(([id, fact]) => ('from' in fact ? [{ id, ...fact }] : []))
  const links = sourceIds.flatMap((id) => {
    const source = sources[id]
    return source.kind === 'reference' ? [{ id, href: source.href as string }] : []
  })

  test('each source and heading is cited by a fact, or left out with a reason', () => {
    const followed = [...cited, ...Object.values(leftOut)]
    for (const id of sourceIds) {
      expect(cited.some(({ from }) => from === id)).toBe(true)
      const headings = new Set(followed.filter(({ from }) => from === id).map(({ under }) => under))
      expect([id, ...[...headings].sort()]).toEqual([id, ...[...sources[id].headings].sort()])
    }
  })
  test('each fact and each omission is under a heading of its own source', () => {
    const all = [...cited, ...Object.entries(leftOut).map(([id, each]) => ({ id, ...each }))]
    expect(
      all.filter(({ from, under }) => !(sources[from].headings as readonly string[]).includes(under)).map(({ id }) => id),
    ).toEqual([])
  })
  test('each reference says on which day it was last read', () => {
    const days = sourceIds.flatMap((id) => {
      const source = sources[id]
      return source.kind === 'reference' ? [source.checkedOn as string] : []
    })
    expect(days.length).toBe(sourceIds.length - 5)
    expect(days.filter((day) => new Date(day).toISOString().slice(0, 10) !== day || day < '2026-11-01')).toEqual([])
  })
  test('each reference has an https link of its own, bare, and no other link', () => {
    /** Where the page has no address without it. */
    const needQuery = ['fdaMethadone', 'loperamideLabel']
    const bare = ({ id, href }: (typeof links)[number]) => {
      const url = new URL(href)
      const plain = url.search === '' || needQuery.includes(id)
      return url.protocol === 'https:' && url.href === href && plain && url.hash === '' && url.username === ''
    }
    expect(links.length).toBe(sourceIds.length - 5)
    expect(links.filter((link) => !bare(link))).toEqual([])
    expect(new Set(links.map(({ href }) => href.replace(/\/$/, '').toLowerCase())).size).toBe(links.length)
  })
})
