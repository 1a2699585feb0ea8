import { here } from './here.ts'
import { words } from './index.ts'

/** A number as people write it in the language of the moment. */
export const numberWords = (number: number): string => new Intl.NumberFormat(here(words.language)).format(number)

/** Whole U.S. dollars as people write them in the language of the moment. */
export const dollarWords = (dollars: number): string =>
  new Intl.NumberFormat(here(words.language), { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(dollars)
