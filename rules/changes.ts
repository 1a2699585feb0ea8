import { always, type Condition, chose, not } from './condition.ts'
import type { Basis } from './facts.ts'
import { startsNow } from './medication.ts'
import type { QuestionId } from './questions.ts'

/** Questions about things a person can act on. Their changes are listed in both directions. */
export const actable: readonly QuestionId[] = ['housing', 'heroinAtHome', 'support', 'medication']

/** A change that is never suggested in words. `option` limits the rule to changes to that option. */
export type UnsaidRule = {
  readonly question: QuestionId
  readonly option?: string
  readonly when: Condition
  readonly basis: Basis
}

/** Nobody is told to act on violence at home, or to start a medicine that nothing in the answers calls for. */
export const unsaidChanges = {
  leavingViolence: { question: 'housing', when: chose('housing', 'unsafe'), basis: ['violenceHotline'] },
  movingToViolence: { question: 'housing', option: 'unsafe', when: always, basis: ['violenceHotline'] },
  medicineNotNeeded: { question: 'medication', when: not(startsNow), basis: ['assessmentFirst'] },
} as const satisfies Record<string, UnsaidRule>
