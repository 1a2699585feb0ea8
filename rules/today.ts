import { alongside } from './alongside.ts'
import { all, type Condition, not, setting } from './condition.ts'
import type { Basis } from './facts.ts'

/** Advice that comes before the setting and the first step, with its text for paper and the helpline to call. */
export type TodayRule = {
  readonly when: Condition
  readonly basis: Basis
  readonly paper: 'doctor' | 'untilBed'
  readonly line: 'crisis' | 'emergency'
}

const inpatient = setting('inpatient')
const { urgentMentalHealthCare, medicalCare } = alongside

/**
 * A doctor today, unless inpatient care is suggested, which includes one. People who cannot look after themselves are told how
 * to stay safe today in either case.
 */
export const today = {
  mental: {
    when: all(urgentMentalHealthCare.when, not(inpatient)),
    basis: urgentMentalHealthCare.basis,
    paper: 'doctor',
    line: 'crisis',
  },
  medical: { when: all(medicalCare.when, not(inpatient)), basis: medicalCare.basis, paper: 'doctor', line: 'emergency' },
  untilInpatient: {
    when: all(urgentMentalHealthCare.when, inpatient),
    basis: ['crisisNeedsPeople', 'crisisSigns'],
    paper: 'untilBed',
    line: 'crisis',
  },
} as const satisfies Record<string, TodayRule>

export type Today = keyof typeof today
