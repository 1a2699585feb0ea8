import type { Basis } from './facts.ts'

/** One thing to know or to do, true for most people who want treatment. */
export type ForEverybody = { readonly basis: Basis }

/** What somebody can do who answers no questions, by section and in order. */
export const withoutQuestions = {
  medicine: {
    start: { basis: ['fewerOverdoses', 'medicationNotConditional', 'interimMedication'] },
    where: { basis: ['whereToAskOurs', 'anyPrescriber', 'startByPhone', 'emergencyRoomStart'] },
    notTooSoon: { basis: ['waysToStart', 'tabletsOfOthersOurs'] },
    pregnant: { basis: ['pregnancyMedication'] },
  },
  place: {
    call: { basis: ['helplineFindsCare'] },
    look: { basis: ['locatorPicksOurs'] },
    cost: { basis: ['payWhatOneCan', 'freePrograms'] },
  },
  naloxone: {
    get: { basis: ['naloxoneOverTheCounter', 'naloxoneReverses'] },
    alone: { basis: ['neverAloneOurs', 'aloneLinesStay'] },
    overdose: { basis: ['overdoseResponse', 'anyoneGivesNaloxoneOurs'] },
  },
  say: {
    words: { basis: ['whereToAskOurs', 'provisionalCare'] },
  },
  tonight: {
    withdrawal: { basis: ['withdrawalSoon', 'medetomidineWithdrawal'] },
    notSuddenly: { basis: ['alcoholDanger', 'sedativesTaper'] },
    tolerance: { basis: ['lostTolerance', 'lostToleranceStudy'] },
    crisis: { basis: ['crisisNeedsPeople'] },
  },
} as const satisfies Record<string, Record<string, ForEverybody>>

export type WithoutQuestions = keyof typeof withoutQuestions
