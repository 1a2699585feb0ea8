import { all, type Condition, chose, firstStep, not } from './condition.ts'
import type { Basis } from './facts.ts'
import type { SettingId } from './settings.ts'

/** Limits beyond which no setting is named: this many rungs between the ends of the range, or a range that begins here. */
export const notEnoughKnown: { readonly rungsApart: number; readonly from: SettingId; readonly basis: Basis } = {
  rungsApart: 4,
  from: 'aftercare',
  basis: ['assessmentFirst', 'needsDecideHowMuch'],
}

/** Shown instead of aftercare to people who were in no treatment. */
export const nothingPointsToAProgram: { readonly when: Condition; readonly basis: Basis } = {
  when: all(
    chose('stage', 'none'),
    chose('relapse', 'never'),
    not(firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare')),
  ),
  basis: ['naloxoneReady', 'assessmentFirst'],
}
