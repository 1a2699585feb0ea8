import { all, always, any, chose, not, setting, unknown } from './condition.ts'
import { agonist, naltrexone, painMedicine, recentUse, stoppedLately } from './profile.ts'
import { liveIn } from './settings.ts'

const noRecentUse = all(not(recentUse), not(unknown('lastUse')))
const overThreeMonths = chose('lastUse', 'overThreeMonths')
const hadOverdose = chose('overdose', 'overYearAgo', 'pastYear')
/** What is said of lost tolerance. Nobody is told of a break or of use who takes medicine as prescribed or never used. */
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
]
/** Recovery housing now, or for afterward when a live-in setting is suggested. */
export const recoveryHousingTexts = [
  { id: 'afterward', when: setting(...liveIn), basis: ['residentialLong', 'recoveryHomesAndMedication'] },
  { id: 'now', when: always, basis: ['provisionalCare', 'recoveryHomesAndMedication'] },
]
