import { here } from './here.ts'
import { words } from './index.ts'

/** Formats a number in the current language. */
export const numberWords = (number: number): string => new Intl.NumberFormat(here(words.language)).format(number)

/** Formats whole U.S. dollars in the current language. */
export const dollarWords = (dollars: number): string =>
  new Intl.NumberFormat(here(words.language), { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(dollars)
