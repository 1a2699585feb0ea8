import type { Match, Phone, Program } from '#rules'
import { dateWords } from '../i18n/date.ts'
import type { Words } from '../i18n/index.ts'
import { withHyphens } from '../programs/phone.ts'

/** Why a program may fit, what to know of it, and what to ask because the list does not say. */
export function reasonsOf(t: Words, { musts, shoulds, conditions }: Match) {
  const said = [...musts, ...shoulds]
  return {
    why: said.filter(({ says }) => says === 'yes').map(({ id }) => t(`programs:why.${id}`)),
    note: [
      ...conditions.map((each) => t(`programs:only.${each}`)),
      ...shoulds.filter(({ says }) => says === 'no').map(({ id }) => t(`programs:out.${id}`)),
    ],
    ask: said.filter(({ says }) => says === 'notSaid').map(({ id }) => t(`programs:ask.${id}`)),
  }
}

/** The link that calls a number. The comma makes the phone wait before it dials the extension. */
export const phoneHref = ({ number, extension }: Phone): string =>
  `tel:${number.length === 10 ? `+1${number}` : number}${extension ? `,${extension}` : ''}`

/** A number with its extension in words. */
export const phoneWords = (t: Words, { number, extension }: Phone): string =>
  [withHyphens(number), ...(extension ? [t('programs:cards.extension', { extension })] : [])].join(' ')

export const addressWords = ({ address: { street, city, state, zip } }: Program): string =>
  [street, city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** The town and the state. */
export const townWords = ({ address: { city, state } }: Program): string => [city, state].filter(Boolean).join(', ')

export const checkedWords = (t: Words, { checked }: Program): string =>
  checked === ''
    ? t('programs:cards.notChecked')
    : t('programs:cards.checked', { date: dateWords(new Date(`${checked}T12:00`), t.language) })
