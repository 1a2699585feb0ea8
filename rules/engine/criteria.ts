import { type CriterionId, criteria, criterionIds } from '../criteria.ts'
import type { Answers, QuestionId } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { questionsRead } from './reads.ts'
import { type Known, type Rest, simplify } from './simplify.ts'
import { whenAsked } from './whenAsked.ts'

/** A place on the ladder, 0 to 6. */
export const rungOf = (setting: SettingId): number => ladder.indexOf(setting)

/** One criterion: the rung it asks for, the questions it reads, and what must still hold for it to be met. */
export type OpenCriterion = {
  readonly id: CriterionId
  readonly rung: number
  readonly reads: readonly QuestionId[]
  readonly rest: Rest
}

/** A setting is suggested only to adults who are in no danger: the criteria take this for granted. */
const takenForGranted: Answers = { dangerNow: [], ageGroup: 'adult' }

const everyCriterion: readonly OpenCriterion[] = criterionIds.map((id) => ({
  id,
  rung: rungOf(criteria[id].atLeast),
  reads: questionsRead(criteria[id].when),
  rest: simplify(whenAsked(criteria[id].when), takenForGranted),
}))

/** What these answers leave of every criterion, in the order of the rulebook. */
export const criteriaAfter = (known: Known, before: readonly OpenCriterion[] = everyCriterion): OpenCriterion[] =>
  before.map((criterion) => ({ ...criterion, rest: simplify(criterion.rest, known) }))

/** What these answers leave of one criterion. */
export const criterionAfter = (id: CriterionId, known: Known): Rest => simplify(byId[id].rest, known)

const byId = Object.fromEntries(everyCriterion.map((criterion) => [criterion.id, criterion])) as Record<
  CriterionId,
  OpenCriterion
>

/** Whether the suggestion depends on this question. */
export const isDecisive = (question: QuestionId): boolean => decisive.has(question)

const decisive: ReadonlySet<QuestionId> = new Set(
  everyCriterion.flatMap(({ reads }) => reads).filter((question) => !(question in takenForGranted)),
)
