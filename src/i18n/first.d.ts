/** The words of the first questions alone: each a module of its own, so that the others can come later. */
declare module '*/questions.json?first' {
  export const sections: Readonly<Record<string, string>>
  export const dangerNow: Readonly<Record<string, unknown>>
  export const ageGroup: Readonly<Record<string, unknown>>
}
