import { all, always, any, type Condition, chose, not, setting, unknown } from '../condition.ts'
import type { Basis } from '../facts.ts'
import { firstStepRules } from '../firstSteps.ts'
import { startsNow } from '../medication.ts'
import type { NowLine } from '../now.ts'
import { cannotPause, pregnant } from '../profile.ts'
import type { SettingId } from '../settings.ts'
import type { Property } from './program.ts'

/** What a program must offer: a property, or several. `maybe` is only a hint, so that its yes is still a question. */
export type Offer = Property | { readonly any: readonly Offer[] } | { readonly maybe: Property }

/** What a program must or should offer, and to whom. */
export type NeedRule = { readonly when: Condition; readonly offers: Offer; readonly basis: Basis }
/** A property that leaves a program out, or makes it depend on something that nobody asked. */
export type LimitRule = { readonly when: Condition; readonly property: Property; readonly basis: Basis }

const treatment: Offer = {
  any: ['outpatient', 'intensiveOutpatient', 'dayProgram', 'residential', 'inpatient', 'outpatientWithdrawal', 'bedWithdrawal'],
}

/** The care that a program must offer for each setting, as a first step in a bed, and to young people. */
export const careFor: Readonly<Record<SettingId | 'withdrawalBed' | 'youth', Offer>> = {
  aftercare: { any: ['aftercare', 'outpatient'] },
  standardOutpatient: 'outpatient',
  generalOutpatient: 'outpatient',
  intensiveOutpatient: 'intensiveOutpatient',
  partialHospitalization: 'dayProgram',
  residential: 'residential',
  inpatient: 'inpatient',
  withdrawalBed: 'bedWithdrawal',
  youth: treatment,
}

/** Withdrawal care in a bed comes before any setting: the conditions of that first step, as one. */
export const withdrawalBedFirst: Condition = any(
  ...firstStepRules.flatMap(({ step, when }, index) =>
    step === 'inpatientWithdrawalCare'
      ? [all(when, ...firstStepRules.slice(0, index).flatMap((before) => (before.step === step ? [] : [not(before.when)])))]
      : [],
  ),
)

const alcohol = chose('otherSubstances', 'alcoholDaily')
const sedatives = chose('otherSubstances', 'sedatives')
const agonists: readonly Property[] = ['methadone', 'buprenorphine']

/** What a program must offer, beside the care. A program that does not is never shown. */
export const programMusts = {
  under18: { when: chose('ageGroup', 'under18'), offers: 'under18', basis: ['youthMedication'] },
  adults: {
    when: chose('ageGroup', 'adult'),
    offers: { any: ['adults', { maybe: 'youngAdults' }, { maybe: 'olderAdults' }] },
    basis: ['locatorPicksOurs'],
  },
  privateInsurance: { when: chose('payment', 'privateInsurance'), offers: 'privateInsurance', basis: ['insuranceCovers'] },
  publicInsurance: {
    when: chose('payment', 'publicInsurance'),
    offers: { any: ['medicaid', { maybe: 'medicare' }, { maybe: 'statePlan' }] },
    basis: ['medicaidCovers', 'insuranceCovers'],
  },
  noInsurance: {
    when: chose('payment', 'none'),
    offers: { any: ['free', 'slidingFee', { maybe: 'paymentHelp' }, { maybe: 'publicFunds' }] },
    basis: ['freePrograms', 'payWhatOneCan'],
  },
  keepsMethadone: {
    when: chose('medication', 'methadone'),
    offers: { any: ['methadone', 'keepsMethadone'] },
    basis: ['stoppingMedicationRisk', 'medicationForYears'],
  },
  keepsBuprenorphine: {
    when: chose('medication', 'buprenorphine'),
    offers: { any: ['buprenorphine', 'keepsBuprenorphine'] },
    basis: ['stoppingMedicationRisk', 'medicationForYears'],
  },
  allowsMedicine: {
    when: all(startsNow, not(unknown('medication'))),
    offers: { any: [...agonists, 'keepsMethadone', 'keepsBuprenorphine'] },
    basis: ['fewerOverdoses', 'medicationNotConditional'],
  },
  alcoholWithdrawal: { when: alcohol, offers: 'alcoholWithdrawal', basis: ['alcoholDanger'] },
  sedativeWithdrawal: { when: sedatives, offers: 'sedativeWithdrawal', basis: ['sedativesTaper'] },
} as const satisfies Record<string, NeedRule>

export type ProgramMust = 'care' | keyof typeof programMusts

/** A program with such a property is not for this person. */
export const programExclusions = {
  notForOpioids: { when: always, property: 'notForOpioids', basis: ['locatorPicksOurs'] },
  driversOnly: { when: always, property: 'driversOnly', basis: ['locatorPicksOurs'] },
  menOnly: { when: pregnant, property: 'menOnly', basis: ['pregnancyMedication'] },
} as const satisfies Record<string, LimitRule>

export type ProgramExclusion = keyof typeof programExclusions

/** A program with such a property is only for some people, and nobody asked if this person is one of them. */
export const programConditions = {
  womenOnly: { when: not(pregnant), property: 'womenOnly', basis: ['locatorPicksOurs'] },
  menOnly: { when: not(pregnant), property: 'menOnly', basis: ['locatorPicksOurs'] },
  veteransOnly: { when: always, property: 'veteransOnly', basis: ['locatorPicksOurs'] },
} as const satisfies Record<string, LimitRule>

export type ProgramCondition = keyof typeof programConditions

const limitedHours = any(cannotPause, chose('time', 'someHours', 'sixToEightHours', 'fewHours'))
const notLiveIn = not(setting('residential', 'inpatient'))

/** What a program should offer. Programs that offer more of it are shown sooner. */
export const programShoulds = {
  startsMedicine: { when: startsNow, offers: { any: agonists }, basis: ['fewerOverdoses', 'medicationWhere'] },
  naltrexone: { when: chose('medication', 'naltrexone'), offers: 'naltrexone', basis: ['medicationSafeLongTerm'] },
  pregnant: { when: pregnant, offers: 'pregnant', basis: ['pregnancyMedication'] },
  childrenStay: {
    when: all(not(notLiveIn), chose('obligations', 'cannotPauseCare')),
    offers: 'childrenStay',
    basis: ['childcareHelp'],
  },
  childCare: { when: all(notLiveIn, chose('obligations', 'cannotPauseCare')), offers: 'childCare', basis: ['childcareHelp'] },
  bothConditions: {
    when: chose('mentalHealth', 'interfering', 'severe'),
    offers: 'bothConditions',
    basis: ['dualDiagnosisBenefit', 'dualDiagnosisCare'],
  },
  telehealth: { when: all(notLiveIn, chose('travel', 'rarely')), offers: 'telehealth', basis: ['telemedicine'] },
  rides: { when: all(notLiveIn, chose('travel', 'someDays', 'rarely')), offers: 'rides', basis: ['dayTravel'] },
  evening: { when: all(notLiveIn, limitedHours), offers: { any: ['evening', 'weekend'] }, basis: ['dayEvening'] },
} as const satisfies Record<string, NeedRule>

/** `language` is help in the language of the page, where that is not English. */
export type ProgramShould = 'language' | keyof typeof programShoulds

/** What comes before any program, of the lines of "Do this now": these are for today. */
export const goFirst = ['doctor', 'hospital', 'emergencyRoom'] as const satisfies readonly NowLine[]

export type GoFirst = (typeof goFirst)[number]
