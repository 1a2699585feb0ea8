/** Shows that what is called workable fits the person's life and hides nothing; not that it is safe for them. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  askedAnswers,
  type ConflictId,
  type CriterionId,
  criteria,
  ladder,
  type NoteId,
  type OnlyWith,
  questions,
  type SettingId,
} from '#rules'
import * as space from './space.ts'
import {
  dice,
  everyone,
  leavingOpen,
  mildest,
  type Suggestion,
  seed,
  severities,
  somebody,
  suggestionFor,
  whenever,
} from './space.ts'

vi.setConfig(space.patience)

// What rules.md says, written once more by hand, and on purpose with nothing of the rules themselves.

const liveIn = (setting: SettingId) => ['residential', 'inpatient'].includes(setting)
const dayProgram = (setting: SettingId) => setting === 'partialHospitalization'
const rung = (setting: SettingId) => ladder.indexOf(setting)
/** The answers of a list that say yes. */
const those = <Id extends string>(which: Readonly<Record<Id, boolean>>) => (Object.keys(which) as Id[]).filter((id) => which[id])

function conflictsOf(setting: SettingId, { obligations, payment, time, travel }: Answers): ConflictId[] {
  const partOfTheDay = rung(setting) >= 2 && rung(setting) <= 4
  return those<ConflictId>({
    obligations: liveIn(setting) && (obligations === 'cannotPauseWork' || obligations === 'cannotPauseCare'),
    payment: liveIn(setting) && payment === 'none',
    time: (partOfTheDay && time === 'fewHours') || (dayProgram(setting) && time === 'someHours'),
    travel: dayProgram(setting) && (travel === 'someDays' || travel === 'rarely'),
  })
}

function countOf({ signs, withdrawal }: Answers): number {
  const ticked = new Set<string>(typeof signs === 'object' ? signs : [])
  if (withdrawal === 'unwell' || withdrawal === 'veryUnwell') ticked.add('withdrawal')
  return ticked.size
}

function onlyWithOf(setting: SettingId, unmet: readonly CriterionId[], them: Answers): OnlyWith[] {
  const agonist = them.medication === 'methadone' || them.medication === 'buprenorphine'
  const left = (...ids: CriterionId[]) => ids.some((id) => unmet.includes(id))
  return those<OnlyWith>({
    medication: unmet.length > 0 && countOf(them) >= 4 && !agonist,
    recoveryHousing: left('homeNotSafe', 'homeNotSafeWhileUsing'),
    dualDiagnosis: left('mentalHealthInterferes', 'severeWithMentalHealth'),
    prenatalCare: them.pregnancy === 'yes',
    violenceHelp: them.housing === 'unsafe',
    telehealth: them.travel === 'rarely' && (rung(setting) === 2 || rung(setting) === 3),
  })
}

function notesOf(setting: SettingId, them: Answers): NoteId[] {
  const known = typeof them.signs === 'object'
  return those<NoteId>({
    eveningProgram: dayProgram(setting) && them.time === 'someHours',
    askForLeave: liveIn(setting) && them.obligations === 'canPause',
    freeLiveIn: liveIn(setting) && them.payment === 'none',
    visitsByPhone: rung(setting) >= 1 && rung(setting) <= 3 && them.travel === 'rarely',
    stayNeedsNoTravel: dayProgram(setting) && (them.travel === 'someDays' || them.travel === 'rarely'),
    closeToLine: known && [1, 3, 5].includes(countOf(them)),
  })
}

const healthUnknown = ({ mentalHealth, physicalHealth }: Answers) =>
  [mentalHealth, physicalHealth].some((answer) => answer === undefined || answer === 'unsure' || answer === 'declined')

// The people: everyday life in every combination, over chance people; then answers left open.

const { obligations, time, travel, payment } = questions
const life = { obligations: obligations.options, time: time.options, travel: travel.options, payment: payment.options }
const practical = ['housing', 'support', 'mentalHealth', 'physicalHealth', 'lastUse', 'signs', 'stage', 'travel', 'time'] as const

function* people(): Generator<Answers> {
  const chance = dice(seed)
  for (let round = 0; round < 100; round += 1) yield* everyone(life, { ...somebody(chance, 0.5), ...livesMildly })
  for (let round = 0; round < 800; round += 1)
    yield leavingOpen({ ...somebody(chance), lastUse: 'withinWeek' }, practical, 1 + (round % 3), chance)
  const { support, stage, stageNow } = questions
  const tries = { signs: severities, support: support.options, stage: stage.options, stageNow: stageNow.options }
  yield* everyone(tries, space.without({ ...mildest, obligations: 'cannotPauseWork', time: 'fewHours' }, 'lastUse'))
}
const livesMildly = { obligations: mildest.obligations, time: mildest.time } as Answers

type Case = { readonly them: Answers; readonly result: Suggestion }

describe(`for 8,264 people, 1,064 of them with answers left open (seed ${seed})`, () => {
  let cases: Case[] = []
  beforeAll(() => {
    cases = [...people()].map((them) => ({ them: askedAnswers(them), result: suggestionFor(them) }))
  })

  const law = (when: (one: Case) => boolean, then: (one: Case) => boolean, often: number) => {
    const found = whenever(cases, when, then)
    expect(found.broken).toEqual([])
    expect(found.cases).toBeGreaterThan(often)
  }
  const found = ({ result }: Case) => result.workable !== null
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()

  test('the conflicts named are those of the suggested setting', () => {
    expect(cases).toHaveLength(8_264)
    law(space.anybody, ({ them, result }) => same(result.conflicts, conflictsOf(result.low, them)), 8_000)
  })
  test('nothing is called workable in three cases, and only in these: no conflict, inpatient care, health unknown', () => {
    const nothing = ({ them, result }: Case) => result.conflicts.length === 0 || result.low === 'inpatient' || healthUnknown(them)
    law(nothing, (one) => !found(one), 1000)
    law((one) => !nothing(one), found, 1000)
    law(({ them, result }) => result.conflicts.length > 0 && result.low !== 'inpatient' && healthUnknown(them), nothing, 20)
  })
  test('what is workable is the next lower setting without a conflict', () => {
    const nextLower = ({ them, result }: Case) =>
      ladder.findLast((setting) => rung(setting) < rung(result.low) && conflictsOf(setting, them).length === 0)
    law(found, (one) => one.result.workable?.setting === nextLower(one), 1000)
  })
  test('the needs it leaves unmet are all those above it, certain or "either of"', () => {
    law(
      found,
      ({ result: { workable, reasons, eitherOf } }) => {
        const above = (id: CriterionId) => workable !== null && rung(criteria[id].atLeast) > rung(workable.setting)
        return workable !== null && workable.unmet.length > 0 && same(workable.unmet, [...reasons, ...eitherOf].filter(above))
      },
      1000,
    )
    law(({ result }) => found({ result } as Case) && result.eitherOf.length > 0, found, 5)
  })
  test('what it needs to be safe is named with it', () => {
    law(
      found,
      ({ them, result: { workable } }) =>
        workable !== null && same(workable.onlyWith, onlyWithOf(workable.setting, workable.unmet, them)),
      1000,
    )
  })
  test('the notes are those of the suggested and of the workable setting', () => {
    const both = ({ them, result: { low, workable } }: Case) => [
      ...new Set([...notesOf(low, them), ...(workable ? notesOf(workable.setting, them) : [])]),
    ]
    law(space.anybody, (one) => same(one.result.notes, both(one)), 8_000)
  })
})
