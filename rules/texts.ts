import { all, always, any, type Condition, chose, not, setting, unknown } from './condition.ts'
import type { Basis } from './facts.ts'
import { agonist, naltrexone, painMedicine, recentUse, stoppedLately } from './profile.ts'
import { liveIn } from './settings.ts'

/** One wording. The first whose condition holds is used. `paper` marks wordings that the printed page repeats. */
export type TextRule = { readonly id: string; readonly when: Condition; readonly basis: Basis; readonly paper?: true }

const noRecentUse = all(not(recentUse), not(unknown('lastUse')))
const overThreeMonths = chose('lastUse', 'overThreeMonths')
const hadOverdose = chose('overdose', 'overYearAgo', 'pastYear')

/** Warnings about lost tolerance. People who take medicine as prescribed, or never used, are not told of a break or of use. */
export const toleranceTexts = [
  { id: 'painMedicine', when: all(painMedicine, not(recentUse)), basis: ['painMedicineNotCut', 'naloxoneReady'] },
  { id: 'naltrexone', when: naltrexone, basis: ['naltrexoneWait', 'lostTolerance'], paper: true },
  { id: 'stoppedLately', when: stoppedLately, basis: ['stoppingMedicationRisk', 'lostTolerance'], paper: true },
  { id: 'onMedicine', when: all(agonist, noRecentUse), basis: ['missedDosesOurs', 'stoppingMedicationRisk'] },
  {
    id: 'afterStay',
    when: all(chose('stage', 'released', 'detox', 'liveIn'), not(chose('lastUse', 'withinWeek'))),
    basis: ['lostTolerance', 'lostToleranceStudy', 'releaseRisk'],
    paper: true,
  },
  {
    id: 'now',
    when: chose('lastUse', 'withinWeek'),
    basis: ['lostTolerance', 'lostToleranceStudy', 'neverAloneOurs'],
    paper: true,
  },
  {
    id: 'lower',
    when: any(chose('lastUse', 'withinMonth', 'oneToThreeMonths'), hadOverdose),
    basis: ['lostTolerance', 'lostToleranceStudy', 'neverAloneOurs'],
    paper: true,
  },
  { id: 'longAgo', when: overThreeMonths, basis: ['lostTolerance'] },
  { id: 'unknown', when: always, basis: ['lostTolerance'] },
] as const satisfies readonly TextRule[]

export type ToleranceText = (typeof toleranceTexts)[number]['id']

/** Recovery housing, now or after a live-in setting. */
export const recoveryHousingTexts = [
  { id: 'afterward', when: setting(...liveIn), basis: ['residentialLong', 'recoveryHomesAndMedication'] },
  { id: 'now', when: always, basis: ['provisionalCare', 'recoveryHomesAndMedication'] },
] as const satisfies readonly TextRule[]

export type RecoveryHousingText = (typeof recoveryHousingTexts)[number]['id']
