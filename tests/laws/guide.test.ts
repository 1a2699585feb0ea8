/** Checks that nothing of the documents is lost between notes, facts and guide, but not that the notes are complete. */
import { describe, expect, test } from 'vitest'
import {
  amounts,
  type Cost,
  type DisagreementId,
  disagreements,
  type EntryId,
  type FactId,
  facets,
  facts,
  type GuideEntry,
  guide,
  ladder,
  leaveOutReasons,
  leftOut,
  sources,
  type Week,
  weeks,
} from '#rules'
import { criteria } from '../../rules/criteria.ts'
import { settings } from '../../rules/settings.ts'
import factWords from '../../src/locales/en/facts.json'
import guideWords from '../../src/locales/en/guide.json'
import resultWords from '../../src/locales/en/result.json'
import spanishFacts from '../../src/locales/es/facts.json'
import spanishGuide from '../../src/locales/es/guide.json'
import spanishResult from '../../src/locales/es/result.json'
import { contradictions, named, statementCounts, statements } from './statements.ts'

const sections: readonly (readonly [string, Readonly<Record<string, GuideEntry>>])[] = Object.entries(guide)
const entries: readonly (readonly [string, GuideEntry])[] = sections.flatMap(([, section]) => Object.entries(section))
const factsOf = (entry: GuideEntry): FactId[] => facets.flatMap((facet) => entry[facet] ?? [])
const inGuide = new Set(entries.flatMap(([, entry]) => factsOf(entry)))
const told = (entry: GuideEntry): readonly DisagreementId[] => entry.differ ?? []
const toldInGuide = new Set(entries.flatMap(([, entry]) => told(entry)))
const keys = (of: object): string[] => Object.keys(of)
const numbered = (letters: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letters}${i + 1}`)

describe('the guide', () => {
  test('has the settings of the ladder first, in its order', () => {
    expect(keys(guide)[0]).toBe('settings')
    expect(keys(guide.settings)).toEqual(ladder)
  })
  test('names each entry once', () => {
    expect(entries.length).toBeGreaterThan(45)
    expect(new Set(entries.map(([id]) => id)).size).toBe(entries.length)
  })
  test('says what each entry is', () => {
    expect(entries.filter(([, entry]) => !entry.what).map(([id]) => id)).toEqual([])
  })
  test('says for whom each setting is and what it offers, and how long each lasts except aftercare', () => {
    const lacking = ladder.filter((id) => !guide.settings[id].who || !guide.settings[id].offers)
    expect(lacking).toEqual([])
    expect(ladder.filter((id) => !guide.settings[id].length || !guide.settings[id].cost)).toEqual(['aftercare'])
  })
  test('repeats no fact within a facet', () => {
    const twice = entries.flatMap(([id, entry]) =>
      facets.filter((facet) => new Set(entry[facet]).size < (entry[facet] ?? []).length).map((facet) => `${id}.${facet}`),
    )
    expect(twice).toEqual([])
  })
  test('contains every fact of the documents, by itself or as the other side of a difference', () => {
    const otherSides = new Set([...toldInGuide].flatMap((id): readonly FactId[] => disagreements[id].others))
    const ofDocuments = (keys(facts) as FactId[]).filter((id) => {
      const fact = facts[id]
      return 'from' in fact && sources[fact.from].kind === 'document'
    })
    expect(ofDocuments.length).toBeGreaterThan(150)
    expect(ofDocuments.filter((id) => !inGuide.has(id) && !otherSides.has(id))).toEqual([])
  })
  test('contains the whole basis of a setting, and where sources differ about it', () => {
    for (const id of ladder) {
      const { basis, differ } = settings[id]
      expect([id, basis.filter((fact) => !factsOf(guide.settings[id]).includes(fact))]).toEqual([id, []])
      expect([id, differ.filter((each) => !told(guide.settings[id]).includes(each))]).toEqual([id, []])
    }
  })
  test('has an entry for every medicine, therapy and service that a document names', () => {
    const ids = new Set(entries.map(([id]) => id))
    expect(Object.entries(named).filter(([, id]) => !ids.has(id))).toEqual([])
  })
  test('warns where a medicine can do harm: each such entry rests on a public reference too', () => {
    const careful = ['methadone', 'buprenorphine', 'naltrexone', 'loperamide', 'lofexidine', 'diamorphine', 'naloxone'] as const
    const all: readonly EntryId[] = [...careful, 'withdrawalCare', 'medicationForOpioidUse']
    const referenced = (id: string) =>
      entries.some(([entry, of]) => {
        const from = factsOf(of).map((fact) => facts[fact])
        return entry === id && from.some((fact) => 'from' in fact && sources[fact.from].kind === 'reference')
      })
    expect(all.filter((id) => !referenced(id))).toEqual([])
  })
})

describe('what the documents say', () => {
  const expected = Object.entries(statementCounts).flatMap(([letters, count]) => numbered(letters, count))

  test('is accounted for statement by statement', () => {
    expect(keys(statements).sort()).toEqual(expected.sort())
  })
  test('became a fact or is listed as left out', () => {
    const lost = Object.entries(statements).filter(([, ids]) =>
      ids.some((id) => !Object.hasOwn(facts, id) && !Object.hasOwn(leftOut, id)),
    )
    expect(lost).toEqual([])
  })
  test('and is left out is in no fact, and has one of our reasons', () => {
    expect(keys(leftOut).filter((id) => Object.hasOwn(facts, id))).toEqual([])
    expect(new Set(Object.values(leftOut).map(({ because }) => because))).toEqual(new Set(leaveOutReasons))
  })
  test('and contradicts is shown as a difference, on a setting, an entry or a criterion', () => {
    expect(keys(contradictions)).toEqual(numbered('C', 27))
    expect(new Set(Object.values(contradictions)).size).toBe(27)
    const shown = new Set<string>([
      ...toldInGuide,
      ...Object.values(settings).flatMap(({ differ }) => [...differ]),
      ...Object.values(criteria).flatMap((rule) => ('differ' in rule ? [rule.differ] : [])),
    ])
    expect(Object.entries(contradictions).filter(([, id]) => !shown.has(id))).toEqual([])
  })
  test('has one meaning per id: facts, differences and omissions share none', () => {
    const all = [facts, disagreements, leftOut].flatMap(keys)
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  })
})

describe('where a document is unsafe or outdated', () => {
  const corrected: readonly DisagreementId[] = [
    'withdrawalCareFirst',
    'abstinenceBeforeCare',
    'counselingWithMedication',
    'naltrexoneUse',
    'buprenorphineStrength',
    'diamorphineInUs',
    'methadoneFromPrograms',
    'freeChoice',
    'overdoseOrder',
    'whoGivesNaloxone',
    'visitsForMethadone',
  ]
  test('we follow a public reference, and only documents are on the other side', () => {
    const kindOf = (id: FactId) => {
      const fact = facts[id]
      return 'from' in fact ? sources[fact.from].kind : 'judgment'
    }
    const kinds = corrected.map((id) => ({
      id,
      follow: disagreements[id].follow.some((fact: FactId) => kindOf(fact) === 'reference'),
      others: disagreements[id].others.every((fact: FactId) => kindOf(fact) === 'document'),
    }))
    expect(kinds.filter(({ follow, others }) => !follow || !others)).toEqual([])
  })
  test('the entry that needs the correction shows it', () => {
    const shows = (section: Readonly<Record<string, GuideEntry>>, id: string) => section[id]?.differ ?? []
    expect(shows(guide.medication, 'naltrexone')).toContain('naltrexoneUse')
    expect(shows(guide.medication, 'diamorphine')).toContain('diamorphineInUs')
    expect(shows(guide.medication, 'methadone')).toContain('methadoneFromPrograms')
    expect(shows(guide.medication, 'buprenorphine')).toContain('buprenorphineStrength')
    expect(shows(guide.medication, 'naloxone')).toContain('overdoseOrder')
    expect(shows(guide.medication, 'medicationForOpioidUse')).toContain('counselingWithMedication')
    expect(shows(guide.withdrawal, 'withdrawalCare')).toEqual(
      expect.arrayContaining(['withdrawalCareFirst', 'abstinenceBeforeCare']),
    )
  })
})

describe('an amount', () => {
  /** The numbers of a text: "$12,000 to $30,000 for a 30-day program" has 12000, 30000 and 30. */
  const numbersIn = (text: string): number[] => (text.match(/\d[\d,]*/g) ?? []).map((each) => Number(each.replaceAll(',', '')))
  const wordsOf = (fact: FactId): string => factWords.facts[fact]
  const measured = Object.entries(amounts).flatMap(([id, { hoursPerWeek, length, cost }]) => [
    ...hoursPerWeek.map((each) => ({ id, facet: 'hours' as const, unit: /hour|visit/, ...each })),
    ...length.map((each) => ({ id, facet: 'length' as const, ...each, unit: new RegExp(each.unit.slice(0, -1)) })),
    ...cost.map((each) => ({ id, facet: 'cost' as const, unit: /cost/, ...inDollars(each) })),
  ])

  test('exists for each setting', () => {
    expect(keys(amounts).filter((id) => ladder.some((each) => each === id))).toEqual(ladder)
    expect(measured.length).toBeGreaterThan(40)
  })
  test('has the same numbers as the words of its fact', () => {
    const wrong = measured.filter(({ fact, low, high }) =>
      [low, high].some((number) => number !== null && !numbersIn(wordsOf(fact)).some((each) => each === number)),
    )
    expect(wrong).toEqual([])
  })
  test('has the same unit as the words of its fact', () => {
    expect(measured.filter(({ fact, unit }) => !unit.test(wordsOf(fact))).map(({ id, fact }) => `${id}: ${fact}`)).toEqual([])
  })
  test('runs from low to high', () => {
    expect(measured.filter(({ low, high }) => low !== null && high !== null && low > high)).toEqual([])
  })
  test('is under the same facet in the guide, where every number of hours or length is an amount', () => {
    const factsAt = (id: string, facet: 'hours' | 'length' | 'cost'): readonly FactId[] =>
      entries.find(([entry]) => entry === id)?.[1][facet] ?? []
    const strangers = measured.filter(({ id, facet, fact }) => !factsAt(id, facet).includes(fact))
    expect(strangers.map(({ id, facet, fact }) => `${id}.${facet}: ${fact}`)).toEqual([])
    const undrawn = keys(amounts).flatMap((id) =>
      (['hours', 'length', 'cost'] as const).flatMap((facet) =>
        factsAt(id, facet)
          .filter((fact) => numbersIn(wordsOf(fact)).length > 0 && fact !== 'pricesAreOld')
          .filter((fact) => !measured.some((each) => each.id === id && each.facet === facet && each.fact === fact))
          .map((fact) => `${id}.${facet}: ${fact}`),
      ),
    )
    expect(undrawn).toEqual([])
  })
  test('of money states its period, as the words do', () => {
    const said = { week: /a week/, month: /a month/, thirtyDays: /30-day/, withdrawal: /[Ww]ithdrawal care/, notSaid: /./ }
    const prices = Object.values(amounts).flatMap(({ cost }) =>
      cost.flatMap(({ fact, low, high }) => [low, high].flatMap((price) => (price ? [{ fact, per: price.per }] : []))),
    )
    expect(prices.length).toBeGreaterThan(8)
    expect(prices.filter(({ fact, per }) => !said[per].test(wordsOf(fact)))).toEqual([])
  })
})

describe('one figure for one thing', () => {
  const numbersIn = (text: string): number[] => (text.match(/\d[\d,]*/g) ?? []).map((each) => Number(each.replaceAll(',', '')))
  const counted = ladder.flatMap((id) => {
    const week: Week | 'always' | null = weeks[id]
    return week === null || week === 'always' ? [] : [{ id, week }]
  })
  /** The hours and days that may be said of a setting. */
  const figuresOf = ({ low, high, most, days }: Week): number[] =>
    [low, high, most, days].filter((each): each is number => each !== null)

  /** Of these, what is written in digits: one visit is a word. */
  const spoken = (week: Week): number[] => figuresOf({ ...week, days: week.days === 1 ? null : week.days })

  test('each hour and day that we say of a setting is in the words of its basis', () => {
    expect(counted.length).toBeGreaterThan(3)
    for (const { id, week } of counted) {
      const named = week.basis.flatMap((fact) => numbersIn(inDigits(factWords.facts[fact])))
      const { perDay, days } = week
      const all = [...figuresOf(week), ...(perDay ? [perDay.low, perDay.high] : [])]
      expect([id, all.filter((each) => !named.includes(each) && each !== days)]).toEqual([id, []])
    }
  })
  test('the hours of a week are those of its days', () => {
    const days = counted.flatMap(({ id, week: { low, days, perDay } }) => (perDay && days ? [[id, low, days * perDay.low]] : []))
    expect(days.length).toBe(3)
    expect(days.filter(([, low, sum]) => low !== sum)).toEqual([])
  })
  test.each([
    ['en', resultWords, factWords],
    ['es', spanishResult, spanishFacts],
  ])('the result and what we follow say the same hours in "%s"', (_, ofResult, ofFacts) => {
    for (const { id, week } of counted) {
      const said = Object.entries(ofResult.settings[id]).filter(([key]) => key.startsWith('like'))
      for (const [, text] of said) expect([id, new Set(numbersIn(text))]).toEqual([id, new Set(spoken(week))])
    }
    const follow = (text: string) => numbersIn(text.split('. ').at(-1) ?? '')
    expect(follow(ofFacts.differ.intensiveProgramHours)).toEqual([9, 12, 20])
    expect(follow(ofFacts.differ.dayProgramHours)).toEqual([20])
  })
  test('no summary of a setting has a number of its own', () => {
    for (const words of [guideWords, spanishGuide])
      expect(ladder.filter((id) => numbersIn(words.entries[id].inShort).length > 0)).toEqual([])
  })
  test('each number in a box is in the words of the facts behind it', () => {
    const texts = [guideWords, spanishGuide].flatMap(({ box }) =>
      (['who', 'notFor', 'length', 'cost'] as const).flatMap((facet) =>
        Object.entries(box[facet]).map(([id, text]) => ({ id, facet, text })),
      ),
    )
    const wrong = texts.filter(({ id, facet, text }) => {
      const entry = entries.find(([each]) => each === id)?.[1]
      const named = (entry?.[facet] ?? []).flatMap((fact) => numbersIn(inDigits(factWords.facts[fact])))
      return numbersIn(inDigits(text)).some((number) => !named.includes(number))
    })
    expect(texts.length).toBeGreaterThan(30)
    expect(wrong).toEqual([])
  })
})

/** A text with its small numbers in digits. */
const inDigits = (text: string): string =>
  text
    .replace(/\bthree\b/gi, '3')
    .replace(/\bfive\b/gi, '5')
    .replace(/\bone\b/gi, '1')

const inDollars = ({ fact, low, high }: Cost) => ({ fact, low: low?.dollars ?? null, high: high?.dollars ?? null })

describe('the words of the guide', () => {
  test('exist for each section, facet, entry, reason and omission, and for nothing else', () => {
    expect(keys(guideWords.sections)).toEqual(keys(guide))
    expect(keys(guideWords.facets)).toEqual(facets)
    const boxed = (['who', 'notFor', 'length', 'cost'] as const).flatMap((facet) =>
      keys(guideWords.box[facet]).filter((id) => !entries.some(([each, entry]) => each === id && entry[facet])),
    )
    expect(boxed).toEqual([])
    expect(keys(guideWords.entries)).toEqual(entries.map(([id]) => id))
    expect(keys(guideWords.leftOutReasons)).toEqual(leaveOutReasons)
    expect(keys(guideWords.leftOut)).toEqual(keys(leftOut))
  })
  test('name each entry, and describe it in one sentence', () => {
    const texts = Object.entries(guideWords.entries).filter(
      ([, { name, inShort }]) => name === '' || !/^[^.!?]+\.$/.test(inShort),
    )
    expect(texts).toEqual([])
  })
  test('call a setting what the result calls it', () => {
    expect(ladder.map((id) => guideWords.entries[id].name)).toEqual(ladder.map((id) => resultWords.settings[id].title))
  })
})
