/** Ten digits as Americans write them: "617-555-0100". */
export const withHyphens = (number: string): string =>
  number.length === 10 ? `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}` : number
