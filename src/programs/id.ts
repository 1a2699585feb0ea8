import type { Program } from '#rules'

/** A name for a program of a list: the same whenever the list is read. */
export const idOf = ({ name, phones, address }: Program): string =>
  [name, phones[0]?.number, phones[0]?.extension, address.street, address.city].filter(Boolean).join(' ')
