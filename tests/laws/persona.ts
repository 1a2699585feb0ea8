/** Defines a persona, and the base lives of most of them. */
import type {
  Alongside,
  Answers,
  AskByPhone,
  ConflictId,
  CriterionId,
  Danger,
  FirstStep,
  FirstStepNote,
  FirstStepReason,
  LocatorPick,
  MedicationNote,
  NoteId,
  OnlyWith,
  PhoneLine,
  QuestionId,
  SettingId,
  ToleranceText,
} from '#rules'
import { ticks, ticksWithWithdrawal } from './space.ts'

type Said =
  | CriterionId
  | MedicationNote
  | Alongside
  | NoteId
  | ConflictId
  | OnlyWith
  | QuestionId
  | SettingId
  | FirstStep
  | FirstStepReason

/**
 * Agreed in full where it matters: the warning about tolerance, the notes on the first step, the sentences of the
 * call, what to look for (null for whoever looks for no place), and the questions that are not asked.
 */
export type InFull = {
  readonly tolerance?: ToleranceText
  readonly stepNotes?: readonly FirstStepNote[]
  readonly call?: readonly PhoneLine[]
  readonly place?: { readonly picks: readonly LocatorPick[]; readonly ask: readonly AskByPhone[] } | null
  readonly notAsked?: readonly QuestionId[]
}

/**
 * `must`, `may` and `never` refer to anything in the result: reasons, medication, further advice, notes, the workable setting.
 * Anything in none of them that is not told to everybody is a surprise that nobody agreed to.
 */
type Person = InFull & {
  readonly who: string
  readonly answers: Answers
  readonly must?: readonly Said[]
  readonly may?: readonly Said[]
  readonly never?: readonly Said[]
}
/** Somebody who gets a setting. `high` is given if it differs from `low`; `workable` is safe `onlyWith` these conditions. */
export type Persona = Person & {
  readonly low: SettingId
  readonly high?: SettingId
  readonly firstStep: FirstStep
  readonly workable?: SettingId
  readonly onlyWith?: readonly OnlyWith[]
}
export type YoungPersona = Person & { readonly firstStep: FirstStep }
export type PersonaInDanger = { readonly who: string; readonly answers: Answers; readonly dangers: readonly Danger[] }

/** What everybody is told, and what follows from recent use and from the insurance and view of medication that most share. */
export const toldToMost: readonly Said[] = [
  'naloxone',
  'streetSupply',
  'interimCare',
  'lostTolerance',
  'publicCoverage',
  'wantsIt',
]

/** Uses heroin every day, for less than a year, with seven signs, a good home, strong support and nothing tried yet. */
export const daily: Answers = {
  ...({ dangerNow: [], ageGroup: 'adult' } as const),
  ...({ lastUse: 'withinWeek', signs: ticksWithWithdrawal(7), duration: 'underOneYear', withdrawal: 'unwell' } as const),
  ...({ otherSubstances: [], overdose: 'never', mentalHealth: 'none', physicalHealth: 'none', pregnancy: 'no' } as const),
  ...({ housing: 'stable', heroinAtHome: 'no', support: 'strong' } as const),
  ...({ obligations: 'none', travel: 'daily', payment: 'publicInsurance' } as const),
  ...({ stage: 'none', relapse: 'never', medication: 'none', medicationView: 'interested' } as const),
}
/** The same, but last used some weeks, two months, or at least four months ago. */
export const weeksAgo: Answers = { ...daily, lastUse: 'withinMonth' }
export const stopped: Answers = { ...daily, lastUse: 'oneToThreeMonths' }
export const longAgo: Answers = { ...daily, lastUse: 'overThreeMonths' }

/** This many signs, without that of withdrawal. */
export const signs = (count: number): Answers => ({ signs: ticks(count) })

export const onBuprenorphine: Answers = { medication: 'buprenorphine', stage: 'outpatient', stageNow: 'stillNoUse' }

/** The needs of somebody who uses with two or three signs, with four or five, and with six or more. */
export const mild = ['recentUse', 'signsOfUseDisorder'] as const
export const moderate = [...mild, 'moderate'] as const
export const severe = [...moderate, 'severe'] as const

/** The notes on medication for somebody who takes none: after use this week, this month, and longer ago. */
export const thisWeek = ['startNow', 'howToStart', 'naltrexoneNotNow'] as const
export const thisMonth = ['startNow', 'startLow', 'naltrexoneAskFirst'] as const
export const before = ['startNow', 'startLow', 'naltrexonePossible'] as const
export const ifEver = ['ifUseReturns', 'startLow', 'naltrexonePossible'] as const
