import type { DisagreementId } from './disagreements.ts'
import type { Basis } from './facts.ts'
import type { SettingId } from './settings.ts'

/** The facets of an entry, in page order. `notFor` is also what to take care of. */
export const facets = ['what', 'hours', 'length', 'cost', 'who', 'notFor', 'offers'] as const
export type Facet = (typeof facets)[number]

/** One setting, medicine, therapy or service: its facts by facet, and the points on which sources differ. */
export type GuideEntry = { readonly [F in Facet]?: Basis } & { readonly differ?: readonly DisagreementId[] }

const entries = {
  settings: {
    aftercare: {
      what: ['aftercareAfterPrograms', 'keepAtIt'],
      who: ['aftercareAfterPrograms', 'aftercareHelps'],
      offers: ['aftercareHelps', 'housingHelp', 'childcareHelp', 'caseManagement', 'aftercarePlan'],
    },
    standardOutpatient: {
      what: ['outpatientIs', 'continuum'],
      who: [
        'outpatientLessSevere',
        'outpatientAfterHigher',
        'outpatientFewConditions',
        'outpatientSupportiveHome',
        'outpatientMild',
        'outpatientSober',
        'cannotLeaveHome',
        'flexibilityOrCost',
        'severityDecides',
      ],
      hours: ['outpatientLevels', 'outpatientOnceWeekly', 'outpatientFewHours'],
      length: ['outpatientMonths'],
      cost: ['outpatientCost', 'outpatientOftenCheaper'],
      offers: ['outpatientOnceWeekly', 'outpatientOffers', 'outpatientBesideLife'],
      differ: ['generalOutpatientTier', 'outpatientPrice', 'abstinenceBeforeCare', 'mildNeedingSupport'],
    },
    generalOutpatient: {
      what: ['outpatientIs', 'generalTierOurs'],
      who: ['outpatientMild', 'outpatientSober', 'cannotLeaveHome', 'flexibilityOrCost', 'severityDecides'],
      hours: ['outpatientLevels'],
      length: ['outpatientMonths'],
      cost: ['outpatientCost', 'outpatientOftenCheaper'],
      offers: ['outpatientOffers', 'outpatientBesideLife'],
      differ: ['generalOutpatientTier', 'outpatientPrice'],
    },
    intensiveOutpatient: {
      what: ['outpatientAttendance', 'intensiveMoreThanStandard'],
      who: [
        'intensiveMoreThanStandard',
        'intensiveStepDown',
        'intensiveAfterHigher',
        'intensiveMildToModerate',
        'intensiveStructure',
      ],
      notFor: ['intensiveNoDetox'],
      hours: ['intensiveThreeDays', 'intensiveHours', 'intensiveHoursReference', 'intensiveNineToTwenty', 'intensiveUpToThirty'],
      length: ['intensiveThreeDays', 'outpatientMonths'],
      cost: ['outpatientCost', 'outpatientOftenCheaper'],
      offers: ['intensiveTherapy', 'intensiveOffers', 'intensiveStructure', 'intensiveNineToTwenty'],
      differ: ['intensiveProgramHours', 'intensiveLength', 'outpatientPrice'],
    },
    partialHospitalization: {
      what: ['dayNotLiveIn'],
      who: ['daySevere', 'daySolidSupport', 'dayStepDown', 'dayEvening'],
      notFor: ['dayTravel'],
      hours: ['dayHoursReference', 'dayHours', 'dayTwentyToThirty', 'dayMonths', 'dayUpToThirty'],
      length: ['dayHours', 'dayMonths', 'outpatientMonths'],
      cost: ['outpatientCost', 'outpatientOftenCheaper'],
      offers: ['dayTeam'],
      differ: ['dayProgramHours', 'dayBesideWork', 'severeSetting', 'unsafeHome', 'outpatientPrice'],
    },
    residential: {
      what: ['residentialIs', 'residentialCommunity'],
      who: ['homeIsNotMedical'],
      notFor: ['stayNotBetterOurs'],
      length: ['residentialIs', 'residentialCommunity', 'residentialTwoYears', 'residentialLong'],
      cost: ['inpatientCostsMore'],
      offers: ['residentialOffers', 'residentialAfterDetox', 'inpatientWiderRange', 'inpatientDay'],
      differ: ['residentialLength', 'inpatientOrResidential', 'detoxIncluded', 'unsafeHome'],
    },
    inpatient: {
      what: ['inpatientStabilizes', 'inpatientWithDetox', 'inpatientRoundTheClock', 'staffTellsThemApart'],
      who: [
        'inpatientSupervision',
        'inpatientEarly',
        'inpatientSevere',
        'inpatientMental',
        'inpatientMedical',
        'inpatientEasyAccess',
      ],
      notFor: ['cannotLeaveHome'],
      length: ['inpatientStabilizes', 'inpatientThirtyDays', 'inpatientSameAsResidential', 'inpatientMonths'],
      cost: ['inpatientCost', 'inpatientCostsMore', 'pricesAreOld'],
      offers: [
        'inpatientOffers',
        'inpatientTeam',
        'inpatientOwnPlan',
        'inpatientServices',
        'inpatientWiderRange',
        'inpatientDay',
      ],
      differ: [
        'inpatientLength',
        'inpatientOrResidential',
        'detoxIncluded',
        'severeSetting',
        'mentalHealthSetting',
        'stablePain',
        'unsafeHome',
      ],
    },
  },
  withdrawal: {
    withdrawalCare: {
      what: ['detoxTaper', 'detoxSupervised', 'detoxOnlyStart', 'withdrawalSoon'],
      who: ['detoxWho', 'detoxFirstForDependence', 'stoppingAllAtOnce', 'withdrawalCanBeSerious'],
      notFor: ['detoxAloneUnsafe', 'medetomidineWithdrawal'],
      length: ['detoxDays'],
      offers: ['medicationFromTheStart', 'methadoneEases', 'buprenorphineShortens', 'waysToStart', 'lowDoseStart'],
      differ: ['withdrawalCareFirst', 'abstinenceBeforeCare'],
    },
    inpatientWithdrawalCare: {
      what: ['detoxMedical', 'detoxRoundTheClock', 'detoxPlaces'],
      who: ['alcoholDanger', 'sedativesTaper', 'withdrawalRiskUnknown', 'detoxMedical'],
      length: ['detoxDays'],
      differ: ['detoxIncluded'],
    },
    outpatientWithdrawalCare: {
      what: ['detoxAsOutpatient', 'detoxSupervised'],
      who: ['outpatientPreferred', 'alcoholOutpatient', 'sedativesSlowly'],
      notFor: ['withdrawalAtHomeOurs'],
      cost: ['detoxAsOutpatient', 'pricesAreOld'],
    },
    lofexidine: { what: ['lofexidineApproved'], length: ['lofexidineLimits'] },
    clonidine: { what: ['withdrawalMedicines'], offers: ['clonidineEases'] },
    loperamide: { what: ['withdrawalMedicines'], notFor: ['loperamideHeart'] },
    ondansetron: { what: ['withdrawalMedicines'] },
  },
  medication: {
    medicationForOpioidUse: {
      what: ['medicationApproved', 'medicationSavesLives', 'medicationIsKey', 'medicationWithTherapy', 'fewerOverdoses'],
      who: ['sameAsOtherOpioids', 'medicationNotConditional', 'medicationWithoutDetox', 'choiceIsYours'],
      length: ['medicationSafeLongTerm', 'medicationForYears', 'medicationIsVital', 'stoppingMedicationRisk'],
      cost: ['medicationCost', 'medicaidCovers', 'pricesAreOld'],
      offers: [
        'medicationBenefits',
        'medicationLowersReturn',
        'medicationLessCrime',
        'pregnancyBirths',
        'therapyHelpsStaying',
        'therapyWithMedication',
      ],
      differ: [
        'counselingWithMedication',
        'withdrawalCareFirst',
        'abstinenceBeforeCare',
        'riskOfMedication',
        'mostUsedMedication',
      ],
    },
    startingMedication: {
      what: ['whereToAskOurs', 'medicationWhere', 'anyPrescriber', 'startByPhone', 'methadoneThreeDays', 'waysToStart'],
      notFor: ['tabletsOfOthersOurs', 'afterNaltrexone'],
      offers: ['emergencyRoomStart', 'interimMedication'],
    },
    methadone: {
      what: ['methadoneDaily', 'methadoneTakeHome', 'methadoneEases'],
      who: ['methadoneLicensed', 'methadoneThreeDays', 'pregnancyMedication'],
      notFor: ['methadoneStartRisk', 'methadoneHeart', 'missedDosesOurs'],
      length: ['medicationSafeLongTerm', 'medicationForYears'],
      offers: ['fewerOverdoses', 'methadoneMostUsed'],
      differ: ['methadoneFromPrograms', 'visitsForMethadone', 'mostUsedMedication'],
    },
    buprenorphine: {
      what: ['monthlyInjection', 'weeklyShot', 'bindsTightly', 'waysToStart', 'lowDoseStart'],
      who: ['anyPrescriber', 'buprenorphineAfterOverdose', 'fewerPoisonings', 'pregnancyMedication', 'youthMedication'],
      length: ['medicationSafeLongTerm', 'medicationForYears'],
      offers: ['fewerOverdoses', 'buprenorphineShortens', 'interimMedication'],
      differ: ['buprenorphineStrength', 'mostUsedMedication'],
    },
    buprenorphineNaloxone: { what: ['buprenorphineWithNaloxone'] },
    naltrexone: {
      what: ['monthlyInjection', 'naltrexoneBlocks', 'naltrexoneFourWeeks'],
      who: ['naltrexoneForAlcohol'],
      notFor: ['naltrexoneWait', 'naltrexoneDrugFree', 'naltrexonePregnancy'],
      differ: ['naltrexoneUse'],
    },
    diamorphine: { what: ['diamorphineAfterMethadone'], notFor: ['heroinNoMedicine'], differ: ['diamorphineInUs'] },
    naloxone: {
      what: ['naloxoneReverses', 'overdoseResponse', 'breathingNotWaking'],
      who: ['naloxoneReady', 'overdosePlanNeeded', 'naloxoneOverTheCounter'],
      differ: ['overdoseOrder', 'whoGivesNaloxone'],
    },
  },
  supply: {
    strongOpioids: { what: ['nitazenesStrong'], notFor: ['neverAloneOurs'] },
    sedativesInDrugs: {
      what: ['streetSupplyMixed'],
      notFor: ['medetomidineWithdrawal', 'breathingNotWaking'],
    },
    kratom: { what: ['kratomIsAnOpioid'] },
    drugChecking: { what: ['testStrips'] },
    woundCare: { what: ['suppliesOurs', 'doctorThisWeek'] },
  },
  services: {
    assessment: {
      what: ['assessmentFirst', 'treatmentTeam'],
      offers: ['addictionNotAtOnce'],
      differ: ['howFastAddictionStarts'],
    },
    dualDiagnosis: {
      what: ['dualDiagnosisCare'],
      who: ['dualDiagnosisConditions', 'dualDiagnosisBenefit', 'painIsCommon'],
      differ: ['mentalHealthSetting', 'stablePain'],
    },
    opioidTreatmentProgram: {
      what: ['opioidTreatmentPrograms'],
      who: ['methadoneLicensed'],
      hours: ['methadoneDaily', 'methadoneTakeHome'],
      cost: ['medicationCost'],
      differ: ['methadoneFromPrograms', 'visitsForMethadone'],
    },
    interimCare: { what: ['provisionalCare'], offers: ['interimMedication'] },
    telehealth: { what: ['telemedicine', 'startByPhone'] },
    familyServices: { what: ['familyEducation', 'lovedOnesMatter'], offers: ['intensiveStructure', 'inpatientOffers'] },
    drugTesting: { what: ['drugTests', 'programParts'] },
  },
  therapies: {
    therapy: {
      what: ['therapyMixes', 'counselingKinds', 'therapyForThoughts'],
      offers: ['traumaInCounseling', 'therapyHelpsStaying', 'stayingHelps', 'fewerLegalProblems'],
    },
    individualTherapy: { what: ['counselingKinds'], offers: ['outpatientOnceWeekly', 'intensiveTherapy'] },
    groupTherapy: { what: ['counselingKinds'], offers: ['outpatientOffers', 'intensiveTherapy'] },
    familyTherapy: { what: ['counselingKinds'], offers: ['inpatientOffers'] },
    cognitiveBehavioral: { what: ['cognitiveThoughts'], offers: ['cognitiveSkills'] },
    dialecticalBehavior: { what: ['dialecticalSkills'], offers: ['dialecticalPlans'] },
    motivationalEnhancement: { what: ['motivationalWeighing'] },
    contingencyManagement: { what: ['stimulantRewards'], who: ['stimulantStandard'] },
    relapsePrevention: { what: ['avoidingReturn', 'treatmentGoals'], offers: ['returnHasStages', 'programParts'] },
    lifeSkills: { what: ['programParts'] },
    holisticTherapies: { what: ['holisticActivities'], offers: ['holisticHealth'] },
  },
  afterTreatment: {
    supportGroups: { what: ['supportGroups'], offers: ['twelveStepNetwork', 'heroinAnonymous'] },
    soberLiving: {
      what: ['provisionalCare'],
      notFor: ['recoveryHomesAndMedication'],
      length: ['residentialLong'],
      differ: ['homeOnMedication'],
    },
    caseManagement: { what: ['caseManagement'], offers: ['housingHelp', 'childcareHelp', 'aftercareHelps'] },
    ifUseReturns: {
      what: ['returnToUse', 'oneLevelUp'],
      offers: ['recoveryIsPossible', 'lostTolerance', 'aftercarePlan'],
      differ: ['howLongRecoveryLasts'],
    },
  },
  rights: {
    callingForHelp: { what: ['goodSamaritan'] },
    rightToMedicine: { what: ['medicineIsProtected'] },
    privateRecords: { what: ['recordsArePrivate'] },
    parents: { what: ['parentsAreProtected', 'reportingDiffersOurs', 'newbornTreated', 'askLegalAidOurs'] },
    withoutPapers: { what: ['askLegalAidOurs', 'payWhatOneCan'] },
  },
  lines: {
    crisisLine: { what: ['crisisNeedsPeople', 'lineInSignLanguage'] },
    treatmentLine: { what: ['helplineFindsCare'] },
    aloneLine: { what: ['aloneLinesStay'] },
    violenceLine: { what: ['violenceHotline'] },
    maternalLine: { what: ['maternalLineHelps'] },
  },
  choosing: {
    needs: {
      what: ['chooseByNeeds', 'settingBySeverityAndNeeds'],
      offers: ['rightQuestions', 'trustedView', 'provenCare', 'qualityTreatsBoth', 'specialistsLead'],
      differ: ['freeChoice'],
    },
    location: { what: ['chooseLocation', 'medicationWhere', 'dayTravel'] },
    price: { what: ['chooseCost'], cost: ['costDependsOn', 'freePrograms', 'pricesAreOld'], differ: ['outpatientPrice'] },
    insurance: { what: ['chooseInsurance'], cost: ['insuranceCovers', 'insuranceVaries', 'medicaidCovers'] },
    servicesOffered: { what: ['chooseServices'] },
    approach: { what: ['chooseApproach'] },
    comfort: { what: ['chooseAmenities'] },
    staff: { what: ['chooseStaff'] },
  },
} as const satisfies { readonly settings: { readonly [S in SettingId]: GuideEntry } } & Record<
  string,
  Readonly<Record<string, GuideEntry>>
>

export type GuideSection = keyof typeof entries
export type EntryId = { [S in GuideSection]: keyof (typeof entries)[S] }[GuideSection]

/** The whole guide, section by section, in the order of the page. */
export const guide: { readonly [S in GuideSection]: { readonly [E in keyof (typeof entries)[S]]: GuideEntry } } = entries
