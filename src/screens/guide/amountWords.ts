import { type Amounts, amounts, type FactId, type Period } from '#rules'
import type { Words } from '../../i18n/index.ts'
import { dollarWords, numberWords } from '../../i18n/number.ts'

/** An amount as drawn. Null marks an end that the source leaves open. */
export type Drawn = { readonly fact: FactId; readonly low: number | null; readonly high: number | null; readonly text: string }
export type Compared = 'hours' | 'cost'

/** The hours per week or the costs to draw. Statements without a number appear only as text. */
export function drawnOf(t: Words, id: keyof typeof amounts, compared: Compared): readonly Drawn[] {
  return compared === 'hours' ? hours(t, amounts[id]) : costs(t, amounts[id])
}

const hours = (t: Words, { hoursPerWeek }: Amounts): readonly Drawn[] =>
  hoursPerWeek
    .filter(({ low, high }) => low !== null || high !== null)
    .map(({ fact, low, high }) => ({
      fact,
      low,
      high,
      text: span(t, low, high, numberWords),
    }))

const costs = (t: Words, { cost }: Amounts): readonly Drawn[] =>
  cost.flatMap(({ fact, low, high }) =>
    low && high && low.per === high.per
      ? [{ fact, low: low.dollars, high: high.dollars, text: price(t, low.dollars, high.dollars, low.per) }]
      : [],
  )

const price = (t: Words, low: number, high: number, per: Period): string =>
  t('guide:compare.priced', { amount: span(t, low, high, dollarWords), per: t(`guide:periods.${per}`) })

function span(t: Words, low: number | null, high: number | null, written: (number: number) => string): string {
  if (low === null) return t('guide:compare.upTo', { high: written(high ?? 0) })
  if (high === null) return t('guide:compare.atLeast', { low: written(low) })
  return t('guide:compare.between', { low: written(low), high: written(high) })
}
