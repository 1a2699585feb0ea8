/** Shows that what is called workable fits the person's life and hides nothing; not that it is safe for them. */
import { describe, vi } from 'vitest'
import {
  type Answers,
  type ConflictId,
  type CriterionId,
  criteria,
  ladder,
  type NoteId,
  type OnlyWith,
  type SettingId,
} from '#rules'
import { anybody, lawsOver } from './laws.ts'
import { everyLife, type Life } from './lives.ts'
import { amount, isWhole } from './proof.ts'
import { patience, seed } from './space.ts'

vi.setConfig(patience)

// What the agreed rules say, written once more by hand, and on purpose with nothing of the rules themselves.

const liveIn = (setting: SettingId) => ['residential', 'inpatient'].includes(setting)
const dayProgram = (setting: SettingId) => setting === 'partialHospitalization'
const rung = (setting: SettingId) => ladder.indexOf(setting)
/** The answers of a list that say yes. */
const those = <Id extends string>(which: Readonly<Record<Id, boolean>>) => (Object.keys(which) as Id[]).filter((id) => which[id])

const livesThere = ({ stage, stageNow }: Answers) =>
  stage === 'liveIn' && (stageNow === 'stillNoUse' || stageNow === 'stillUsing')

function conflictsOf(setting: SettingId, them: Answers): ConflictId[] {
  const { obligations, payment, time, travel } = them
  const partOfTheDay = rung(setting) >= 2 && rung(setting) <= 4
  const mustMoveIn = liveIn(setting) && !livesThere(them)
  return those<ConflictId>({
    obligations: mustMoveIn && (obligations === 'cannotPauseWork' || obligations === 'cannotPauseCare'),
    payment: mustMoveIn && payment === 'none',
    time:
      (partOfTheDay && time === 'fewHours') ||
      (['intensiveOutpatient', 'partialHospitalization'].includes(setting) && time === 'sixToEightHours') ||
      (dayProgram(setting) && time === 'someHours'),
    travel: dayProgram(setting) && (travel === 'someDays' || travel === 'rarely'),
  })
}

function countOf({ signs, withdrawal }: Answers): number {
  const ticked = new Set<string>(typeof signs === 'object' ? signs : [])
  if (withdrawal === 'unwell' || withdrawal === 'veryUnwell') ticked.add('withdrawal')
  return ticked.size
}

function onlyWithOf(setting: SettingId, unmet: readonly CriterionId[], { them, result }: Life): OnlyWith[] {
  const agonist = them.medication === 'methadone' || them.medication === 'buprenorphine'
  const left = (...ids: CriterionId[]) => ids.some((id) => unmet.includes(id))
  return those<OnlyWith>({
    medication: unmet.length > 0 && countOf(them) >= 4 && !agonist,
    withdrawalCare: ['inpatientWithdrawalCare', 'outpatientWithdrawalCare'].includes(result.firstStep),
    recoveryHousing: left('homeNotSafe', 'homeNotSafeWhileUsing'),
    dualDiagnosis: left('mentalHealthInterferes', 'severeWithMentalHealth'),
    prenatalCare: them.pregnancy === 'yes',
    violenceHelp: them.housing === 'unsafe',
    telehealth: them.travel === 'rarely' && (rung(setting) === 2 || rung(setting) === 3),
  })
}

/** Used this month, and is not stepping down from a program without use. */
function usesNow({ lastUse, stage, stageNow }: Answers): boolean {
  if (lastUse === 'withinWeek') return true
  const inProgram = ['outpatient', 'intensive', 'day', 'liveIn'].includes(String(stage))
  const notUsing = stageNow === 'stillNoUse' || stageNow === 'endedNoUse'
  const freshlyEnded = stage === 'outpatient' && stageNow === 'endedNoUse'
  return lastUse === 'withinMonth' && (!(inProgram && notUsing) || freshlyEnded)
}

/** What is said of the suggestion; of what is workable, that visits can be by phone. */
function notesOf({ them, result: { low, workable } }: Life): NoteId[] {
  const known = typeof them.signs === 'object'
  const byPhone = (setting: SettingId) => rung(setting) >= 1 && rung(setting) <= 3 && them.travel === 'rarely'
  const agonist = them.medication === 'methadone' || them.medication === 'buprenorphine'
  return those<NoteId>({
    eveningProgram: dayProgram(low) && them.time === 'someHours',
    askForLeave: liveIn(low) && them.obligations === 'canPause',
    freeLiveIn: conflictsOf(low, them).includes('payment'),
    visitsByPhone: byPhone(low) || (workable !== null && byPhone(workable.setting)),
    ifNoDayProgram: dayProgram(low),
    askAboutLiveIn: !liveIn(low) && usesNow(them) && countOf(them) >= 6 && them.duration === 'oneYearOrMore' && !agonist,
    stayNeedsNoTravel: dayProgram(low) && (them.travel === 'someDays' || them.travel === 'rarely'),
    closeToLine: known && [1, 3, 5].includes(countOf(them)),
  })
}

const hasConflict = ({ result }: Life) => result.conflicts.length > 0
const nothing = (one: Life) => !hasConflict(one) || one.result.high === 'inpatient'
const found = ({ result }: Life) => result.workable !== null
const not = (law: (one: Life) => boolean) => (one: Life) => !law(one)
const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()

describe(`for ${isWhole ? 'every life' : 'one life in many'}, also with open answers (seed ${seed})`, () => {
  const { law } = lawsOver('workable', everyLife)
  const often = amount(20_000, 1_000, 60)

  law('the conflicts named are those of the suggested setting', anybody, ({ them, result }) =>
    same(result.conflicts, conflictsOf(result.low, them)),
  )
  law('nothing is workable without a conflict, or while inpatient care is suggested or possible', nothing, not(found), often)
  law('in every other case something is workable workable', not(nothing), found, often)
  law(
    'unknown health sometimes prevents it, and then the missing answers are named',
    (one) => hasConflict(one) && one.result.low !== 'inpatient' && one.result.high === 'inpatient',
    (one) => !found(one) && one.result.workableNeeds.length > 0,
    20,
  )
  law(
    'the workable setting is the next lower one without a conflict',
    found,
    ({ them, result: { low, workable } }) =>
      workable?.setting === ladder.findLast((lower) => rung(lower) < rung(low) && conflictsOf(lower, them).length === 0),
    often,
  )
  law(
    'its unmet needs are all those above it, certain or "either of"',
    found,
    ({ result: { workable, reasons, eitherOf } }) => {
      const above = (id: CriterionId) => workable !== null && rung(criteria[id].atLeast) > rung(workable.setting)
      return workable !== null && workable.unmet.length > 0 && same(workable.unmet, [...reasons, ...eitherOf].filter(above))
    },
    often,
  )
  law(
    'it is also found if only "either of" several needs asks for more',
    ({ result }) => result.eitherOf.length > 0,
    (one) => found(one) || nothing(one),
    5,
  )
  law(
    'the conditions under which it is safe are named with it',
    found,
    (one) => {
      const { workable } = one.result
      return workable !== null && same(workable.onlyWith, onlyWithOf(workable.setting, workable.unmet, one))
    },
    often,
  )
  law('the notes are those of the suggestion, plus visits by phone for the workable setting', anybody, (one) =>
    same(one.result.notes, notesOf(one)),
  )
})
