import type { Basis, FactId } from './facts.ts'
import type { EntryId } from './guide.ts'
import type { SettingId } from './settings.ts'

/**
 * The number that one fact states. `low` is null if the fact only says "up to", `high` if it only says "at least", and both if
 * it names no number.
 */
export type Stated = { readonly fact: FactId; readonly low: number | null; readonly high: number | null }

/** Days per unit of length in the pictures: a month counts as 30 days, a year as 365. */
export const daysIn = { days: 1, weeks: 7, months: 30, years: 365 } as const
export type LengthUnit = keyof typeof daysIn
export type Length = Stated & { readonly unit: LengthUnit }

/**
 * What a price covers: a week or a month of care, a stay of 30 days, or one course of withdrawal care; null if the source does
 * not say.
 */
export type Period = 'week' | 'month' | 'thirtyDays' | 'withdrawal' | 'notSaid'
/** In U.S. dollars, without insurance. */
export type Price = { readonly dollars: number; readonly per: Period }
/** The cost that one fact states. Both prices are null if it compares costs without a number. */
export type Cost = { readonly fact: FactId; readonly low: Price | null; readonly high: Price | null }

/** The amounts for one entry, as its sources state them: hours of care per week, length and price. */
export type Amounts = {
  readonly hoursPerWeek: readonly Stated[]
  readonly length: readonly Length[]
  readonly cost: readonly Cost[]
}

/** The guide entries with a known length, price or number of hours. */
export type MeasuredId =
  | SettingId
  | Extract<
      EntryId,
      'withdrawalCare' | 'inpatientWithdrawalCare' | 'outpatientWithdrawalCare' | 'lofexidine' | 'medicationForOpioidUse'
    >

const outpatientLength: Length = { fact: 'outpatientMonths', low: 3, high: 6, unit: 'months' }
/** The source gives one price for every level of outpatient care. */
const outpatientCosts: readonly Cost[] = [
  { fact: 'outpatientCost', low: { dollars: 1300, per: 'notSaid' }, high: { dollars: 12_000, per: 'notSaid' } },
  { fact: 'outpatientOftenCheaper', low: null, high: null },
]
const inWords = (fact: FactId) => ({ fact, low: null, high: null })
const withdrawalLength: readonly Length[] = [{ fact: 'detoxDays', low: 5, high: 7, unit: 'days' }]

