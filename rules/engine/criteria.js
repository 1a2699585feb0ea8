import { criteria, criterionIds } from '../criteria.ts'
import { ladder } from '../settings.ts'
import { questionsRead } from './reads.ts'
import { simplify } from './simplify.ts'
import { whenAsked } from './whenAsked.ts'
/** A place on the ladder, 0 to 6. */
export const rungOf = (setting) => ladder.indexOf(setting)
/** A setting is suggested only to adults who are in no danger: the criteria take this for granted. */
const takenForGranted = { dangerNow: [], ageGroup: 'adult' }
const everyCriterion = criterionIds.map((id) => ({
  id,
  rung: rungOf(criteria[id].atLeast),
  reads: questionsRead(criteria[id].when),
  rest: simplify(whenAsked(criteria[id].when), takenForGranted),
}))
/** What these answers leave of every criterion, in the order of the rulebook. */
export const criteriaAfter = (known, before = everyCriterion) =>
  before.map((criterion) => ({ ...criterion, rest: simplify(criterion.rest, known) }))
/** What these answers leave of one criterion. */
export const criterionAfter = (id, known) => simplify(byId[id].rest, known)
const byId = Object.fromEntries(everyCriterion.map((criterion) => [criterion.id, criterion]))
/** Whether the suggestion depends on this question. */
export const isDecisive = (question) => decisive.has(question)
const decisive = new Set(everyCriterion.flatMap(({ reads }) => reads).filter((question) => !(question in takenForGranted)))
