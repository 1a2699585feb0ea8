import { always, chose, not } from './condition.ts'
import { startsNow } from './medication.ts'
/** What a person can act on: changes of these are listed in either direction. */
export const actable = ['housing', 'heroinAtHome', 'support', 'medication']
/** Nobody is told to act on violence at home, nor to start medicine that nothing here points to. */
export const unsaidChanges = {
  leavingViolence: { question: 'housing', when: chose('housing', 'unsafe'), basis: ['violenceHotline'] },
  movingToViolence: { question: 'housing', option: 'unsafe', when: always, basis: ['violenceHotline'] },
  medicineNotNeeded: { question: 'medication', when: not(startsNow), basis: ['assessmentFirst'] },
}