/** The numbers behind the pictures, by guide entry. Live-in care has no hours per week. */
export const amounts: Readonly<Record<MeasuredId, Amounts>> = {
  aftercare: { hoursPerWeek: [], length: [], cost: [] },
  standardOutpatient: {
    hoursPerWeek: [{ fact: 'outpatientLevels', low: 1, high: 3 }, inWords('outpatientOnceWeekly'), inWords('outpatientFewHours')],
    length: [outpatientLength],
    cost: outpatientCosts,
  },
  generalOutpatient: {
    hoursPerWeek: [{ fact: 'outpatientLevels', low: 6, high: 9 }],
    length: [outpatientLength],
    cost: outpatientCosts,
  },
  intensiveOutpatient: {
    hoursPerWeek: [
      { fact: 'intensiveHoursReference', low: 9, high: null },
      { fact: 'intensiveThreeDays', low: 9, high: 12 },
      { fact: 'intensiveHours', low: 10, high: 12 },
      { fact: 'intensiveNineToTwenty', low: 9, high: 20 },
      { fact: 'intensiveUpToThirty', low: null, high: 30 },
    ],
    length: [{ fact: 'intensiveThreeDays', low: 2, high: 4, unit: 'weeks' }, outpatientLength],
    cost: outpatientCosts,
  },
  partialHospitalization: {
    hoursPerWeek: [
      { fact: 'dayHoursReference', low: 20, high: null },
      { fact: 'dayHours', low: 20, high: null },
      { fact: 'dayTwentyToThirty', low: 20, high: 30 },
      { fact: 'dayUpToThirty', low: null, high: 30 },
      inWords('dayMonths'),
    ],
    length: [{ fact: 'dayHours', low: 4, high: 6, unit: 'weeks' }, { ...inWords('dayMonths'), unit: 'months' }, outpatientLength],
    cost: outpatientCosts,
  },
  residential: {
    hoursPerWeek: [],
    length: [
      { fact: 'residentialIs', low: 30, high: 90, unit: 'days' },
      { fact: 'residentialCommunity', low: null, high: 1, unit: 'years' },
      { fact: 'residentialTwoYears', low: null, high: 2, unit: 'years' },
      { fact: 'residentialLong', low: 30, high: 90, unit: 'days' },
      { fact: 'residentialLong', low: 6, high: null, unit: 'months' },
    ],
    cost: [{ fact: 'inpatientCostsMore', low: null, high: null }],
  },
  inpatient: {
    hoursPerWeek: [],
    length: [
      { fact: 'inpatientStabilizes', low: 28, high: 30, unit: 'days' },
      { fact: 'inpatientThirtyDays', low: 30, high: 30, unit: 'days' },
      { fact: 'inpatientSameAsResidential', low: 30, high: null, unit: 'days' },
      { fact: 'inpatientMonths', low: 6, high: 12, unit: 'months' },
    ],
    cost: [
      { fact: 'inpatientCost', low: { dollars: 12_000, per: 'thirtyDays' }, high: { dollars: 30_000, per: 'thirtyDays' } },
      { fact: 'inpatientCostsMore', low: null, high: null },
    ],
  },
  withdrawalCare: { hoursPerWeek: [], length: withdrawalLength, cost: [] },
  inpatientWithdrawalCare: { hoursPerWeek: [], length: withdrawalLength, cost: [] },
  outpatientWithdrawalCare: {
    hoursPerWeek: [],
    length: [],
    cost: [{ fact: 'detoxAsOutpatient', low: { dollars: 1000, per: 'withdrawal' }, high: { dollars: 2000, per: 'withdrawal' } }],
  },
  lofexidine: { hoursPerWeek: [], length: [{ fact: 'lofexidineLimits', low: null, high: 14, unit: 'days' }], cost: [] },
  medicationForOpioidUse: {
    hoursPerWeek: [],
    length: [{ ...inWords('medicationForYears'), unit: 'years' }],
    cost: [{ fact: 'medicationCost', low: { dollars: 126, per: 'week' }, high: { dollars: 1176, per: 'month' } }],
  },
}

/**
 * The hours a week that we say of a setting, wherever we say them, and the facts behind them. `high` is null for "or more".
 * `most` is what some programs take. `days` is null where the sources name none; then there are no hours a day either.
 */
export type Week = {
  readonly low: number
  readonly high: number | null
  readonly most: number | null
  readonly days: number | null
  readonly moreDays: boolean
  readonly perDay: { readonly low: number; readonly high: number } | null
  readonly basis: Basis
}

/** The one week that we say of each setting. Live-in care goes on day and night, and no source counts aftercare in hours. */
export const weeks = {
  aftercare: null,
  standardOutpatient: {
    low: 1,
    high: 3,
    most: null,
    days: 1,
    moreDays: false,
    perDay: { low: 1, high: 3 },
    basis: ['outpatientLevels', 'outpatientOnceWeekly'],
  },
  generalOutpatient: {
    low: 6,
    high: 9,
    most: null,
    days: null,
    moreDays: false,
    perDay: null,
    basis: ['outpatientLevels'],
  },
  intensiveOutpatient: {
    low: 9,
    high: 12,
    most: 20,
    days: 3,
    moreDays: false,
    perDay: { low: 3, high: 4 },
    basis: ['intensiveThreeDays', 'intensiveHoursReference', 'intensiveNineToTwenty'],
  },
  partialHospitalization: {
    low: 20,
    high: null,
    most: null,
    days: 5,
    moreDays: true,
    perDay: { low: 4, high: 8 },
    basis: ['dayHoursReference', 'dayHours'],
  },
  residential: 'always',
  inpatient: 'always',
} as const satisfies Readonly<Record<SettingId, Week | 'always' | null>>

/** The one price that we say of an entry: the first of its costs that is a number at both ends, for the same time. */
export function priceOf(id: MeasuredId): (Cost & { readonly low: Price; readonly high: Price }) | null {
  for (const { fact, low, high } of amounts[id].cost) if (low && high && low.per === high.per) return { fact, low, high }
  return null
}
