import { all, always, any, type Condition, chose, not, setting, severity, unknown } from './condition.ts'
import type { Basis } from './facts.ts'
import { painMedicine, pregnant, recentUse, signsUnknown, unsafeHome } from './profile.ts'

/** The helplines that a warning can name. Their numbers belong to the site. */
export type LineId = 'alone' | 'crisis' | 'violence' | 'treatment'

/**
 * One piece of advice that applies beside any setting. `warns` marks a warning, which rests on a public-health reference.
 * `line` is the helpline to call about it.
 */
export type AlongsideRule = {
  readonly when: Condition
  readonly basis: Basis
  readonly warns?: true
  readonly line?: LineId
}

const noSafeHome = chose('housing', 'temporary', 'unsafe', 'none')

/** Advice that applies beside any setting, in the order of the page. */
export const alongside = {
  naloxone: {
    when: always,
    basis: ['naloxoneReady', 'naloxoneReverses', 'naloxoneOverTheCounter', 'goodSamaritan'],
    warns: true,
  },
  streetSupply: {
    when: all(recentUse, not(all(painMedicine, not(signsUnknown), severity('none')))),
    basis: ['streetSupplyMixed', 'nitazenesStrong', 'medetomidineWithdrawal', 'breathingNotWaking', 'testStrips'],
    warns: true,
  },
  interimCare: { when: always, basis: ['provisionalCare', 'interimMedication'] },
  lostTolerance: { when: always, basis: ['lostTolerance', 'lostToleranceStudy', 'releaseRisk', 'naltrexoneWait'], warns: true },
  overdosePlan: {
    when: chose('overdose', 'overYearAgo', 'pastYear'),
    basis: ['overdosePlanNeeded', 'afterOverdose', 'aloneLinesStay'],
    warns: true,
    line: 'alone',
  },
  crisisLine: {
    when: any(chose('mentalHealth', 'interfering', 'severe'), unknown('mentalHealth'), chose('overdose', 'pastYear')),
    basis: ['crisisNeedsPeople'],
    warns: true,
    line: 'crisis',
  },
  dualDiagnosis: { when: chose('mentalHealth', 'interfering', 'severe'), basis: ['dualDiagnosisBenefit', 'dualDiagnosisCare'] },
  urgentMentalHealthCare: {
    when: chose('mentalHealth', 'severe'),
    basis: ['crisisSigns', 'crisisNeedsPeople', 'inpatientMental', 'sameDay'],
    warns: true,
    line: 'crisis',
  },
  medicalCare: {
    when: chose('physicalHealth', 'needsCare'),
    basis: ['inpatientStabilizes', 'inpatientMedical', 'sameDay'],
    warns: true,
  },
  medicalVisit: { when: chose('physicalHealth', 'untreated'), basis: ['doctorThisWeek', 'suppliesOurs'] },
  tellProgramAboutHealth: {
    when: any(chose('mentalHealth', 'managed'), chose('physicalHealth', 'managed', 'untreated')),
    basis: ['outpatientFewConditions', 'dualDiagnosisBenefit'],
  },
  prenatalCare: {
    when: pregnant,
    basis: ['pregnancyMedication', 'newbornTreated', 'reportingDiffersOurs', 'maternalLineHelps'],
    warns: true,
  },
  sedativeSafety: {
    when: chose('otherSubstances', 'sedativesPrescribed'),
    basis: ['sedativesTaper', 'sedativesNoReasonToWithhold'],
    warns: true,
  },
  stimulantTreatment: { when: chose('otherSubstances', 'stimulants'), basis: ['stimulantStandard', 'stimulantRewards'] },
  painPrescriber: { when: painMedicine, basis: ['prescribersDecideTogether', 'painMedicineNotCut', 'painIsCommon'] },
  recoveryHousing: {
    when: any(noSafeHome, unsafeHome),
    basis: ['provisionalCare', 'residentialLong', 'recoveryHomesAndMedication'],
  },
  violenceHelp: { when: chose('housing', 'unsafe'), basis: ['violenceHotline'], warns: true, line: 'violence' },
  caseManagement: { when: noSafeHome, basis: ['caseManagement', 'housingHelp'] },
  mutualSupport: { when: any(chose('support', 'some', 'none'), setting('aftercare')), basis: ['supportGroups'] },
  telehealth: { when: chose('travel', 'rarely'), basis: ['telemedicine', 'startByPhone'] },
  childcare: { when: chose('obligations', 'cannotPauseCare'), basis: ['childcareHelp', 'askLegalAidOurs'] },
  askPlan: { when: chose('payment', 'privateInsurance'), basis: ['insuranceCovers'] },
  publicCoverage: { when: chose('payment', 'publicInsurance'), basis: ['medicaidCovers', 'insuranceCovers'] },
  freePrograms: {
    when: chose('payment', 'none'),
    basis: ['freePrograms', 'payWhatOneCan', 'helplineFindsCare'],
    line: 'treatment',
  },
} as const satisfies Record<string, AlongsideRule>

export type Alongside = keyof typeof alongside
