import { type Criterion, type CriterionId, criteria } from '../criteria.ts'
import { type Disagreement, type DisagreementId, disagreements } from '../disagreements.ts'
import { type FirstStepNote, type FirstStepNoteRule, firstStepNotes } from '../firstStepNotes.ts'
import { holds, type Situation } from './holds.ts'

/** The points on which sources differ that the result itself mentions. */
export function differing(
  situation: Situation,
  reasons: readonly CriterionId[],
  notes: readonly FirstStepNote[],
): readonly DisagreementId[] {
  const rules: Readonly<Record<CriterionId, Criterion>> = criteria
  const noteRules: Readonly<Record<FirstStepNote, FirstStepNoteRule>> = firstStepNotes
  const named = [...reasons.map((id) => rules[id].differ), ...notes.map((id) => noteRules[id].differ)]
  const all: Readonly<Record<DisagreementId, Disagreement>> = disagreements
  return (Object.keys(all) as DisagreementId[]).filter((id) => {
    const { onPage } = all[id]
    return named.includes(id) && onPage !== undefined && holds(onPage, situation)
  })
}
