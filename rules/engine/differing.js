import { criteria } from '../criteria.ts'
import { disagreements } from '../disagreements.ts'
import { firstStepNotes } from '../firstStepNotes.ts'
import { holds } from './holds.ts'
/** Where sources differ on what is said here, those that are named on the result itself. */
export function differing(situation, reasons, notes) {
  const rules = criteria
  const noteRules = firstStepNotes
  const named = [...reasons.map((id) => rules[id].differ), ...notes.map((id) => noteRules[id].differ)]
  const all = disagreements
  return Object.keys(all).filter((id) => {
    const { onPage } = all[id]
    return named.includes(id) && onPage !== undefined && holds(onPage, situation)
  })
}
