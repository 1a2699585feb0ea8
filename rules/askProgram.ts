import type { Basis } from './facts.ts'

/**
 * A question to read aloud to a program. `youth` marks questions for people under 18, `visit` those to ask a doctor too if nothing
 * points to a program, `paper` those on the printed page.
 * `byPhone` marks questions that the list by phone already holds.
 */
export type ProgramQuestion = {
  readonly basis: Basis
  readonly paper?: true
  readonly youth?: true
  readonly adult?: true
  readonly visit?: true
  readonly byPhone?: true
}

/** Questions for a program, based on what the documents say to look for and on safety. */
export const askProgram = {
  age: { basis: ['youthMedication'], paper: true, youth: true },
  medication: { basis: ['medicationWhere', 'provenCare'], paper: true, youth: true, adult: true, byPhone: true },
  wait: { basis: ['interimMedication', 'provisionalCare'], paper: true, youth: true, adult: true, byPhone: true },
  price: { basis: ['chooseCost', 'chooseInsurance'], paper: true, youth: true, adult: true, visit: true },
  place: { basis: ['chooseLocation'], paper: true, youth: true, adult: true, visit: true },
  mentalHealth: { basis: ['chooseServices', 'dualDiagnosisCare'], paper: true, youth: true, adult: true },
  family: { basis: ['familyEducation'], youth: true },
  services: { basis: ['chooseServices'], adult: true },
  staff: { basis: ['chooseStaff', 'doctorOnSite'], adult: true },
  approach: { basis: ['chooseApproach', 'provenCare'], adult: true },
  comfort: { basis: ['chooseAmenities'], youth: true, adult: true },
  relapse: { basis: ['returnToUse'], paper: true, youth: true, adult: true },
  after: { basis: ['aftercarePlan'], paper: true, youth: true, adult: true },
} as const satisfies Record<string, ProgramQuestion>

export type ProgramQuestionId = keyof typeof askProgram
