// Shows that the figures of a review are the right ones, and that a file that cannot count is named; not that reviewers are right.
import { describe, expect, test } from 'vitest'
import { ladder, rulesVersion, type SettingId } from '#rules'
import { agreementOf } from '../scripts/agreement/agreement.ts'
import { figuresOf } from '../scripts/agreement/figures.ts'
import { readAll } from '../scripts/agreement/read.ts'
import { estimate, intraclass, type Pair, weightedKappa, within } from '../scripts/agreement/statistics.ts'
import { chanceFrom } from '../scripts/chance.ts'
import { material } from '../scripts/review-kit/material.ts'
import { emptyResponse, type PersonId, type Response } from '../scripts/review-kit/response.ts'

const { people, rules, texts } = material()

/** Pairs from a table of counts: rows are the ratings of one rater, columns those of the other. */
const pairsIn = (table: readonly (readonly number[])[]): Pair[] =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): Pair => [a, b])))

describe('the statistics, against published examples', () => {
  test('the intraclass correlation of four judges and six targets is 0.29 (Shrout and Fleiss 1979, table 2)', () => {
    const ratings = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ]
    expect(intraclass(ratings)).toBeCloseTo(0.29, 2)
  })
  test('quadratic kappa of two raters of anxiety is 0.2520325 (the R package irr, kappa2 with squared weights)', () => {
    const one = [3, 5, 4, 5, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const other = [2, 1, 4, 4, 3, 2, 1, 5, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]
    expect(weightedKappa(one.map((rating, at): Pair => [rating, other[at] as number]))).toBeCloseTo(0.2520325, 7)
  })
  test('of two categories it is the kappa of Cohen (1960), here 0.4 for 20, 5, 10 and 15 of 50', () => {
    const table = [
      [20, 5],
      [10, 15],
    ]
    expect(weightedKappa(pairsIn(table))).toBeCloseTo(0.4, 10)
  })
  test('for many people, quadratic kappa is nearly the intraclass correlation (Fleiss and Cohen 1973)', () => {
    const chance = chanceFrom(1)
    const pairs = Array.from({ length: 3000 }, (): Pair => {
      const rung = Math.floor(chance() * 6)
      return [rung, Math.min(6, rung + Math.floor(chance() * 3))]
    })
    expect(weightedKappa(pairs)).toBeCloseTo(intraclass(pairs) as number, 2)
  })
})

