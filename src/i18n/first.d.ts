/** Only the words of the first questions, as a module of their own, so that the others can be loaded later. */
declare module '*/questions.json?first' {
  export const sections: Readonly<Record<string, string>>
  export const dangerNow: Readonly<Record<string, unknown>>
  export const ageGroup: Readonly<Record<string, unknown>>
}
