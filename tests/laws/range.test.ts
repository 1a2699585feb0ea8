/** Shows that the range is exact wherever it was counted out in the table of all profiles; not that the criteria are right. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Answers, askedQuestions, type CriterionId, ladder, questions } from '#rules'
import { axes, axisAnswers, composed, idsOf, placesLeft, profilesAt, rungOf, size, type Table, withoutAxis } from './profiles.ts'
import { amount, grouped, print } from './proof.ts'
import {
  dice,
  everyone,
  leavingOpen,
  mildest,
  patience,
  type Suggestion,
  seed,
  severities,
  somebody,
  suggestionFor,
  without,
} from './space.ts'

vi.setConfig(patience)

/** What all the profiles that may still be so come to together. */
type Counted = { readonly low: number; readonly high: number; readonly always: CriterionId[]; readonly atLow: CriterionId[] }
type Places = readonly (readonly number[])[]

let table: Table
beforeAll(() => {
  table = composed()
})

function rungsOf(profiles: Uint32Array): [low: number, high: number] {
  let low = ladder.length
  let high = 0
  for (const profile of profiles) {
    const rung = table.rung[profile] as number
    if (rung < low) low = rung
    if (rung > high) high = rung
  }
  return [low, high]
}

function counted(left: Places): Counted {
  const profiles = profilesAt(left)
  const [low, high] = rungsOf(profiles)
  const always = [0xffffffff, 0xffffffff] as [number, number]
  const atLow = [0, 0] as [number, number]
  for (const profile of profiles) {
    const [first, second] = [table.low[profile] as number, table.high[profile] as number]
    always[0] &= first
    always[1] &= second
    if (table.rung[profile] !== low) continue
    atLow[0] |= first
    atLow[1] |= second
  }
  return { low, high, always: idsOf(...always), atLow: idsOf(...atLow).filter((id) => rungOf(id) === low) }
}

const asSuggested = ({ low, high, reasons, eitherOf }: Suggestion) => ({ low, high, reasons, eitherOf })
function asCounted(them: Answers) {
  const { low, high, always, atLow } = counted(placesLeft(them))
  const isSet = low === 0 || always.some((id) => rungOf(id) === low)
  return { low: ladder[low], high: ladder[high], reasons: always, eitherOf: isSet ? [] : atLow }
}

/** Those whose suggestion is not what the table comes to, at most three, and how many there were. */
function gone(people: Iterable<Answers>) {
  const wrong: unknown[] = []
  let count = 0
  let fillings = 0
  for (const them of people) {
    count += 1
    fillings += waysOf(them)
    const [told, expected] = [asSuggested(suggestionFor(them)), asCounted(them)]
    if (JSON.stringify(told) !== JSON.stringify(expected) && wrong.length < 3) wrong.push({ them, told, expected })
  }
  return { wrong, count, fillings }
}

/** Somebody whose answers on any two axes are given or left open in every way, all else answered. */
function* openOnTwo(others: Answers): Generator<Answers> {
  for (const [at, one] of axes.entries())
    for (const two of axes.slice(at + 1))
      for (const first of axisAnswers(one))
        for (const second of axisAnswers(two)) yield { ...withoutAxis(withoutAxis(others, one), two), ...first, ...second }
}

/** Somebody on the way: the first questions answered in every way, and nothing after. */
function* onTheWay(most: number): Generator<Answers> {
  for (const [count, { step }] of axes.entries()) {
    if (step > most) return
    yield* everyoneAt(count)
  }
}
function* everyoneAt(count: number): Generator<Answers> {
  if (count === 0) return yield {}
  for (const before of everyoneAt(count - 1)) for (const place of axes[count - 1]?.places ?? []) yield { ...before, ...place }
}

const decisive = axes.flatMap((axis) => axis.questions)
const waysOf = (them: Answers): number => placesLeft(them).reduce((all, { length }) => all * length, 1)

/** People with answers left open by chance, whose answers can be completed in no more than so many ways. */
function* leftOpenByChance(count: number, most: number): Generator<Answers> {
  const chance = dice(seed)
  for (let found = 0; found < count; ) {
    const some = leavingOpen(somebody(chance, [0.4, 0.6, 0.8, 0.9][found % 4]), ['ageGroup', 'obligations', 'payment'], 2, chance)
    const asked = decisive.filter((question) => askedQuestions(some).includes(question))
    const them = leavingOpen(some, asked, 1 + Math.floor(chance.roll() * asked.length), chance)
    if (waysOf(them) > most) continue
    found += 1
    yield them
  }
}

describe(`law 5: low, high, reasons and "either of" match every way to complete the answers, among ${grouped(size)} profiles`, () => {
  const law = (who: string, people: () => Iterable<Answers>, least: number) =>
    test(who, () => {
      const { wrong, count, fillings } = gone(people())
      print(`range: ${grouped(count)} ${who}, counted out in ${grouped(fillings)} ways, 0 exceptions`)
      expect(wrong).toEqual([])
      expect(count).toBeGreaterThanOrEqual(least)
    })

  const chance = dice(seed)
  const lives = [mildest, ...Array.from({ length: amount(24, 1, 0) }, () => somebody(chance, 0.5))]
  law(
    'holds for holds for people who answer any two groups of questions in every way, or not at all',
    () => lives.flatMap((life) => [...openOnTwo(life)]),
    5_590,
  )
  law(
    'holds for people partway, with every answer to the first questions and none to the others',
    () => onTheWay(amount(5_376, 256, 64)),
    50,
  )
  law(
    `holds for people with random open answers (seed ${seed})`,
    () => leftOpenByChance(amount(10_000, 700, 200), amount(size, 5_000, 500)),
    200,
  )
})

test('for some people who do not know when they last used, either of several needs sets the low end', () => {
  const { support, stage, stageNow } = questions
  const tries = { signs: severities, support: support.options, stage: stage.options, stageNow: stageNow.options }
  const people = [...everyone(tries, without(mildest, 'lastUse', 'withdrawal'))]
  expect(people.filter((them) => suggestionFor(them).eitherOf.length > 0).length).toBeGreaterThan(5)
  expect(gone(people).wrong).toEqual([])
})
