import type { Amounts, Cost, Length } from '#rules'
import { tagOf } from './citations.ts'
import { words } from './words.ts'

/** The amounts of an entry as table rows: the measure, the amount, and the source. */
export function amountRows({ hoursPerWeek, length, cost }: Amounts): string[][] {
  return [
    ...hoursPerWeek.map(({ low, high, fact }) => ['Hours a week', between(inDigits(low), inDigits(high)), tagOf(fact)]),
    ...length.map((stated) => ['How long', lengthWords(stated), tagOf(stated.fact)]),
    ...cost.map((stated) => ['Cost', costWords(stated), tagOf(stated.fact)]),
  ]
}

const inDigits = (amount: number | null): string | null => (amount === null ? null : String(amount))

function lengthWords({ low, high, unit }: Length): string {
  if (low === null && high === null) return between(null, null)
  const amount = low === high ? String(low) : between(inDigits(low), inDigits(high))
  return `${amount} ${high === 1 ? unit.slice(0, -1) : unit}`
}

function costWords({ low, high }: Cost): string {
  const dollars = (price: Cost['low']) => price && `$${price.dollars.toLocaleString('en-US')}`
  const priced = (price: Cost['low']) =>
    price && words('guide:compare.priced', { amount: dollars(price) as string, per: words(`guide:periods.${price.per}`) })
  if (!low || !high || low.per !== high.per) return between(priced(low), priced(high))
  const per = words(`guide:periods.${low.per}`)
  return words('guide:compare.priced', { amount: between(dollars(low), dollars(high)), per })
}

function between(low: string | null, high: string | null): string {
  if (low && high) return words('guide:compare.between', { low, high })
  if (high) return `up to ${high}`
  if (low) return words('guide:compare.atLeast', { low })
  return 'spoken of, without a number'
}
