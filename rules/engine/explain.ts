import { type CriterionId, criteria } from '../criteria.ts'
import type { Basis } from '../facts.ts'
import type { Answers, QuestionId } from '../questions.ts'
import { ladder, type SettingId } from '../settings.ts'
import type { View } from './cases.ts'
import { dangersIn, isYouth } from './danger.ts'
import { decidedBy, isOneAnswerAway, type Judged } from './decide.ts'
import { needs, rungOf } from './needs.ts'
import { type Judgement, judge, truthOf } from './range.ts'
import { readBy } from './reads.ts'
import { spaceOf } from './space.ts'
import { type Said, stated } from './view.ts'

/**
 * One criterion: whether it is met, over every way to complete the answers, and what it rests on. `decidedBy` are the
 * questions whose answers decide that: without them it is open. While it is open, `waitsFor` are the open ones it reads.
 */
export type Explained = { readonly criterion: CriterionId; readonly basis: Basis } & (
  | { readonly truth: 'met' | 'unmet'; readonly decidedBy: readonly QuestionId[] }
  | { readonly truth: 'open'; readonly waitsFor: readonly QuestionId[] }
)

/**
 * Why another setting is not what is suggested, never without a criterion. `less`: these ask for more than it, for
 * certain or either of them. `open`: these ask for it if they are met. `more`: these would ask for it and are not met;
 * those that another answer to one question could meet, or else all of them.
 */
export type WhyNot = {
  readonly setting: SettingId
  readonly why: 'less' | 'open' | 'more'
  readonly criteria: readonly CriterionId[]
}

/** Every criterion in the order of the rulebook, every setting but the lowest suggested from the least intensive. */
export type Explanation = { readonly criteria: readonly Explained[]; readonly whyNot: readonly WhyNot[] }

/** What stands behind a suggested setting; nothing where an emergency or the young people's page stands before one. */
export function explain(answers: Answers): Explanation {
  const said = stated(answers)
  if (isYouth(said.view) || dangersIn(said.view).length > 0) return { criteria: [], whyNot: [] }
  const space = spaceOf(said)
  const judged = needs.map((need) => ({ ...need, truth: truthOf(need, space) }))
  const judgement = judge(space)
  const others = ladder.filter((_, rung) => rung !== judgement.low)
  return {
    criteria: judged.map((need) => explained(need, said)),
    whyNot: others.map((setting) => whyNot(setting, judged, judgement, said.view)),
  }
}

function explained(need: Judged, { view, unknown }: Said): Explained {
  const { id: criterion, truth } = need
  const { basis, when } = criteria[criterion]
  return truth === 'open'
    ? { criterion, basis, truth, waitsFor: readBy(when).filter((question) => unknown.includes(question)) }
    : { criterion, basis, truth, decidedBy: decidedBy(need, view) }
}

function whyNot(setting: SettingId, judged: readonly Judged[], { low, reasons, eitherOf }: Judgement, view: View): WhyNot {
  const rung = rungOf(setting)
  if (rung < low) {
    const asking = judged.filter((need) => need.rung > rung && [...reasons, ...eitherOf].includes(need.id))
    return { setting, why: 'less', criteria: asking.map(({ id }) => id) }
  }
  const own = judged.filter((need) => need.rung === rung)
  const open = own.filter(({ truth }) => truth === 'open')
  if (open.length > 0) return { setting, why: 'open', criteria: open.map(({ id }) => id) }
  const near = own.filter((need) => isOneAnswerAway(need, view))
  return { setting, why: 'more', criteria: (near.length > 0 ? near : own).map(({ id }) => id) }
}
