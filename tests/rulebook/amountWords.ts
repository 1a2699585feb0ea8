import type { Amounts, Length, Price } from '#rules'
import { tagOf } from './cited.ts'
import { words } from './words.ts'

/** The amounts of an entry as rows of a table: what is measured, how much, and who says so. */
export function amountRows({ hoursPerWeek, length, cost }: Amounts): string[][] {
  return [
    ...hoursPerWeek.map((stated) => ['Hours a week', between(stated, String), tagOf(stated.fact)]),
    ...length.map((stated) => ['How long', lengthWords(stated), tagOf(stated.fact)]),
    ...cost.map((stated) => ['Cost', between<Price>(stated, priceWords), tagOf(stated.fact)]),
  ]
}

const lengthWords = (length: Length): string => between(length, (amount: number) => `${amount} ${length.unit}`)

function priceWords({ dollars, per }: Price): string {
  const amount = `$${dollars.toLocaleString('en-US')}`
  return words('guide:compare.priced', { amount, per: words(`guide:periods.${per}`) })
}

type Range<Amount> = { readonly low: Amount | null; readonly high: Amount | null }

function between<Amount extends number | Price>({ low, high }: Range<Amount>, inWords: (amount: Amount) => string): string {
  if (low !== null && high !== null) return words('guide:compare.between', { low: inWords(low), high: inWords(high) })
  if (high !== null) return words('guide:compare.upTo', { high: inWords(high) })
  if (low !== null) return words('guide:compare.atLeast', { low: inWords(low) })
  return 'spoken of, without a number'
}
