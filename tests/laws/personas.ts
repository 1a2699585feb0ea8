/** People and what was agreed for them, from rules.md and the five documents, before the code was run. */
import type {
  Alongside,
  Answers,
  ConflictId,
  CriterionId,
  FirstStep,
  MedicationNote,
  NoteId,
  QuestionId,
  SettingId,
} from '#rules'
import { ticks, ticksWithWithdrawal } from './space.ts'

/** Uses heroin every day, for less than a year, with seven signs; a good home, strong support, nothing tried yet. */
export const daily: Answers = {
  ...({ dangerNow: [], ageGroup: 'adult' } as const),
  ...({ lastUse: 'withinWeek', signs: ticksWithWithdrawal(7), duration: 'underOneYear', withdrawal: 'unwell' } as const),
  ...({ otherSubstances: [], overdose: 'never', mentalHealth: 'none', physicalHealth: 'none', pregnancy: 'no' } as const),
  ...({ housing: 'stable', heroinAtHome: 'no', support: 'strong' } as const),
  ...({ obligations: 'none', travel: 'daily', payment: 'publicInsurance' } as const),
  ...({ stage: 'none', relapse: 'never', medication: 'none', medicationView: 'interested' } as const),
}
/** Seven signs in the last year, but no use for two months. */
const stopped: Answers = { ...daily, lastUse: 'oneToThreeMonths' }
/** The same on buprenorphine from a doctor, on a couch, with nobody. */
const settling: Answers = {
  ...stopped,
  ...({
    medication: 'buprenorphine',
    stage: 'outpatient',
    stageNow: 'stillNoUse',
    housing: 'temporary',
    support: 'none',
  } as const),
}
const signs = (count: number): Answers => ({ signs: ticks(count) })

type Said = CriterionId | MedicationNote | Alongside | NoteId | ConflictId | QuestionId | SettingId | FirstStep

/** `must` and `never` speak of anything in the result: reasons, medication, alongside, notes and what is workable. */
export type Persona = {
  readonly who: string
  readonly answers: Answers
  readonly low: SettingId
  readonly high?: SettingId
  readonly firstStep: FirstStep
  readonly workable?: SettingId
  readonly must?: readonly Said[]
  readonly never?: readonly Said[]
}

