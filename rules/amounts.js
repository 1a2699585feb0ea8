/** How many days each unit of length counts as in a picture: a month as 30, a year as 365. */
export const daysIn = { days: 1, weeks: 7, months: 30, years: 365 }
const outpatientLength = { fact: 'outpatientMonths', low: 3, high: 6, unit: 'months' }
/** One price for outpatient care of every level: the source does not tell the levels apart. */
const outpatientCosts = [
  { fact: 'outpatientCost', low: { dollars: 1300, per: 'notSaid' }, high: { dollars: 12_000, per: 'notSaid' } },
  { fact: 'outpatientOftenCheaper', low: null, high: null },
]
const inWords = (fact) => ({ fact, low: null, high: null })
const withdrawalLength = [{ fact: 'detoxDays', low: 5, high: 7, unit: 'days' }]
/** The numbers behind the pictures, by the id of the entry in the guide; live-in care has no hours a week. */
export const amounts = {
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
