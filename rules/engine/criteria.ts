import { type CriterionId, criteria, criterionIds } from '../criteria.ts'
import type { Answers, QuestionId } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { questionsRead } from './reads.ts'
import { type Known, type Rest, simplify } from './simplify.ts'
import { whenAsked } from './whenAsked.ts'

/** The place of a setting on the ladder, 0 to 6. */
export const rungOf = (setting: SettingId): number => ladder.indexOf(setting)

/** A criterion under some answers: its rung, the questions it reads, and the condition that is still open. */
export type OpenCriterion = {
  readonly id: CriterionId
  readonly rung: number
  readonly reads: readonly QuestionId[]
  readonly rest: Rest
}

/** A setting is suggested only to adults in no danger, so the criteria assume it. */
const takenForGranted: Answers = { dangerNow: [], ageGroup: 'adult' }

const everyCriterion: readonly OpenCriterion[] = criterionIds.map((id) => ({
  id,
  rung: rungOf(criteria[id].atLeast),
  reads: questionsRead(criteria[id].when),
  rest: simplify(whenAsked(criteria[id].when), takenForGranted),
}))

/** Every criterion simplified by these answers, in the order of the rulebook. */
export const criteriaAfter = (known: Known, before: readonly OpenCriterion[] = everyCriterion): OpenCriterion[] =>
  before.map((criterion) => ({ ...criterion, rest: simplify(criterion.rest, known) }))

/** One criterion simplified by these answers. */
export const criterionAfter = (id: CriterionId, known: Known): Rest => simplify(byId[id].rest, known)

const byId = Object.fromEntries(everyCriterion.map((criterion) => [criterion.id, criterion])) as Record<
  CriterionId,
  OpenCriterion
>

/** Whether any criterion reads this question. */
export const isDecisive = (question: QuestionId): boolean => decisive.has(question)

const decisive: ReadonlySet<QuestionId> = new Set(
  everyCriterion.flatMap(({ reads }) => reads).filter((question) => !(question in takenForGranted)),
)