export const personas: readonly Persona[] = [
  {
    who: 'Ana uses daily, for over a year, with strong support: early in chronic and severe use a stay comes first (D0)',
    answers: { ...daily, duration: 'oneYearOrMore' },
    low: 'residential',
    firstStep: 'outpatientWithdrawalCare',
    must: ['severeLongTermEarly', 'severe', 'startNow', 'lowDoseStart', 'naltrexoneNotNow', 'publicCoverage'],
    never: ['askPlan', 'freePrograms', 'severeWithoutSolidSupport', 'naltrexonePossible', 'naltrexoneAskFirst'],
  },
  {
    who: 'Ben uses daily, for under a year, with strong support and a private plan: a day program (D3)',
    answers: { ...daily, payment: 'privateInsurance' },
    low: 'partialHospitalization',
    firstStep: 'outpatientWithdrawalCare',
    must: ['severe', 'startNow', 'askPlan'],
    never: ['severeLongTermEarly', 'mutualSupport', 'publicCoverage'],
  },
  {
    who: 'Cleo would rather not speak of support: a day program at least, possibly a stay',
    answers: { ...daily, support: 'declined' },
    low: 'partialHospitalization',
    high: 'residential',
    firstStep: 'outpatientWithdrawalCare',
    must: ['severe', 'support'],
    never: ['severeWithoutSolidSupport'],
  },
  {
    who: 'Dev takes methadone, still uses and works nights: a day program, and IOP is what fits his work',
    answers: {
      ...daily,
      medication: 'methadone',
      stage: 'outpatient',
      stageNow: 'stillUsing',
      obligations: 'cannotPauseWork',
      time: 'someHours',
    },
    low: 'partialHospitalization',
    firstStep: 'reviewMedication',
    workable: 'intensiveOutpatient',
    must: ['severe', 'outpatientNotEnough', 'keepAgonist', 'time', 'eveningProgram'],
    never: ['startNow', 'lowDoseStart', 'severeWithoutSolidSupport', 'inpatientWithdrawalCare'],
  },
  {
    who: 'Ema takes methadone and lapsed once this month: her medication and an hour or more a week go on, with some more',
    answers: { ...daily, lastUse: 'withinMonth', medication: 'methadone', stage: 'none' },
    low: 'generalOutpatient',
    firstStep: 'reviewMedication',
    must: ['moderate', 'onMedication', 'keepAgonist'],
    never: ['severe', 'startNow'],
  },
  {
    who: 'Finn is five years stable on methadone and sleeps on a couch: his visits go on, and home is no reason for more',
    answers: {
      ...daily,
      ...signs(0),
      lastUse: 'overThreeMonths',
      medication: 'methadone',
      stage: 'outpatient',
      stageNow: 'stillNoUse',
      housing: 'temporary',
    },
    low: 'standardOutpatient',
    firstStep: 'keepMedication',
    must: ['onMedication', 'inOutpatientNow', 'keepAgonist', 'recoveryHousing', 'caseManagement'],
    never: ['temporaryHome', 'startNow', 'ifUseReturns'],
  },
  {
    who: 'Noor last used four months ago, takes buprenorphine and sleeps on a couch with nobody: settled, so her visits go on',
    answers: { ...settling, lastUse: 'overThreeMonths' },
    low: 'standardOutpatient',
    firstStep: 'keepMedication',
    must: ['signsOfUseDisorder', 'inOutpatientNow', 'keepAgonist', 'mutualSupport'],
    never: ['withoutSupport', 'temporaryHome', 'abstinentSevere'],
  },
  {
    who: 'Omar lives like Noor, but last used two months ago: not settled yet, so home and support ask for more',
    answers: settling,
    low: 'generalOutpatient',
    firstStep: 'keepMedication',
    must: ['withoutSupport', 'temporaryHome', 'keepAgonist'],
    never: ['abstinentSevere', 'homeNotSafe', 'recentUse'],
  },
  {
    who: 'Gia is pregnant and uses daily: medication the same day, never withdrawal care',
    answers: { ...daily, pregnancy: 'yes', withdrawal: 'veryUnwell' },
    low: 'partialHospitalization',
    firstStep: 'pregnancyMedication',
    must: ['prenatalCare', 'pregnancyRecommended', 'startNow', 'naltrexoneNotInPregnancy'],
    never: ['outpatientWithdrawalCare', 'inpatientWithdrawalCare', 'naltrexonePossible', 'naltrexoneAskFirst'],
  },
  {
    who: 'Hana is pregnant, takes buprenorphine from her doctor and has not used for two months: she keeps it',
    answers: {
      ...stopped,
      ...signs(4),
      pregnancy: 'yes',
      medication: 'buprenorphine',
      stage: 'outpatient',
      stageNow: 'stillNoUse',
    },
    low: 'standardOutpatient',
    firstStep: 'keepMedication',
    must: ['prenatalCare', 'keepAgonist'],
    never: ['pregnancyRecommended', 'startNow', 'naltrexoneNotInPregnancy'],
  },
  {
    who: 'Ike came out of jail two weeks ago, with some support, and has not used since: start medication, tolerance is lost',
    answers: { ...daily, lastUse: 'overThreeMonths', stage: 'released', support: 'some' },
    low: 'intensiveOutpatient',
    firstStep: 'startMedication',
    must: [
      'afterRelease',
      'abstinentSevereNeedsSupport',
      'lostTolerance',
      'startLow',
      'startNow',
      'naltrexonePossible',
      'mutualSupport',
    ],
    never: ['severe', 'lowDoseStart'],
  },
  {
    who: 'Jo uses fentanyl, has no home, nobody and no insurance, and cannot travel: a stay, or else IOP with a sober home',
    answers: { ...daily, duration: 'oneYearOrMore', housing: 'none', support: 'none', payment: 'none', travel: 'rarely' },
    low: 'residential',
    firstStep: 'inpatientWithdrawalCare',
    workable: 'intensiveOutpatient',
    must: [
      'homeNotSafeWhileUsing',
      'severeWithoutSolidSupport',
      'payment',
      'freeLiveIn',
      'freePrograms',
      'lowDoseStart',
      'fewerVisits',
      'caseManagement',
      'telehealth',
      'visitsByPhone',
      'recoveryHousing',
    ],
    never: ['stayNeedsNoTravel', 'travel', 'violenceHelp'],
  },
  {
    who: 'Kai takes pain medicine as prescribed and nothing else: nothing points to a program',
    answers: { ...daily, ...signs(0), lastUse: 'overThreeMonths', medication: 'opioidForPain' },
    low: 'aftercare',
    firstStep: 'assessment',
    must: ['ifUseReturns', 'painPrescriber', 'naltrexoneNotNow', 'naloxone'],
    never: ['startNow', 'naltrexonePossible', 'onMedication'],
  },
  {
    who: 'Lea finished a 28-day stay and has not used since: step down to a day program (D3), and start medication',
    answers: { ...daily, lastUse: 'withinMonth', stage: 'liveIn', stageNow: 'endedNoUse' },
    low: 'partialHospitalization',
    firstStep: 'startMedication',
    must: ['afterLiveInSevere', 'afterLiveInOrDay', 'afterHigherLevel', 'startLow', 'naltrexoneAskFirst'],
    never: ['recentUse', 'severe', 'returnedAfterProgram', 'naltrexonePossible'],
  },
  {
    who: 'Max finished detox yesterday: no second detox, but medication today and the setting that follows',
    answers: { ...daily, withdrawal: 'none', stage: 'detox', stageNow: 'endedNoUse' },
    low: 'partialHospitalization',
    firstStep: 'startMedication',
    must: ['severe', 'startNow', 'lowDoseStart', 'lostTolerance', 'naltrexoneNotNow'],
    never: ['outpatientWithdrawalCare', 'inpatientWithdrawalCare', 'afterHigherLevel'],
  },
  {
    who: 'Nia takes naltrexone and uses again: speak to the prescriber before the next dose',
    answers: { ...daily, ...signs(4), lastUse: 'withinMonth', medication: 'naltrexone' },
    low: 'generalOutpatient',
    firstStep: 'reviewMedication',
    must: ['moderate', 'onMedication', 'naltrexoneFirstTalk'],
    never: ['keepNaltrexone', 'naltrexonePossible', 'startNow'],
  },
  {
    who: 'Oli takes sedatives as prescribed: no reason for a bed, and none to withhold medication',
    answers: { ...daily, ...signs(4), lastUse: 'withinMonth', otherSubstances: ['sedativesPrescribed'] },
    low: 'generalOutpatient',
    firstStep: 'startMedication',
    must: ['sedativeSafety', 'startNow', 'naltrexoneAskFirst'],
    never: ['inpatientWithdrawalCare'],
  },
  {
    who: 'Pam also drinks daily: withdrawal from alcohol with staff around, while the setting follows her needs',
    answers: { ...daily, ...signs(4), lastUse: 'withinMonth', otherSubstances: ['alcoholDaily'] },
    low: 'generalOutpatient',
    firstStep: 'inpatientWithdrawalCare',
    must: ['startNow', 'naloxone', 'interimCare'],
    never: ['residential', 'inpatient'],
  },
  {
    who: 'Quin went back to using after a day program: the plan changes, IOP at least',
    answers: { ...daily, ...signs(4), stage: 'day', stageNow: 'endedUsed' },
    low: 'intensiveOutpatient',
    firstStep: 'outpatientWithdrawalCare',
    must: ['returnedAfterProgram', 'afterLiveInOrDay', 'afterHigherLevel', 'moderate'],
    never: ['programNotEnough', 'inDayProgramNow'],
  },
  {
    who: 'Rae is in IOP and still uses: one level up',
    answers: { ...daily, ...signs(4), lastUse: 'withinMonth', stage: 'intensive', stageNow: 'stillUsing' },
    low: 'partialHospitalization',
    firstStep: 'startMedication',
    must: ['intensiveNotEnough', 'inIntensiveNow', 'returnedAfterProgram'],
    never: ['outpatientNotEnough', 'programNotEnough'],
  },
  {
    who: 'Sam has two signs and strong support: an hour or more a week',
    answers: { ...daily, ...signs(2), lastUse: 'withinMonth' },
    low: 'standardOutpatient',
    firstStep: 'assessment',
    must: ['recentUse', 'signsOfUseDisorder', 'startNow'],
    never: ['mildWithoutSupport', 'moderate', 'closeToLine'],
  },
  {
    who: 'Tara has two signs and nobody: six to nine hours a week, where D4 says IOP',
    answers: { ...daily, ...signs(2), lastUse: 'withinMonth', support: 'none' },
    low: 'generalOutpatient',
    firstStep: 'assessment',
    must: ['mildWithoutSupport', 'mutualSupport'],
    never: ['moderateNeedsSupport'],
  },
  {
    who: 'Uma has children, nobody to mind them and a few mornings: a stay is named, and IOP is what fits',
    answers: { ...daily, duration: 'oneYearOrMore', obligations: 'cannotPauseCare', time: 'someHours' },
    low: 'residential',
    firstStep: 'outpatientWithdrawalCare',
    workable: 'intensiveOutpatient',
    must: ['obligations', 'childcare', 'severeLongTermEarly'],
    never: ['payment', 'eveningProgram'],
  },
  {
    who: 'Vic cannot look after himself: inpatient care, nothing lower, and somebody to call today',
    answers: { ...daily, mentalHealth: 'severe', payment: 'none', obligations: 'cannotPauseWork', time: 'fewHours' },
    low: 'inpatient',
    firstStep: 'inpatientWithdrawalCare',
    must: ['mentalHealthSevere', 'urgentMentalHealthCare', 'crisisLine', 'dualDiagnosis', 'obligations', 'payment', 'freeLiveIn'],
    never: ['time'],
  },
  {
    who: 'Wes overdosed last year, stopped two months ago and has no signs: visits, a plan, and medication all the same',
    answers: { ...stopped, ...signs(0), overdose: 'pastYear' },
    low: 'standardOutpatient',
    firstStep: 'assessment',
    must: ['recentOverdose', 'startNow', 'lowerOverdoseRisk', 'overdosePlan', 'crisisLine', 'startLow'],
    never: ['ifUseReturns'],
  },
  {
    who: 'Yael has not used for years and has no signs: nothing points to a program',
    answers: { ...daily, ...signs(0), lastUse: 'overThreeMonths' },
    low: 'aftercare',
    firstStep: 'assessment',
    must: ['ifUseReturns', 'naloxone', 'mutualSupport', 'naltrexonePossible'],
    never: ['startNow'],
  },
  {
    who: 'Zoe has said nothing yet: anything is possible, and what may apply is named',
    answers: {},
    low: 'aftercare',
    high: 'inpatient',
    firstStep: 'assessment',
    must: ['ageGroup', 'pregnancy', 'otherSubstances', 'lastUse', 'medication', 'naloxone', 'crisisLine', 'startLowIfBreak'],
    never: ['naltrexonePossible', 'startLow', 'withdrawal'],
  },
]
