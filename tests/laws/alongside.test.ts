/** Checks the notes on medication and further advice for everybody these rules can tell apart, but not their wording. */
import { describe, expect, test, vi } from 'vitest'
import { type Alongside, type Answers, alongside, askedAnswers, type MedicationNote, medicationGroups, recommend } from '#rules'
import { axesRead, everyoneOn, sizeOf } from './axes.ts'
import { anybody, lawsOver } from './laws.ts'
import { amount, grouped, print } from './proof.ts'
import { worseThan } from './seriousness.ts'
import { mildest, patience } from './space.ts'

vi.setConfig(patience)

const usedThisMonth = ({ lastUse }: Answers) => lastUse === 'withinWeek' || lastUse === 'withinMonth'
const feelsUnwell = ({ withdrawal }: Answers) => withdrawal === 'unwell' || withdrawal === 'veryUnwell'
const ticksWithdrawal = ({ signs }: Answers) => typeof signs === 'object' && signs.includes('withdrawal')

function countOf(them: Answers): number {
  const ticked = typeof them.signs === 'object' ? them.signs.length : 0
  return ticked + (feelsUnwell(them) && !ticksWithdrawal(them) ? 1 : 0)
}
function isDependent(them: Answers): boolean {
  const through = ['detox', 'liveIn'].includes(String(them.stage)) && ['stillNoUse', 'endedNoUse'].includes(String(them.stageNow))
  const unwell = them.withdrawal === 'unwell' || ticksWithdrawal(them)
  return them.lastUse === 'withinWeek' && (them.withdrawal === 'veryUnwell' || (unwell && !through))
}
/** Of somebody whose signs are known and fewer than two. */
const pregnantInNeed = (them: Answers) =>
  them.pregnancy === 'yes' &&
  ((usedThisMonth(them) && (feelsUnwell(them) || ticksWithdrawal(them))) || them.medication === 'stoppedLately')

function told(them: Answers) {
  const result = recommend(them)
  if (result.kind === 'emergency') throw new Error('Nobody here is in danger now.')
  return result
}

const tips = axesRead(Object.values(alongside).map(({ when }) => when))
const warnings = (Object.keys(alongside) as Alongside[]).filter((id) => 'warns' in alongside[id])

test('a more serious answer removes no warning, except that of violence at home for people without a home', () => {
  const every = amount(1, 907, 1_009)
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
    'everybody gets one main note: keep it, talk about it, start now, ask if it fits, or that it exists',
    anybody,
    ({ notes }) =>
      amongst(
        notes.slice(0, 1),
        ...(['keepAgonist', 'naltrexoneFirstTalk', 'keepNaltrexone', 'startNow'] as const),
        ...(['askIfItFits', 'ifUseReturns', 'ifUsing'] as const),
      ).length === 1,
  )
  law('people who take one of the three get no note about starting', takesOne, ({ notes }) => notes.length === 1)
  law(
    'people who take none get a note on naltrexone',
    (one) => !takesOne(one),
    ({ notes }) =>
      amongst(notes, 'naltrexoneNotInPregnancy', 'naltrexoneNotNow', 'naltrexoneAskFirst', 'naltrexonePossible').length === 1,
  )
  const stopped = takes('stoppedLately')
  const forPain = takes('opioidForPain')
  law(
    'people who take none, and no opioids for pain, are told to start low after a break, or if there was one',
    (one) => !takesOne(one) && !forPain(one),
    (one) => {
      const { lastUse } = one.them
      const wanted = stopped(one)
        ? 'startLow'
        : lastUse === 'withinWeek'
          ? ''
          : lastUse === 'unsure'
            ? 'startLowIfBreak'
            : 'startLow'
      return amongst(one.notes, 'startLowIfBreak', 'startLow').join() === wanted
    },
  )
  law(
    'people with opioids for pain are not told of a break',
    forPain,
    ({ notes }) => amongst(notes, 'startLowIfBreak', 'startLow').length === 0,
  )
  law(
    'how to start is said with "start now" after use this week, with opioids for pain, and after medicine that was stopped',
    (one) => one.notes.includes('startNow'),
    (one) => one.notes.includes('howToStart') === (one.them.lastUse === 'withinWeek' || forPain(one) || stopped(one)),
  )
  law(
    'notes that belong to a start appear only with it',
    ({ notes }) => !notes.includes('startNow'),
    ({ notes }) => amongst(notes, 'howToStart', 'pregnancyRecommended', 'lowerOverdoseRisk', 'fewerVisits').length === 0,
  )
  law(
    'naltrexone is possible only after a month without use, and not with pregnancy, opioids for pain or medicine stopped recently',
    ({ notes }) => notes.includes('naltrexonePossible'),
    ({ them }) =>
      ['oneToThreeMonths', 'overThreeMonths'].includes(String(them.lastUse)) &&
      them.pregnancy !== 'yes' &&
      them.medication === 'none',
  )
  law(
    'people known to have no signs are told to start only if something else calls for it',
    (one) => !takesOne(one) && typeof one.them.signs === 'object' && countOf(one.them) < 2,
    (one) =>
      one.notes.includes('startNow') ===
      (isDependent(one.them) || pregnantInNeed(one.them) || one.them.stage === 'detox' || stopped(one)),
  )
  law(
    'and are told that a doctor decides after use this month or an overdose this year, or that medicine exists',
    (one) => !takesOne(one) && typeof one.them.signs === 'object' && !one.notes.includes('startNow') && countOf(one.them) < 2,
    ({ them, notes }) => {
      const doctor = usedThisMonth(them) || them.overdose === 'pastYear'
      return notes.includes(doctor ? 'askIfItFits' : them.lastUse === 'unsure' ? 'ifUsing' : 'ifUseReturns')
    },
  )
  law(
    'people who could start are asked for their view, and get an answer to it',
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
