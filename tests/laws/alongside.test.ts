/** Shows what is said about medication and alongside over all that these rules can tell apart; not that it is put well. */
import { describe, expect, test, vi } from 'vitest'
import { type Alongside, type Answers, alongside, askedAnswers, type MedicationNote, medicationGroups, recommend } from '#rules'
import { axesRead, everyoneOn, sizeOf } from './axes.ts'
import { anybody, lawsOver } from './laws.ts'
import { amount, grouped, print } from './proof.ts'
import { worseThan } from './seriousness.ts'
import { mildest, patience } from './space.ts'

vi.setConfig(patience)

function told(them: Answers) {
  const result = recommend(them)
  if (result.kind === 'emergency') throw new Error('Nobody here is in danger now.')
  return result
}

const tips = axesRead(Object.values(alongside).map(({ when }) => when))
const warnings = (Object.keys(alongside) as Alongside[]).filter((id) => 'warns' in alongside[id])

test('a more serious answer takes no warning away, but that of violence at home from somebody who has no home', () => {
  const every = amount(1, 307, 1_009)
  const broken: unknown[] = []
  let pairs = 0
  for (const them of everyoneOn(tips, mildest, every)) {
    const before = told(them).alongside.filter((id) => warnings.includes(id))
    for (const worse of worseThan(them, ['withdrawal'])) {
      pairs += 1
      const after = told(worse).alongside
      const lost = before.filter((id) => !after.includes(id) && !(id === 'violenceHelp' && worse.housing === 'none'))
      if (lost.length > 0 && broken.length < 3) broken.push([lost, them, worse])
    }
  }
  print(
    `alongside: one in ${every} of ${grouped(sizeOf(tips))} people, ${grouped(pairs)} pairs of which one is more serious, ${broken.length} exceptions`,
  )
  expect(broken).toEqual([])
  expect(pairs).toBeGreaterThan(500)
})

describe('about medication', () => {
  const read = axesRead(medicationGroups.flat().map(({ when }) => when))
  const every = amount(1, 1, 7)
  type Person = { readonly them: Answers; readonly notes: readonly MedicationNote[] }
  function* everybody(): Generator<Person> {
    for (const ageGroup of ['adult', 'under18'] as const)
      for (const them of everyoneOn(read, { ...mildest, ageGroup }, every))
        yield { them: askedAnswers(them), notes: told(them).medication }
  }
  const { law } = lawsOver(`medication (one in ${every} of ${grouped(sizeOf(read))} adults, and the young)`, everybody)
  const amongst = (notes: readonly MedicationNote[], ...those: MedicationNote[]) => notes.filter((note) => those.includes(note))
  const takes =
    (...medicines: string[]) =>
    ({ them }: Person) =>
      medicines.includes(String(them.medication))
  const takesOne = takes('methadone', 'buprenorphine', 'naltrexone')

  law(
    'everybody is told one thing first: keep it, talk about it, start now, or that it is there if use comes back',
    anybody,
    ({ notes }) =>
      amongst(notes.slice(0, 1), 'keepAgonist', 'naltrexoneFirstTalk', 'keepNaltrexone', 'ifUseReturns', 'startNow').length === 1,
  )
  law('whoever takes one of the three is told nothing about starting', takesOne, ({ notes }) => notes.length === 1)
  law(
    'whoever takes none is told of naltrexone, one way or the other',
    (one) => !takesOne(one),
    ({ notes }) =>
      amongst(notes, 'naltrexoneNotInPregnancy', 'naltrexoneNotNow', 'naltrexoneAskFirst', 'naltrexonePossible').length === 1,
  )
  law(
    'whoever takes none is told how to start after a break, and how to start without one',
    (one) => !takesOne(one),
    ({ them, notes }) => {
      const wanted = them.lastUse === 'withinWeek' ? 'lowDoseStart' : them.lastUse === 'unsure' ? 'startLowIfBreak' : 'startLow'
      return amongst(notes, 'lowDoseStart', 'startLowIfBreak', 'startLow').join() === wanted
    },
  )
  law(
    'naltrexone is possible only after a month without use, without pregnancy and opioids for pain',
    ({ notes }) => notes.includes('naltrexonePossible'),
    ({ them }) =>
      ['oneToThreeMonths', 'overThreeMonths'].includes(String(them.lastUse)) &&
      them.pregnancy !== 'yes' &&
      them.medication !== 'opioidForPain',
  )
  law(
    'nothing to start now: only without use disorder, use lately, and overdose in the last year, and then always',
    (one) => !takesOne(one),
    ({ them, notes }) => {
      const usedLately = them.lastUse === 'withinWeek' || them.lastUse === 'withinMonth'
      const signs = typeof them.signs === 'object' ? them.signs.length : 0
      return notes.includes('ifUseReturns') === (signs < 2 && !usedLately && them.overdose !== 'pastYear')
    },
  )
  law(
    'what they think of it is asked of those who could start, and answered',
    ({ them }) => them.medicationView !== undefined,
    ({ them, notes }) => {
      const answer = { interested: 'wantsIt', notSure: 'undecided', notInterested: 'notNow' } as const
      const view = them.medicationView
      return (
        amongst(notes, 'wantsIt', 'undecided', 'notNow').join() ===
        (view && view in answer ? answer[view as keyof typeof answer] : '')
      )
    },
  )
})
