import { all, always, any, type Condition, chose, firstStep, not, setting } from './condition.ts'
import type { Basis } from './facts.ts'
import { startsNow } from './medication.ts'
import { anyMedication, painMedicine } from './profile.ts'

/** The public locator of treatment programs. Its address carries no answer: what to pick is read here and picked there. */
export const locator = { name: 'FindTreatment.gov', href: 'https://findtreatment.gov/', checkedOn: '2026-11-28' } as const

/** One thing to pick there: its label, always in English, and its codes in the locator's data, today's first. */
export type LocatorPickRule = {
  readonly id: string
  readonly label: string
  readonly codes: readonly string[]
  readonly when: Condition
  readonly basis: Basis
}

/** What is asked on the phone, and when. */
export type AskByPhoneRule = { readonly when: Condition; readonly basis: Basis }

const basis: Basis = ['locatorPicksOurs', 'helplineFindsCare']

/**
 * What to pick in the locator: of each group the first that holds, so three at most, because each pick leaves fewer
 * programs. Young people look by age. Withdrawal care comes before the setting, unless it happens in the hospital.
 */
export const locatorPicks = [
  [{ id: 'substanceUse', label: 'Substance use treatment', codes: ['SA'], when: always, basis }],
  [
    {
      id: 'youngPeople',
      label: 'Children/Adolescents (17 or younger)',
      codes: ['CH/AD', 'CHLD'],
      when: chose('ageGroup', 'under18'),
      basis,
    },
    { id: 'hospitalInpatient', label: 'Hospital inpatient treatment', codes: ['HIT'], when: setting('inpatient'), basis },
    {
      id: 'residentialDetox',
      label: 'Residential detoxification',
      codes: ['RD'],
      when: firstStep('inpatientWithdrawalCare'),
      basis,
    },
    { id: 'residential', label: 'Residential/24-hour residential', codes: ['RES'], when: setting('residential'), basis },
    {
      id: 'dayTreatment',
      label: 'Outpatient day treatment or partial hospitalization',
      codes: ['ODT'],
      when: setting('partialHospitalization'),
      basis,
    },
    {
      id: 'intensiveOutpatient',
      label: 'Intensive outpatient treatment',
      codes: ['IOP', 'OIT'],
      when: setting('intensiveOutpatient'),
      basis,
    },
    {
      id: 'regularOutpatient',
      label: 'Regular outpatient treatment',
      codes: ['ORT'],
      when: setting('aftercare', 'standardOutpatient', 'generalOutpatient'),
      basis,
    },
  ],
  [
    {
      id: 'privateInsurance',
      label: 'Private health insurance',
      codes: ['PI'],
      when: chose('payment', 'privateInsurance'),
      basis,
    },
    { id: 'publicInsurance', label: 'Medicaid', codes: ['MD'], when: chose('payment', 'publicInsurance'), basis },
    {
      id: 'slidingFee',
      label: 'Sliding fee scale (fee is based on income and other factors)',
      codes: ['SS'],
      when: chose('payment', 'none'),
      basis,
    },
  ],
] as const satisfies readonly (readonly LocatorPickRule[])[]

export type LocatorPick = (typeof locatorPicks)[number][number]['id']

const takesMedicine = any(anyMedication, painMedicine)
const liveIn = setting('residential', 'inpatient')
const notWholeDay = chose('time', 'someHours', 'sixToEightHours', 'fewHours')

/** What the locator does not know, and a program is asked on the phone. */
export const askByPhone = {
  place: { when: always, basis: ['provisionalCare'] },
  keepsMedicine: { when: takesMedicine, basis: ['stoppingMedicationRisk', 'painMedicineNotCut'] },
  startsMedicine: { when: all(not(takesMedicine), startsNow), basis: ['medicationWhere'] },
  hours: { when: setting('standardOutpatient', 'generalOutpatient'), basis: ['outpatientLevels', 'generalTierOurs'] },
  evening: { when: all(setting('intensiveOutpatient', 'partialHospitalization'), notWholeDay), basis: ['dayEvening'] },
  length: { when: setting('residential'), basis: ['residentialIs'] },
  children: { when: all(liveIn, chose('obligations', 'cannotPauseCare')), basis: ['childcareHelp'] },
} as const satisfies Record<string, AskByPhoneRule>

export type AskByPhone = keyof typeof askByPhone
