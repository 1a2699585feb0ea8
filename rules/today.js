import { alongside } from './alongside.ts'
import { all, not, setting } from './condition.ts'

const inpatient = setting('inpatient')
const { urgentMentalHealthCare, medicalCare } = alongside
/**
 * A doctor today, above all else, unless inpatient care is suggested, where one is at hand. Whoever cannot look after
 * themselves is told how to be safe today even then.
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
}
