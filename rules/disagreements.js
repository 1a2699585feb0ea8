import { all, always, chose } from './condition.ts'
import { active, agonist, severe } from './profile.ts'
export const disagreements = {
  mildNeedingSupport: {
    follow: ['outpatientLevels', 'outpatientSupportiveHome'],
    others: ['intensiveMildToModerate'],
    because: ['needsDecideHowMuch'],
  },
  generalOutpatientTier: {
    follow: ['outpatientLevels'],
    others: ['outpatientOnceWeekly', 'outpatientFewHours'],
    because: ['generalTierOurs'],
  },
  severeSetting: {
    follow: ['daySevere', 'severityDecides', 'fewerOverdoses'],
    others: ['inpatientEarly', 'inpatientSevere'],
    because: ['severeWithMedicationOurs', 'outpatientPreferred'],
    onPage: always,
  },
  severeOnMedication: {
    follow: ['opioidTreatmentPrograms', 'returnToUse'],
    others: ['daySevere'],
    because: ['medicineFirstOurs'],
    onPage: always,
  },
  mentalHealthSetting: {
    follow: ['dayTeam', 'dualDiagnosisBenefit', 'dualDiagnosisCare', 'outpatientFewConditions'],
    others: ['inpatientMental'],
    because: ['needsDecideHowMuch'],
    onPage: all(active, severe),
  },
  stablePain: { follow: ['painIsCommon'], others: ['inpatientMedical'], because: ['stableIsNoReason'] },
  homeOnMedication: {
    follow: ['outpatientSupportiveHome', 'provisionalCare'],
    others: ['inpatientEasyAccess'],
    because: ['homeOnMedicationOurs'],
    onPage: agonist,
  },
  withdrawalBed: {
    follow: ['detoxAsOutpatient', 'medicationWithoutDetox'],
    others: ['detoxRoundTheClock', 'detoxMedical'],
    because: ['withdrawalAtHomeOurs'],
    onPage: chose('withdrawal', 'veryUnwell'),
  },
  inpatientOrResidential: {
    follow: ['residentialIs', 'inpatientStabilizes'],
    others: ['inpatientSameAsResidential'],
    because: ['staffTellsThemApart'],
  },
  inpatientLength: {
    follow: ['inpatientStabilizes'],
    others: ['inpatientMonths', 'inpatientSameAsResidential'],
    because: ['staffTellsThemApart'],
  },
  residentialLength: {
    follow: ['residentialIs'],
    others: ['residentialCommunity', 'residentialTwoYears', 'residentialLong'],
    because: ['needsDecideHowMuch'],
  },
  dayProgramHours: {
    follow: ['dayTwentyToThirty', 'dayHours', 'dayHoursReference'],
    others: ['dayMonths', 'dayUpToThirty'],
    because: ['needsDecideHowMuch'],
  },
  dayBesideWork: { follow: ['intensiveNineToTwenty', 'dayHours'], others: ['dayEvening'], because: ['needsDecideHowMuch'] },
  intensiveProgramHours: {
    follow: ['intensiveThreeDays', 'intensiveHours', 'intensiveHoursReference', 'intensiveNineToTwenty'],
    others: ['intensiveUpToThirty'],
    because: ['followTheReferences'],
  },
  withdrawalCareFirst: {
    follow: ['fewerOverdoses', 'detoxAloneUnsafe'],
    others: ['detoxFirst', 'detoxFirstForDependence', 'detoxToClear', 'abstinenceFirst', 'stoppingAllAtOnce'],
    because: ['followTheReferences'],
  },
  counselingWithMedication: {
    follow: ['medicationNotConditional', 'medicationWithTherapy'],
    others: ['medicationNeedsTherapy'],
    because: ['followTheReferences'],
  },
  naltrexoneUse: {
    follow: ['naltrexoneWait', 'naltrexoneDrugFree'],
    others: ['naltrexoneForWithdrawal'],
    because: ['followTheReferences'],
  },
  detoxIncluded: {
    follow: ['residentialIs'],
    others: ['inpatientWithDetox', 'inpatientOffers'],
    because: ['askAboutWithdrawal'],
  },
  intensiveLength: { follow: ['outpatientMonths'], others: ['intensiveThreeDays'], because: ['needsDecideHowMuch'] },
  abstinenceBeforeCare: {
    follow: ['medicationWithoutDetox', 'medicationFromTheStart'],
    others: ['abstinenceFirst', 'outpatientSober'],
    because: ['followTheReferences'],
  },
  buprenorphineStrength: {
    follow: ['bindsTightly', 'fewerOverdoses', 'fewerPoisonings'],
    others: ['weakerBinding', 'buprenorphineShortens', 'buprenorphineAfterOverdose'],
    because: ['followTheReferences'],
  },
  diamorphineInUs: { follow: ['heroinNoMedicine'], others: ['diamorphineAfterMethadone'], because: ['followTheReferences'] },
  methadoneFromPrograms: {
    follow: ['methadoneLicensed', 'methadoneThreeDays', 'methadoneDaily'],
    others: ['methadoneMostUsed'],
    because: ['followTheReferences'],
  },
  outpatientPrice: { follow: ['outpatientCost'], others: ['outpatientOftenCheaper'], because: ['pricesAreOld'] },
  unsafeHome: { follow: ['daySolidSupport', 'residentialIs'], others: ['inpatientEasyAccess'], because: ['homeIsNotMedical'] },
  visitsForMethadone: {
    follow: ['methadoneTakeHome'],
    others: ['methadoneDaily'],
    because: ['followTheReferences'],
  },
  howFastAddictionStarts: {
    follow: ['addictionNotAtOnce'],
    others: ['addictionAfterOnce'],
    because: ['noSideOnSpeedOurs'],
  },
  riskOfMedication: {
    follow: ['methadoneStartRisk', 'medicationSavesLives'],
    others: ['medicationLowMisuse', 'medicationStrictControl'],
    because: ['followTheReferences'],
  },
  whoGivesNaloxone: {
    follow: ['naloxoneThenCall', 'naloxoneOverTheCounter'],
    others: ['naloxoneFromProviders'],
    because: ['anyoneGivesNaloxoneOurs'],
  },
  mostUsedMedication: {
    follow: ['assessmentFirst'],
    others: ['methadoneMostUsed', 'buprenorphineShortens'],
    because: ['favoritesOurs'],
  },
  howLongRecoveryLasts: {
    follow: ['recoveryIsPossible'],
    others: ['recoveryIsLifelong', 'stoppingThePlan'],
    because: ['hopeOurs'],
  },
  freeChoice: { follow: ['forcedNotBetter'], others: ['treatmentNotByChoice'], because: ['choiceIsYours'] },
  overdoseOrder: { follow: ['overdoseResponse'], others: ['naloxoneThenCall'], because: ['followTheReferences'] },
}
