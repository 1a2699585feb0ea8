import { all, always, any, type Condition, chose, firstStep, not, setting } from './condition.ts'
import type { Basis } from './facts.ts'
import { startsNow } from './medication.ts'
import { painMedicine, pregnant, recentUse, stoppedLately, veryUnwell } from './profile.ts'
import type { Aim } from './suggestion.ts'
import { today } from './today.ts'

/** One sentence of the call, of at most 15 words. `aims` are the results it belongs to (all, if left out). */
export type PhoneLineRule = {
  readonly id: string
  readonly when: Condition
  readonly basis: Basis
  readonly aims?: readonly Aim[]
}

/** The call is at most this many sentences long: the later groups are left out first. */
export const mostSentences = 6

const inStaffedDetox = firstStep('inpatientWithdrawalCare')
const alcohol = chose('otherSubstances', 'alcoholDaily')
const sedatives = chose('otherSubstances', 'sedatives')
const methadone = chose('medication', 'methadone')
const buprenorphine = chose('medication', 'buprenorphine')
const takesTheDay = setting('partialHospitalization', 'residential', 'inpatient')

/** What is said to a program, in the order of the call. Of each group, the first that holds. */
export const phoneGroups = [
  [
    { id: 'inCare', when: always, basis: ['finishFirst'], aims: ['stay'] },
    { id: 'youth', when: always, basis: ['youthMedication'], aims: ['youth'] },
    { id: 'visit', when: always, basis: ['assessmentFirst'], aims: ['nothing'] },
    { id: 'help', when: always, basis: ['helplineFindsCare'] },
  ],
  [
    { id: 'forYoungPeople', when: always, basis: ['youthMedication'], aims: ['youth'] },
    { id: 'assessmentDetox', when: inStaffedDetox, basis: ['assessmentFirst', 'detoxMedical'], aims: ['visit'] },
    { id: 'assessment', when: always, basis: ['assessmentFirst'], aims: ['visit'] },
    { id: 'inpatient', when: setting('inpatient'), basis: ['inpatientWithDetox'], aims: ['place'] },
    { id: 'detoxThen', when: inStaffedDetox, basis: ['detoxMedical', 'detoxOnlyStart'], aims: ['place'] },
    { id: 'place', when: always, basis: ['askAboutWithdrawal'], aims: ['place'] },
  ],
  [{ id: 'urgent', when: any(today.mental.when, today.medical.when), basis: ['sameDay'] }],
  [{ id: 'pregnant', when: pregnant, basis: ['pregnancyMedication'] }],
  [
    { id: 'alcoholAndSedatives', when: all(alcohol, sedatives), basis: ['alcoholDanger', 'sedativesTaper'] },
    { id: 'alcohol', when: alcohol, basis: ['alcoholDanger'] },
    { id: 'sedatives', when: sedatives, basis: ['sedativesTaper'] },
  ],
  [
    { id: 'methadoneCheck', when: all(methadone, recentUse), basis: ['returnToUse', 'stoppingMedicationRisk'] },
    { id: 'buprenorphineCheck', when: all(buprenorphine, recentUse), basis: ['returnToUse', 'stoppingMedicationRisk'] },
    { id: 'methadone', when: methadone, basis: ['stoppingMedicationRisk'] },
    { id: 'buprenorphine', when: buprenorphine, basis: ['stoppingMedicationRisk'] },
    { id: 'naltrexone', when: chose('medication', 'naltrexone'), basis: ['afterNaltrexone'] },
    { id: 'opioidForPain', when: painMedicine, basis: ['painMedicineNotCut'] },
    { id: 'stoppedLately', when: stoppedLately, basis: ['stoppingMedicationRisk'] },
    { id: 'sickNow', when: all(startsNow, veryUnwell), basis: ['withdrawalCanBeSerious', 'buprenorphineShortens'] },
    { id: 'start', when: startsNow, basis: ['interimMedication', 'fewerOverdoses'] },
  ],
  [
    { id: 'privateInsurance', when: chose('payment', 'privateInsurance'), basis: ['insuranceCovers'] },
    { id: 'publicInsurance', when: chose('payment', 'publicInsurance'), basis: ['medicaidCovers'] },
    { id: 'noInsurance', when: chose('payment', 'none'), basis: ['freePrograms', 'payWhatOneCan'] },
  ],
  [
    { id: 'awayFromWork', when: all(chose('obligations', 'cannotPauseWork'), takesTheDay), basis: ['cannotLeaveHome'] },
    { id: 'besideWork', when: all(chose('obligations', 'cannotPauseWork'), not(takesTheDay)), basis: ['dayEvening'] },
    { id: 'besideCare', when: chose('obligations', 'cannotPauseCare'), basis: ['childcareHelp'] },
  ],
  [{ id: 'mentalHealth', when: chose('mentalHealth', 'interfering', 'severe'), basis: ['dualDiagnosisCare'] }],
] as const satisfies readonly (readonly PhoneLineRule[])[]

export type PhoneLine = (typeof phoneGroups)[number][number]['id']
