import { all, any, type Condition, chose, firstStep, not, setting } from './condition.ts'
import type { Basis } from './facts.ts'
import { stillThere } from './profile.ts'
import type { SettingId } from './settings.ts'

/** A range is too wide to name a setting when its ends are this many rungs apart, or when it begins here. */
export const notEnoughKnown: { readonly rungsApart: number; readonly from: SettingId; readonly basis: Basis } = {
  rungsApart: 4,
  from: 'aftercare',
  basis: ['assessmentFirst', 'needsDecideHowMuch'],
}

/** Where aftercare is all that is suggested: said instead to somebody who was in no treatment. */
export const nothingPointsToAProgram: { readonly when: Condition; readonly basis: Basis } = {
  when: all(
    chose('stage', 'none'),
    chose('relapse', 'never'),
    not(firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare')),
  ),
  basis: ['naloxoneReady', 'assessmentFirst'],
}

/** Where the suggested setting is the one that somebody is in already: they are told to stay, not to look for a place. */
export const staysInCare: { readonly when: Condition; readonly basis: Basis } = {
  when: all(
    stillThere,
    any(
      all(chose('stage', 'outpatient'), setting('standardOutpatient')),
      all(chose('stage', 'intensive'), setting('intensiveOutpatient')),
      all(chose('stage', 'day'), setting('partialHospitalization')),
      all(chose('stage', 'liveIn'), setting('residential')),
    ),
  ),
  basis: ['continuum', 'finishFirst'],
}
