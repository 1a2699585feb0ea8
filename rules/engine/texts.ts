import type { CriterionId } from '../criteria.ts'
import type { DisagreementId } from '../disagreements.ts'
import { type FirstStepNote, firstStepNotes } from '../firstStepNotes.ts'
import type { FirstStep } from '../firstSteps.ts'
import { type PhoneLine, phoneLinesAfter, phoneLinesBefore } from '../phoneScript.ts'
import type { SettingId } from '../settings.ts'
import { type BeforeStairs, beforeStairs } from '../stairs.ts'
import { type RecoveryHousingText, recoveryHousingTexts, type ToleranceText, toleranceTexts } from '../texts.ts'
import { type Today, today } from '../today.ts'
import { firstMatching, matchingRules } from './advice.ts'
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
  /** The phone script. `step` is null if the opening already covers it. */
  readonly say: {
    readonly opening: SettingId | 'inCare' | 'youth' | 'unclear'
    readonly before: readonly PhoneLine[]
    readonly step: FirstStep | null
    readonly after: readonly PhoneLine[]
  }
}

export function textsIn(
  situation: Situation & { readonly firstStep: FirstStep },
  opening: Texts['say']['opening'],
  reasons: readonly CriterionId[],
): Texts {
  const { firstStep } = situation
  const notes = matchingRules(firstStepNotes, situation)
  return {
    today: matchingRules(today, situation),
    firstStepNotes: notes,
    differing: differing(situation, reasons, notes),
    before: matchingRules(beforeStairs, situation)[0] ?? null,
    tolerance: firstMatching(toleranceTexts, situation)?.id ?? 'unknown',
    recoveryHousing: firstMatching(recoveryHousingTexts, situation)?.id ?? 'now',
    say: {
      opening,
      before: matchingRules(phoneLinesBefore, situation),
      step: firstStep === 'assessment' && opening === 'unclear' ? null : firstStep,
      after: matchingRules(phoneLinesAfter, situation),
    },
  }
}
