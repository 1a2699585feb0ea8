import { type CriterionId, criteria } from '../criteria.ts'
import type { Basis } from '../facts.ts'
import type { Answers, QuestionId } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import { knownAnswers, unknownQuestions } from './answers.ts'
import { criteriaAfter, rungOf } from './criteria.ts'
import { getsSetting } from './danger.ts'
import { decidedBy, isOneAnswerAway, type JudgedCriterion } from './decisiveAnswers.ts'
import { type Judgment, judge, truthOf } from './range.ts'

/**
 * A criterion, its truth over every way to complete the answers, and its basis. `decidedBy` lists the questions whose answers
 * decide it. While it is open, `waitsFor` lists the open questions that it reads.
 */
export type Explained = { readonly criterion: CriterionId; readonly basis: Basis } & (
  | { readonly truth: 'met' | 'unmet'; readonly decidedBy: readonly QuestionId[] }
  | { readonly truth: 'open'; readonly waitsFor: readonly QuestionId[] }
)

/**
 * Why another setting is not suggested; always cites a criterion. `less`: these criteria ask for more than it, either for
 * certain or as alternatives. `open`: these ask for it if they are met. `more`: these unmet criteria would ask for it; if
 * another answer to a single question could meet any, only those.
 */
export type WhyNot = {
  readonly setting: SettingId
  readonly why: 'less' | 'open' | 'more'
  readonly criteria: readonly CriterionId[]
}

/**
 * Every criterion in the order of the rulebook, and every setting other than the lowest suggested, from the least intensive.
 */
export type Explanation = { readonly criteria: readonly Explained[]; readonly whyNot: readonly WhyNot[] }

/** Explains a suggested setting. Empty in an emergency or under 18, when no setting is suggested. */
export function explain(answers: Answers): Explanation {
  const known = knownAnswers(answers)
  if (!getsSetting(known)) return { criteria: [], whyNot: [] }
  const open = criteriaAfter(known)
  const judged = open.map((criterion) => ({ ...criterion, truth: truthOf(criterion.rest) }))
  const judgment = judge(open)
  const unknown = unknownQuestions(known)
  const others = ladder.filter((_, rung) => rung !== judgment.low)
  return {
    criteria: judged.map((criterion) => explained(criterion, known, unknown)),
    whyNot: others.map((setting) => whyNot(setting, judged, judgment, known)),
  }
}

function explained(criterion: JudgedCriterion, known: Answers, unknown: readonly QuestionId[]): Explained {
  const { id, truth, reads } = criterion
  const { basis } = criteria[id]
  return truth === 'open'
    ? { criterion: id, basis, truth, waitsFor: reads.filter((question) => unknown.includes(question)) }
    : { criterion: id, basis, truth, decidedBy: decidedBy(criterion, known) }
}

function whyNot(
  setting: SettingId,
  judged: readonly JudgedCriterion[],
  { low, reasons, eitherOf }: Judgment,
  known: Answers,
): WhyNot {
  const rung = rungOf(setting)
  if (rung < low) {
    const asking = judged.filter((each) => each.rung > rung && [...reasons, ...eitherOf].includes(each.id))
    return { setting, why: 'less', criteria: asking.map(({ id }) => id) }
  }
  const own = judged.filter((each) => each.rung === rung)
  const open = own.filter(({ truth }) => truth === 'open')
  if (open.length > 0) return { setting, why: 'open', criteria: open.map(({ id }) => id) }
  const near = own.filter((each) => isOneAnswerAway(each, known))
  return { setting, why: 'more', criteria: (near.length > 0 ? near : own).map(({ id }) => id) }
}
