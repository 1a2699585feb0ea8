import type { HeadingOf, SourceId } from './sources.ts'

/**
 * One claim: what a source states under one of its headings, or a judgement of ours, dated and shown as ours.
 * The wording stands in src/locales/<language>/facts.json under the same id.
 */
export type Fact =
  | { readonly [S in SourceId]: { readonly from: S; readonly under: HeadingOf<S> } }[SourceId]
  | { readonly judgement: true; readonly agreedOn: string }

export const facts = {
  // Severity and the choice of a level
  severityLimits: { from: 'dsm5', under: 'Diagnostic criteria' },
  severityDecides: { from: 'D2', under: 'Outpatient Treatment For Heroin Addiction' },
  continuum: { from: 'D3', under: 'Heroin Addiction Treatment Settings' },
  bothChronicAndSevere: { judgement: true, agreedOn: '2026-11-21' },

  // Aftercare and outpatient care
  aftercareAfterPrograms: { from: 'D0', under: 'Aftercare Programs For Heroin Addiction' },
  aftercareHelps: { from: 'D2', under: 'Aftercare Treatment Services For Heroin Addiction' },
  outpatientLevels: { from: 'D0', under: 'Outpatient Rehab' },
  outpatientFewHours: { from: 'D2', under: 'Outpatient Treatment For Heroin Addiction' },
  outpatientOnceWeekly: { from: 'D3', under: 'Standard Outpatient' },
  outpatientLessSevere: { from: 'D3', under: 'Standard Outpatient' },
  outpatientAfterHigher: { from: 'D3', under: 'Standard Outpatient' },
  outpatientFewConditions: { from: 'D3', under: 'Standard Outpatient' },
  outpatientSupportiveHome: { from: 'D3', under: 'Standard Outpatient' },
  outpatientMild: { from: 'D4', under: 'Passage before intensive outpatient programs' },
  outpatientSober: { from: 'D0', under: 'Do I Need Inpatient Or Outpatient Treatment For My Heroin Addiction?' },
  generalTierOurs: { judgement: true, agreedOn: '2026-11-21' },

  // Intensive outpatient (IOP)
  intensiveHours: { from: 'D0', under: 'Outpatient Rehab' },
  intensiveThreeDays: { from: 'D3', under: 'Intensive Outpatient' },
  intensiveNineToTwenty: { from: 'D4', under: 'Passage on intensive outpatient programs' },
  intensiveUpToThirty: { from: 'D2', under: 'Outpatient Treatment For Heroin Addiction' },
  intensiveHoursReference: { from: 'medicareIop', under: 'Coverage details' },
  intensiveMoreThanStandard: { from: 'D3', under: 'Intensive Outpatient' },
  intensiveStepDown: { from: 'D3', under: 'Intensive Outpatient' },
  intensiveMildToModerate: { from: 'D4', under: 'Passage on intensive outpatient programs' },
  intensiveAfterHigher: { from: 'D4', under: 'Passage on intensive outpatient programs' },

  // Partial hospitalization (PHP)
  dayHours: { from: 'D3', under: 'Partial Hospitalization' },
  dayTwentyToThirty: { from: 'D0', under: 'Outpatient Rehab' },
  dayMonths: { from: 'D1', under: 'What Are Some Treatment Options for Heroin Users?' },
  dayUpToThirty: { from: 'D2', under: 'Outpatient Treatment For Heroin Addiction' },
  dayHoursReference: { from: 'medicarePhp', under: 'What it is' },
  daySevere: { from: 'D3', under: 'Partial Hospitalization' },
  daySolidSupport: { from: 'D3', under: 'Partial Hospitalization' },
  dayStepDown: { from: 'D3', under: 'Partial Hospitalization' },
  dayEvening: { from: 'D3', under: 'Partial Hospitalization' },
  dayTravel: { from: 'D3', under: 'Partial Hospitalization' },

  // Live-in care
  residentialIs: { from: 'D0', under: 'Residential Rehab' },
  residentialCommunity: { from: 'D1', under: 'What Are Some Treatment Options for Heroin Users?' },
  residentialLong: { from: 'D2', under: 'Inpatient Treatment For Heroin Addiction' },
  inpatientStabilizes: { from: 'D0', under: 'Inpatient Rehab' },
  inpatientWithDetox: { from: 'D1', under: 'What Are Some Treatment Options for Heroin Users?' },
  inpatientSameAsResidential: { from: 'D2', under: 'Inpatient Treatment For Heroin Addiction' },
  inpatientMonths: { from: 'D3', under: 'Inpatient Heroin Addiction Treatment Center' },
  inpatientSupervision: { from: 'D2', under: 'Inpatient Treatment For Heroin Addiction' },
  inpatientEarly: { from: 'D0', under: 'Do I Need Inpatient Or Outpatient Treatment For My Heroin Addiction?' },
  inpatientSevere: { from: 'D3', under: 'Inpatient Heroin Addiction Treatment Center' },
  inpatientMental: { from: 'D3', under: 'Inpatient Heroin Addiction Treatment Center' },
  inpatientMedical: { from: 'D3', under: 'Inpatient Heroin Addiction Treatment Center' },
  inpatientEasyAccess: { from: 'D3', under: 'Inpatient Heroin Addiction Treatment Center' },
  staffTellsThemApart: { judgement: true, agreedOn: '2026-11-21' },
  cannotLeaveHome: { from: 'D0', under: 'Differences Between Inpatient Treatment And Outpatient Treatment For Heroin' },
  flexibilityOrCost: { from: 'D0', under: 'Do I Need Inpatient Or Outpatient Treatment For My Heroin Addiction?' },

  // Withdrawal care
  detoxSupervised: { from: 'D1', under: 'What Is the Difference Between Heroin Detoxification and Heroin Addiction Treatment?' },
  detoxMedical: { from: 'D4', under: 'What are the principles of effective treatment?' },
  detoxDays: { from: 'D2', under: 'Heroin Detox Timeline' },
  detoxAsOutpatient: { from: 'D0', under: 'Heroin Addiction Treatment And Rehab Programs FAQs' },
  detoxToClear: { from: 'D2', under: 'Heroin Detoxification' },
  detoxFirst: { from: 'D1', under: 'Detox and Heroin Addiction Treatment Centers' },
  detoxFirstForDependence: { from: 'D0', under: 'Treatment Options For Heroin Addiction' },
  detoxAloneUnsafe: { from: 'cdc2022', under: 'Recommendation 12' },
  alcoholDanger: { from: 'alcoholWithdrawal', under: 'Abstract' },
  withdrawalRiskUnknown: { judgement: true, agreedOn: '2026-11-21' },
  sedativesTaper: { from: 'fdaBenzodiazepines', under: 'Safety communication' },
  withdrawalCanBeSerious: { from: 'D4', under: 'What are the principles of effective treatment?' },

  // Medication
  medicationWithTherapy: { from: 'D0', under: 'Medication-Assisted Treatment For Heroin' },
  fewerOverdoses: { from: 'wakeman2020', under: 'Results' },
  medicationSavesLives: { from: 'nasem2019', under: 'Conclusions' },
  medicationNotConditional: { from: 'dearColleague2023', under: 'Letter' },
  medicationNeedsTherapy: { from: 'D1', under: 'Medication-Assisted treatment' },
  medicationSafeLongTerm: { from: 'D0', under: 'Medication-Assisted Treatment For Heroin' },
  medicationForYears: { from: 'D4', under: 'Opening passage on medication' },
  stoppingMedicationRisk: { from: 'sordo2017', under: 'Results' },
  opioidTreatmentPrograms: { from: 'D1', under: 'What Are Some Treatment Options for Heroin Users?' },
  methadoneDaily: { from: 'D0', under: 'Medication-Assisted Treatment For Heroin' },
  methadoneStartRisk: { from: 'fdaMethadone', under: 'Boxed warning' },
  methadoneLicensed: { from: 'asamMethadone', under: 'Purpose' },
  monthlyInjection: { from: 'D0', under: 'Medication-Assisted Treatment For Heroin' },
  buprenorphineAfterOverdose: { from: 'D3', under: 'Medications for Heroin Addiction' },
  lowDoseStart: { from: 'lowDose2024', under: 'Abstract' },
  naltrexoneDrugFree: { from: 'D1', under: 'Buprenorphine and Methadone' },
  naltrexoneWait: { from: 'samhsaNaltrexone', under: 'Naltrexone' },
  naltrexoneForWithdrawal: { from: 'D2', under: 'Medications Used During Detox' },
  abstinenceFirst: { from: 'D1', under: 'Detox and Heroin Addiction Treatment Centers' },
  pregnancyMedication: { from: 'acog711', under: 'Recommendations and Conclusions' },
  naltrexonePregnancy: { from: 'newYorkPregnancy', under: 'Recommendations' },
  pregnancyBirths: { from: 'D0', under: 'Heroin Addiction Treatment And Rehab Programs FAQs' },
  youthMedication: { from: 'youth2020', under: 'Abstract' },
  sedativesNoReasonToWithhold: { from: 'fda2017', under: 'Safety communication' },
  prescribersDecideTogether: { judgement: true, agreedOn: '2026-11-21' },
  choiceIsYours: { judgement: true, agreedOn: '2026-11-21' },
  telemedicine: { from: 'D1', under: 'What Are Some Treatment Options for Heroin Users?' },

  // Alongside and warnings
  naloxoneReady: { from: 'D2', under: 'Heroin Overdose Treatment' },
  overdoseResponse: { from: 'asamGuide', under: 'Responding to a suspected overdose' },
  naloxoneReverses: { from: 'asamGuide', under: 'Overdose reversal medication' },
  afterOverdose: { from: 'asamGuide', under: 'Overdose reversal medication' },
  interimMedication: { from: 'interim2016', under: 'Letter' },
  overdosePlanNeeded: { from: 'D2', under: 'Heroin Overdose Treatment' },
  lostTolerance: { from: 'D0', under: 'Heroin Addiction Treatment And Rehab Programs FAQs' },
  lostToleranceStudy: { from: 'strang2003', under: 'Results' },
  releaseRisk: { from: 'release2007', under: 'Results' },
  oneLevelUp: { judgement: true, agreedOn: '2026-11-21' },
  finishFirst: { judgement: true, agreedOn: '2026-11-21' },
  returnToUse: { from: 'D4', under: 'What is the role of medication in heroin addiction treatment?' },
  crisisSigns: { from: 'namiCrisis', under: 'What Is a Crisis?' },
  crisisNeedsPeople: { from: 'lifeline988', under: 'FAQs About 988 Lifeline Services' },
  dualDiagnosisBenefit: { from: 'D0', under: 'Dual Diagnosis Rehab For Heroin Addiction' },
  dualDiagnosisCare: { from: 'D2', under: 'Dual Diagnosis Treatment For Heroin Addiction' },
  painIsCommon: { from: 'D0', under: 'Dual Diagnosis Rehab For Heroin Addiction' },
  sameDay: { judgement: true, agreedOn: '2026-11-21' },
  doctorOnSite: { judgement: true, agreedOn: '2026-11-21' },
  stableIsNoReason: { judgement: true, agreedOn: '2026-11-21' },
  needsDecideHowMuch: { judgement: true, agreedOn: '2026-11-21' },
  homeWhenSettledOurs: { judgement: true, agreedOn: '2026-11-21' },
  followTheReferences: { judgement: true, agreedOn: '2026-11-21' },
  stimulantStandard: { from: 'stimulants2024', under: 'Abstract' },
  stimulantRewards: { from: 'D3', under: 'Therapies for Heroin Addiction' },
  provisionalCare: { from: 'D1', under: 'What Are Some Treatment Options for Heroin Users?' },
  housingHelp: { from: 'D2', under: 'Aftercare Treatment Services For Heroin Addiction' },
  caseManagement: { from: 'D0', under: 'Aftercare Programs For Heroin Addiction' },
  recoveryHomesAndMedication: { from: 'recoveryResidences', under: 'Abstract' },
  violenceHotline: { from: 'dvHotline', under: 'News' },
  supportGroups: { from: 'D1', under: 'Heroin Counseling' },
  childcareHelp: { from: 'D2', under: 'Aftercare Treatment Services For Heroin Addiction' },
  insuranceCovers: { from: 'D0', under: 'Heroin Addiction Treatment And Rehab Programs FAQs' },
  medicaidCovers: { from: 'medicaid2020', under: 'News alert' },
  freePrograms: { from: 'D0', under: 'Heroin Addiction Treatment And Rehab Programs FAQs' },
  helplineFindsCare: { from: 'samhsaHelpline', under: 'Frequently Asked Questions' },
  assessmentFirst: { from: 'D1', under: 'How Does Treatment for Heroin Abuse Work?' },
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof facts

/** Never empty: a claim that rests on nothing does not compile. */
export type Basis = readonly [FactId, ...FactId[]]
