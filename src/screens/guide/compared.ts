import { type Basis, priceOf, type SettingId, settings, type Week, weeks } from '#rules'
import type { Words } from '../../i18n/index.ts'
import { dollarWords, numberWords } from '../../i18n/number.ts'
import { daysWords, hoursWords, priceWords } from './figureWords.ts'

/** What is compared, in page order. */
export const parts = ['week', 'hours', 'cost'] as const
export type Part = (typeof parts)[number]

/** A range on a scale. `high` is null for "or more"; `most` is what some reach. */
export type Range = {
  readonly low: number
  readonly high: number | null
  readonly most: number | null
  /** The numbers written below the scale, from 0 to its end. */
  readonly marks: readonly number[]
  readonly written: (number: number) => string
}
type Drawn = { readonly as: 'week'; readonly week: Week | 'always' } | ({ readonly as: 'bar' } & Range)
export type Compared = { readonly drawn: Drawn; readonly text: string; readonly basis: Basis }

const hoursMarks = [0, 20, 40]
const dollarMarks = [0, 30_000]

/** The parts to compare of a setting: what goes on day and night has no hours to count. */
export const partsOf = (id: SettingId): readonly Part[] =>
  parts.filter((part) => (part === 'hours' ? weeks[id] !== 'always' : part === 'cost' || weeks[id] !== null))

/** One number of a setting, to draw and to say; null where no source has it. */
export function comparedOf(t: Words, id: SettingId, part: Part): Compared | null {
  if (part === 'cost') return costOf(t, id)
  const week: Week | 'always' | null = weeks[id]
  if (week === null) return null
  if (week === 'always') return part === 'week' ? always(t, id, week) : null
  if (part === 'week') return { drawn: { as: 'week', week }, text: daysWords(t, week), basis: week.basis }
  const { low, high, most, basis } = week
  return { drawn: { as: 'bar', low, high, most, marks: hoursMarks, written: numberWords }, text: hoursWords(t, week), basis }
}

const always = (t: Words, id: SettingId, week: 'always'): Compared => ({
  drawn: { as: 'week', week },
  text: daysWords(t, week),
  basis: settings[id].basis,
})

function costOf(t: Words, id: SettingId): Compared | null {
  const price = priceOf(id)
  const text = priceWords(t, id)
  if (!price || !text) return null
  const { low, high, fact } = price
  const range = { low: low.dollars, high: high.dollars, most: null, marks: dollarMarks, written: dollarWords }
  return { drawn: { as: 'bar', ...range }, text, basis: [fact] }
}
