import { type MeasuredId, type Period, priceOf, type SettingId, settings, type Week, weeks } from '#rules'
import type { Words } from '../../i18n/index.ts'
import { dollarWords, numberWords } from '../../i18n/number.ts'

/** Whether people live there or at home. */
export const whereWords = (t: Words, id: SettingId): string => t(`guide:compare.${settings[id].liveIn ? 'liveIn' : 'home'}`)

/** The hours and days a week of a setting, as a sentence; null where no source counts them. */
export function weekSentence(t: Words, id: SettingId): string | null {
  const week: Week | 'always' | null = weeks[id]
  if (week === null) return null
  if (week === 'always') return t('guide:box.always')
  const { most } = week
  const first = `${[hours(t, week), ...visits(t, week)].join(', ')}.`
  return most === null ? first : `${first} ${t('guide:box.most', { most: numberWords(most) })}`
}

const hours = (t: Words, { low, high }: Week): string =>
  high === null
    ? t('guide:box.atLeast', { low: numberWords(low) })
    : t('guide:box.between', { low: numberWords(low), high: numberWords(high) })

function visits(t: Words, { days, moreDays }: Week): readonly string[] {
  if (days === null) return []
  if (days === 1) return [t('guide:box.visit')]
  const count = numberWords(days)
  return [moreDays ? t('guide:box.moreDays', { days: count }) : t('guide:box.days', { days: count })]
}

/** How a week looks, beside its picture. */
export function daysWords(t: Words, week: Week | 'always'): string {
  if (week === 'always') return t('guide:compare.always')
  const { days, moreDays, perDay } = week
  if (days === null || perDay === null) return t('guide:compare.noDays')
  const [low, high] = [numberWords(perDay.low), numberWords(perDay.high)]
  if (days === 1) return t('guide:compare.visit', { low, high })
  const count = numberWords(days)
  return moreDays ? t('guide:compare.moreDays', { days: count, low, high }) : t('guide:compare.days', { days: count, low, high })
}

/** The hours a week, beside their bar. */
export function hoursWords(t: Words, { low, high, most }: Week): string {
  const range = between(t, low, high, numberWords)
  return most === null ? range : t('guide:compare.most', { hours: range, most: numberWords(most) })
}

/** The price of an entry with the time that it is for, if one is stated. */
export function priceWords(t: Words, id: MeasuredId): string | null {
  const price = priceOf(id)
  if (!price) return null
  const amount = between(t, price.low.dollars, price.high.dollars, dollarWords)
  const per: Period = price.low.per
  return t('guide:compare.priced', { amount, per: t(`guide:periods.${per}`) })
}

const between = (t: Words, low: number, high: number | null, written: (number: number) => string): string =>
  high === null
    ? t('guide:compare.atLeast', { low: written(low) })
    : t('guide:compare.between', { low: written(low), high: written(high) })
