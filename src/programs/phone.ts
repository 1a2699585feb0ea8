import type { Phone } from '#rules'

/** Ten digits as Americans write them: "617-555-0100". */
export const withHyphens = (number: string): string =>
  number.length === 10 ? `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}` : number

/** A number with its extension, as Americans write it: "617-555-0100 x12". */
export const phoneText = ({ number, extension }: Phone): string => `${withHyphens(number)}${extension ? ` x${extension}` : ''}`
