import { all, any, type Condition, chose, firstStep, not, setting } from './condition.ts'
import type { Basis } from './facts.ts'
import { stillThere } from './profile.ts'
import type { SettingId } from './settings.ts'

/**
 * What a result is about: a place to look for, care to stay in, no program at all, services for young people, or a first visit
 * because too little is known to name a setting.
 */
export type Aim = 'place' | 'stay' | 'nothing' | 'youth' | 'visit'

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
