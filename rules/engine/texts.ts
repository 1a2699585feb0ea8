import type { Condition } from '../condition.ts'
import type { CriterionId } from '../criteria.ts'
import type { DisagreementId } from '../disagreements.ts'
import { type FirstStepNote, firstStepNotes } from '../firstStepNotes.ts'
import type { FirstStep } from '../firstSteps.ts'
import { type Headline, type HeadlineRule, headlines, type NowLine, nowGroups } from '../now.ts'
import { mostSentences, type PhoneLine, phoneGroups } from '../phoneScript.ts'
import { type BeforeStairs, beforeStairs } from '../stairs.ts'
import type { Aim } from '../suggestion.ts'
import { type RecoveryHousingText, recoveryHousingTexts, type ToleranceText, toleranceTexts } from '../texts.ts'
import { type Today, today } from '../today.ts'
import { type Tonight, tonight } from '../tonight.ts'
import { firstMatching, firstOfEach, matchingRules } from './advice.ts'
import { differing } from './differing.ts'
import type { Situation } from './holds.ts'

/** Ids of the texts shown at every setting, and to young people. */
export type Texts = {
  readonly today: readonly Today[]
  readonly firstStepNotes: readonly FirstStepNote[]
  /** Points on which sources differ; the page gives both readings. */
  readonly differing: readonly DisagreementId[]
  /** The step before the suggested setting, if there is one. */
  readonly before: BeforeStairs | null
  readonly tolerance: ToleranceText
  readonly recoveryHousing: RecoveryHousingText
  /** What to do now: whom to reach, what medicine to ask for, and how to stay alive. Three lines. */
  readonly now: readonly NowLine[]
  /** What the headline says of medicine; null if it names the setting alone. */
  readonly headline: Headline | null
  /** How to get through the night. Empty for people who do not get sick without opioids. */
  readonly tonight: readonly Tonight[]
  /** The sentences of the call, six at most. */
  readonly say: readonly PhoneLine[]
}

export function textsIn(
  situation: Situation & { readonly firstStep: FirstStep },
  aim: Aim,
  reasons: readonly CriterionId[],
): Texts {
  const notes = matchingRules(firstStepNotes, situation)
  return {
    today: matchingRules(today, situation),
    firstStepNotes: notes,
    differing: differing(situation, reasons, notes),
    before: matchingRules(beforeStairs, situation)[0] ?? null,
    tolerance: firstMatching(toleranceTexts, situation)?.id ?? 'unknown',
    recoveryHousing: firstMatching(recoveryHousingTexts, situation)?.id ?? 'now',
    now: firstOfEach(linesFor<NowLine>(nowGroups, aim), situation),
    headline: firstMatching<HeadlineRule & { readonly id: Headline }>(headlines, situation)?.id ?? null,
    tonight: matchingRules(tonight, situation),
    say: firstOfEach(linesFor<PhoneLine>(phoneGroups, aim), situation).slice(0, mostSentences),
  }
}

type Line<Id extends string> = { readonly id: Id; readonly when: Condition; readonly aims?: readonly Aim[] }

/** The groups without the lines that belong to other kinds of results. */
const linesFor = <Id extends string>(groups: readonly (readonly Line<Id>[])[], aim: Aim) =>
  groups.map((group) => group.filter(({ aims }) => aims?.includes(aim) ?? true))