describe('a figure that cannot be said', () => {
  test('is no figure: with nobody, one person, or nothing that varies', () => {
    expect(within(0, [])).toBeNull()
    expect(intraclass([[1, 2]])).toBeNull()
    expect(weightedKappa([[2, 2]])).toBeNull()
    expect(
      intraclass([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull()
  })
})

describe('an interval', () => {
  const half = Array.from({ length: 20 }, (_, at): Pair => [0, at % 2])
  const drawn = (seed: number) => estimate(half, (some) => within(0, some), chanceFrom(seed))
  test('of 10 in 20 is that of the binomial distribution', () => {
    expect(drawn(7).value).toBe(0.5)
    const [low, high] = drawn(7).interval ?? []
    expect(low).toBeCloseTo(0.3, 1)
    expect(high).toBeCloseTo(0.7, 1)
  })
  test('is the same each time', () => expect(drawn(7)).toEqual(drawn(7)))
  test('is left out for one person', () => expect(estimate([1], () => 1, chanceFrom(1))).toEqual({ value: 1, interval: null }))
})

const four = (['standardOutpatient', 'generalOutpatient', 'intensiveOutpatient', 'partialHospitalization'] as const).map(
  (setting) => people.find((person) => person.setting === setting) as (typeof people)[number],
)

/** A made-up reviewer of the four people above, by the rungs they choose. */
function reviewer(code: string, rungs: readonly number[], more: Partial<Response> = {}): Response {
  const blind = Object.fromEntries(
    four.map(({ id, firstStep }, at) => [
      id,
      {
        setting: { first: ladder[rungs[at] as number] as SettingId, accept: [], harm: [] },
        step: { first: firstStep, accept: [], harm: [] },
        comment: '',
      },
    ]),
  ) as Record<PersonId, NonNullable<Response['blind'][PersonId]>>
  return { ...emptyResponse(rules, code), blindClosed: true, blind, ...more }
}
// The rules: rungs 1, 2, 3, 4. One agrees; two is a rung above each time; three is two rungs above at the last.
const one = reviewer('AAAAA', [1, 2, 3, 4])
const two = reviewer('BBBBB', [2, 3, 4, 5])
const three = reviewer('CCCCC', [1, 2, 3, 6])

describe('three made-up reviewers, worked out by hand', () => {
  const { withRules, between, together, acceptance } = figuresOf([one, two, three], people)
  const figures = ({ exact, withinOne, kappa, intraclass: icc }: (typeof withRules)[number]) =>
    [exact, withinOne, kappa, icc].map(({ value }) => value?.toFixed(6))

  test('one who agrees with the rules agrees in everything', () => {
    expect(figures(withRules[0] as never)).toEqual(['1.000000', '1.000000', '1.000000', '1.000000'])
  })
  test('one always a rung above: kappa 1 − 1 ÷ 3.5, intraclass correlation 10 ÷ 13', () => {
    expect(figures(withRules[1] as never)).toEqual(['0.000000', '1.000000', (5 / 7).toFixed(6), (10 / 13).toFixed(6)])
  })
  test('one two rungs above once: kappa 1 − 1 ÷ 5, intraclass correlation 16 ÷ 19', () => {
    expect(figures(withRules[2] as never)).toEqual(['0.750000', '0.750000', '0.800000', (16 / 19).toFixed(6)])
  })
  test('between the last two: never the same, always within one rung', () => {
    const pair = between.find(({ names }) => names.join() === 'BBBBB,CCCCC')
    expect(figures(pair as never)).toEqual(['0.000000', '1.000000', '0.800000', (16 / 19).toFixed(6)])
  })
  test('of all three together: 14 ÷ 17', () => {
    expect(together.people).toBe(4)
    expect(together.intraclass.value).toBeCloseTo(14 / 17, 10)
  })
  test('per setting: the day program, where the third disagrees, apart from the others', () => {
    const of = (setting: SettingId) => withRules[2]?.perSetting.find((each) => each.setting === setting)
    expect(of('intensiveOutpatient')).toMatchObject({ people: 1, exact: { value: 1 }, kappa: { value: 1 } })
    expect(of('partialHospitalization')).toMatchObject({
      people: 1,
      exact: { value: 0 },
      withinOne: { value: 0 },
      kappa: { value: 0 },
    })
  })
  test('accepted: of three judgments of a day program, one', () => {
    const day = acceptance.find(({ setting }) => setting === 'partialHospitalization')
    expect(day).toEqual({ setting: 'partialHospitalization', judgments: 3, accepted: 1, harmful: 0 })
  })
  test('all first steps are those of the rules', () => {
    expect(withRules.map(({ firstStep }) => firstStep.value)).toEqual([1, 1, 1])
  })
})

describe('what is printed', () => {
  const file = (name: string, response: Response) => ({ name, text: JSON.stringify(response) })
  const person = four[3] as (typeof people)[number]
  const worried = reviewer('DDDDD', [1, 2, 3, 4], {
    seen: { [person.id]: { verdict: 'harm', why: 'A day program cannot watch this.' } },
    cards: {
      'need:severe': { verdict: 'change', to: 'residential', why: 'Too little.' },
      'need:moderate': { verdict: 'drop', to: null, why: '' },
    },
  })
  const too = { ...one, cards: { 'need:severe': { verdict: 'drop', to: null, why: 'Go by function.' } } } as const
  const said = agreementOf([file('a.json', too), file('d.json', worried)]).join('\n')

  test('has each judgment that something would harm in full, with the person and what the rules say', () => {
    expect(said).toContain(`DDDDD, ${person.id.replace('person', 'person ')}, part B: A day program cannot watch this.`)
    expect(said).toContain('The rules: Partial hospitalization (PHP, a day program).')
    expect(said).toContain('Place to live:')
  })
  test('has the rules that two or more would change or drop, and no others', () => {
    expect(said).toContain('Rules that two or more would change or drop: 1')
    expect(said).toContain('DDDDD: change to Residential treatment. Too little.')
    expect(said).toContain('AAAAA: drop it. Go by function.')
  })
  test('never has one pooled figure alone: each pair has a line for every setting', () => {
    expect(said.match(/^Setting, weighted kappa/gm)).toHaveLength(3)
    for (const setting of ladder) {
      const lines = said.split('\n').filter((line) => line.startsWith(`- ${texts.en.settings[setting].title}`))
      expect(lines, setting).toHaveLength(4)
    }
  })
  test('says so when there is nothing to count', () => {
    const nothing = agreementOf([{ name: 'x.json', text: 'no' }]).join('\n')
    expect(nothing).toContain(`Reviews of the rules ${rules}: 0`)
    expect(nothing).toContain('x.json: This is not a review that can be read.')
  })
})

describe('files that cannot count', () => {
  type Named = readonly [name: string, content: unknown]
  const read = (...files: readonly Named[]) =>
    readAll(
      files.map(([name, content]) => ({ name, text: typeof content === 'string' ? content : JSON.stringify(content) })),
      rulesVersion(),
    )
  const why = (...files: readonly Named[]) => read(...files).leftOut.map((each) => `${each.name}: ${each.why}`)

  test.each([
    ['no JSON', 'review'],
    ['a list', '[1, 2]'],
    ['another file', { format: 'where-to-start', version: 3 }],
    ['a review with an unknown answer', { ...one, seen: { person1: { verdict: 'perhaps', why: '' } } }],
    [
      'a review in which one setting is first and harmful',
      {
        ...one,
        blind: {
          person1: {
            setting: { first: 'inpatient', accept: [], harm: ['inpatient'] },
            step: { first: null, accept: [], harm: [] },
            comment: '',
          },
        },
      },
    ],
    ['a review with too much text', { ...one, profession: 'x'.repeat(5000) }],
  ])('%s is broken, and asked for again', (_, content) => {
    expect(why(['bad.json', content])).toEqual([expect.stringContaining('bad.json: This is not a review that can be read.')])
  })
  test('a review of other rules is left out, and it is said which project reads it', () => {
    expect(why(['old.json', { ...one, rules: '00000000' }])).toEqual([expect.stringContaining('another version of the rules')])
  })
  test('a review of a newer kit is left out', () => {
    expect(why(['new.json', { ...one, version: 2 }])).toEqual([expect.stringContaining('a newer review kit')])
  })
  test('the same review twice counts once', () => {
    const { responses, leftOut } = read(['a.json', one], ['b.json', one], ['c.json', two])
    expect(responses.map(({ code }) => code)).toEqual(['AAAAA', 'BBBBB'])
    expect(leftOut).toEqual([{ name: 'b.json', why: expect.stringContaining('It counts once.') }])
  })
  test('of two files of one reviewer the later one counts', () => {
    const later = { ...one, savedAt: 5, profession: 'nurse' }
    const { responses, leftOut } = read(['a.json', one], ['b.json', later])
    expect(responses).toEqual([later])
    expect(leftOut).toEqual([{ name: 'a.json', why: expect.stringContaining('A later file') }])
  })
})
