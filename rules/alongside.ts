import { always, any, type Condition, chose, setting, unknown } from './condition.ts'
import type { Basis } from './facts.ts'
import { unsafeHome } from './profile.ts'

/** One thing that goes alongside any setting. `warns` marks a warning: it rests on a public-health reference. */
export type AlongsideRule = { readonly when: Condition; readonly basis: Basis; readonly warns?: true }

const noSafeHome = chose('housing', 'temporary', 'unsafe', 'none')

/** What goes alongside, in the order of the page. */
export const alongside = {
  naloxone: { when: always, basis: ['naloxoneReady', 'naloxoneReverses', 'overdoseResponse'], warns: true },
  interimCare: { when: always, basis: ['provisionalCare', 'interimMedication'] },
  lostTolerance: { when: always, basis: ['lostTolerance', 'lostToleranceStudy', 'releaseRisk', 'naltrexoneWait'], warns: true },
  overdosePlan: {
    when: chose('overdose', 'overYearAgo', 'pastYear'),
    basis: ['overdosePlanNeeded', 'afterOverdose'],
    warns: true,
  },
  crisisLine: {
    when: any(chose('mentalHealth', 'interfering', 'severe'), unknown('mentalHealth'), chose('overdose', 'pastYear')),
    basis: ['crisisNeedsPeople'],
    warns: true,
  },
  dualDiagnosis: { when: chose('mentalHealth', 'interfering', 'severe'), basis: ['dualDiagnosisBenefit', 'dualDiagnosisCare'] },
  urgentMentalHealthCare: {
    when: chose('mentalHealth', 'severe'),
    basis: ['crisisSigns', 'crisisNeedsPeople', 'inpatientMental', 'sameDay'],
    warns: true,
  },
  medicalCare: {
    when: chose('physicalHealth', 'needsCare'),
    basis: ['inpatientStabilizes', 'inpatientMedical', 'sameDay'],
    warns: true,
  },
  tellProgramAboutHealth: {
    when: any(chose('mentalHealth', 'managed'), chose('physicalHealth', 'managed')),
    basis: ['outpatientFewConditions', 'dualDiagnosisBenefit'],
  },
  prenatalCare: { when: chose('pregnancy', 'yes'), basis: ['pregnancyMedication', 'pregnancyBirths'], warns: true },
  sedativeSafety: {
    when: chose('otherSubstances', 'sedativesPrescribed'),
    basis: ['sedativesTaper', 'sedativesNoReasonToWithhold'],
    warns: true,
  },
  stimulantTreatment: { when: chose('otherSubstances', 'stimulants'), basis: ['stimulantStandard', 'stimulantRewards'] },
  painPrescriber: { when: chose('medication', 'opioidForPain'), basis: ['prescribersDecideTogether', 'painIsCommon'] },
  recoveryHousing: {
    when: any(noSafeHome, unsafeHome),
    basis: ['provisionalCare', 'residentialLong', 'recoveryHomesAndMedication'],
  },
  violenceHelp: { when: chose('housing', 'unsafe'), basis: ['violenceHotline'], warns: true },
  caseManagement: { when: noSafeHome, basis: ['caseManagement', 'housingHelp'] },
  mutualSupport: { when: any(chose('support', 'some', 'none'), setting('aftercare')), basis: ['supportGroups'] },
  telehealth: { when: chose('travel', 'rarely'), basis: ['telemedicine'] },
  childcare: { when: chose('obligations', 'cannotPauseCare'), basis: ['childcareHelp'] },
  askPlan: { when: chose('payment', 'privateInsurance'), basis: ['insuranceCovers'] },
  publicCoverage: { when: chose('payment', 'publicInsurance'), basis: ['medicaidCovers', 'insuranceCovers'] },
  freePrograms: { when: chose('payment', 'none'), basis: ['freePrograms', 'helplineFindsCare'] },
} as const satisfies Record<string, AlongsideRule>

export type Alongside = keyof typeof alongside
