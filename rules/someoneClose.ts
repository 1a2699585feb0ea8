import type { Basis } from './facts.ts'

/** One piece of advice for someone close to a person who uses opioids. */
export type CloseRule = { readonly basis: Basis }

/** How to bring it up, in the order of the page. */
export const bringItUp = {
  moment: { basis: ['bringItUpOurs'] },
  words: { basis: ['bringItUpOurs', 'familyTraining'] },
  oneStep: { basis: ['bringItUpOurs', 'choiceIsYours'] },
  noForce: { basis: ['forcedNotBetter', 'familyTraining'] },
} as const satisfies Record<string, CloseRule>

/** Help for the person who cares, in the order of the page. */
export const helpForYou = {
  call: { basis: ['helplineFindsCare'] },
  training: { basis: ['familyTraining'] },
  groups: { basis: ['familyTraining'] },
  program: { basis: ['familyEducation', 'lovedOnesMatter'] },
} as const satisfies Record<string, CloseRule>

export type BringItUp = keyof typeof bringItUp
export type HelpForYou = keyof typeof helpForYou
