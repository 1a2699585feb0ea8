import type { Address, Phone } from '#rules'
import { type Errors, limits } from './reading.ts'

const plain = /^(?:[!-~](?:[ !-~]*[!-~])?)?$/
/** Control characters, marks that change the direction of text, and characters without width. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** The text of a cell without what nobody can see, and without the quotation mark that guards a formula. */
export function clean(cell = ''): string {
  const text = plain.test(cell) ? cell : cell.replace(unseen, ' ').replace(/\s+/g, ' ').trim()
  return isGuarded.test(text) ? text.slice(1) : text
}

/** A cell that a spreadsheet would run as a formula, with or without guards before it. */
const isFormula = /^'*[=+\-@]/
const isGuarded = /^'+[=+\-@]/
/** The cell with a quotation mark before what a spreadsheet would run. `clean` takes it away. */
export const guarded = (text: string): string => (isFormula.test(text) ? `'${text}` : text)

/** True if a row says something beyond its columns. */
export const hasMore = (cells: readonly string[], columns: number): boolean =>
  cells.length > columns && cells.slice(columns).some((cell) => clean(cell) !== '')

const phonePattern =
  /^(?:\+?1[\s.-]*)?\(?([2-9]\d\d)\)?[\s./-]*([2-9]\d\d)[\s.-]*(\d{4})(?:[\s,;]*(?:x|ext\.?|extension|#)[\s.:]*(\d{1,6}))?$/i
const shortCode = /^(?:[2-9]11|988)$/

/** A North American number with its extension, or a short code such as 211; null for anything else. */
function phoneOf(text: string): Phone | null {
  if (shortCode.test(text)) return { number: text, extension: '' }
  if (text.length > 40) return null
  const found = phonePattern.exec(text)
  return found ? { number: `${found[1]}${found[2]}${found[3]}`, extension: found[4] ?? '' } : null
}

/** The valid numbers of some cells, each once. Reports the others. */
export function phonesOf(texts: readonly string[], row: number, errors: Errors): Phone[] {
  const phones: Phone[] = []
  for (const text of texts) {
    const phone = phoneOf(text)
    if (!phone) errors.add(row, 'badPhone', text)
    else if (!phones.some((each) => each.number === phone.number && each.extension === phone.extension)) phones.push(phone)
  }
  return phones
}

/** A ZIP of five digits, with the zeros that spreadsheets take away; "" if it is none. */
function zipOf(text: string, row: number, errors: Errors): string {
  if (text === '') return ''
  const digits = /^(\d{3,5})(?:-\d{4})?$/.exec(text)?.[1]
  if (!digits) errors.add(row, 'badZip', text)
  return digits?.padStart(5, '0') ?? ''
}

/** A web address; "" if it is none. FindTreatment.gov writes "http://" where it knows none. */
export function websiteOf(text: string, row: number, errors: Errors): string {
  if (text === '' || /^https?:\/\/$/.test(text)) return ''
  const isAddress = text.length <= limits.text && /^https?:\/\/[^\s@\\/?#]+\.[^\s@\\/?#]+(?:[/?#]\S*)?$/i.test(text)
  if (!isAddress) errors.add(row, 'badWebsite', text)
  return isAddress ? text : ''
}

/** A day as 2026-11-28, also from 11/28/2026; "" if it is none or in the future. */
export function dayOf(text: string, today: string, row: number, errors: Errors): string {
  if (text === '') return ''
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const day = american ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}` : text
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) === day && day <= today
  if (!isDay) errors.add(row, 'badDate', text)
  return isDay ? day : ''
}

/** A text of a list, cut if it is far too long. */
export function textOf(text: string, longest: number, row: number, errors: Errors): string {
  if (text.length <= longest) return text
  errors.add(row, 'tooLong', text)
  return text.slice(0, longest).trim()
}

/** A street that is only dashes is not known. */
const streetOf = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '')

/** An address, its texts clean but not yet checked. */
export function addressOf(given: Address, row: number, errors: Errors): Address {
  const text = (each: string) => textOf(each, limits.name, row, errors)
  const { street, city, state, zip, county } = given
  return {
    street: streetOf(text(street)),
    city: text(city),
    state: /^[a-z]{2}$/i.test(state) ? state.toUpperCase() : text(state),
    zip: zipOf(zip, row, errors),
    county: text(county),
  }
}
