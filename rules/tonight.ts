import { all, type Condition, chose, not } from './condition.ts'
import type { Basis } from './facts.ts'
import { alcoholOrSedatives, pregnant } from './profile.ts'

/** One piece of advice for the hours before treatment begins. */
export type TonightRule = { readonly when: Condition; readonly basis: Basis }

const unwellSoon = all(chose('lastUse', 'withinWeek'), chose('withdrawal', 'unwell', 'veryUnwell'))
const forOpioids = all(unwellSoon, not(alcoholOrSedatives))

/** How to get through the night for people who get sick without opioids, in the order of the page. */
export const tonight = {
  howLong: { when: forOpioids, basis: ['withdrawalLasts', 'withdrawalSoon'] },
  notSuddenly: { when: all(unwellSoon, alcoholOrSedatives), basis: ['alcoholDanger', 'sedativesTaper'] },
  drink: { when: unwellSoon, basis: ['withdrawalFluids'] },
  helps: { when: forOpioids, basis: ['withdrawalMedicines', 'loperamideHeart', 'buprenorphineShortens'] },
  pregnant: { when: all(unwellSoon, pregnant), basis: ['pregnancyMedication'] },
  goIn: { when: unwellSoon, basis: ['medetomidineWithdrawal', 'alcoholDanger', 'withdrawalCanBeSerious'] },
  lowerLimit: { when: unwellSoon, basis: ['lostTolerance', 'neverAloneOurs'] },
} as const satisfies Record<string, TonightRule>

export type Tonight = keyof typeof tonight
