/** One question. `many` stores a list of checked options (empty means "none of these"), `one` a single option. */
export type Question = {
  readonly section: string
  readonly pick: 'one' | 'many'
  readonly options: readonly [string, ...string[]]
}

/** Every question in the order of the interview, with its options in the order of the screen. */
export const questions = {
  dangerNow: { section: 'now', pick: 'many', options: ['overdoseSigns', 'medicalEmergency', 'selfHarm'] },
  ageGroup: { section: 'now', pick: 'one', options: ['under18', 'adult'] },

  lastUse: { section: 'use', pick: 'one', options: ['withinWeek', 'withinMonth', 'oneToThreeMonths', 'overThreeMonths'] },
  signs: {
    section: 'use',
    pick: 'many',
    options: [
      'largerAmounts',
      'cannotCutDown',
      'timeSpent',
      'craving',
      'dutiesMissed',
      'relationshipHarm',
      'activitiesGivenUp',
      'riskySituations',
      'healthHarm',
      'tolerance',
      'withdrawal',
    ],
  },
  duration: { section: 'use', pick: 'one', options: ['underOneYear', 'oneYearOrMore'] },
  withdrawal: { section: 'use', pick: 'one', options: ['none', 'unwell', 'veryUnwell'] },
  otherSubstances: { section: 'use', pick: 'many', options: ['alcoholDaily', 'sedatives', 'sedativesPrescribed', 'stimulants'] },
  overdose: { section: 'use', pick: 'one', options: ['never', 'overYearAgo', 'pastYear'] },

  mentalHealth: { section: 'health', pick: 'one', options: ['none', 'managed', 'interfering', 'severe'] },
  physicalHealth: { section: 'health', pick: 'one', options: ['none', 'managed', 'untreated', 'needsCare'] },
  pregnancy: { section: 'health', pick: 'one', options: ['no', 'yes'] },

  housing: { section: 'home', pick: 'one', options: ['stable', 'temporary', 'unsafe', 'none'] },
  heroinAtHome: { section: 'home', pick: 'one', options: ['no', 'yes'] },
  support: { section: 'home', pick: 'one', options: ['strong', 'some', 'none'] },

  obligations: { section: 'life', pick: 'one', options: ['none', 'canPause', 'cannotPauseWork', 'cannotPauseCare'] },
  time: { section: 'life', pick: 'one', options: ['mostOfDay', 'someHours', 'sixToEightHours', 'fewHours'] },
  travel: { section: 'life', pick: 'one', options: ['daily', 'someDays', 'rarely'] },
  payment: { section: 'life', pick: 'one', options: ['privateInsurance', 'publicInsurance', 'none'] },

  stage: {
    section: 'treatment',
    pick: 'one',
    options: ['none', 'released', 'detox', 'outpatient', 'intensive', 'day', 'liveIn'],
  },
  stageNow: { section: 'treatment', pick: 'one', options: ['stillNoUse', 'stillUsing', 'endedNoUse', 'endedUsed'] },
  relapse: { section: 'treatment', pick: 'one', options: ['never', 'afterOutpatient', 'afterLiveIn'] },
  medication: {
    section: 'treatment',
    pick: 'one',
    options: ['none', 'methadone', 'buprenorphine', 'naltrexone', 'opioidForPain', 'stoppedLately'],
  },
  medicationView: { section: 'treatment', pick: 'one', options: ['interested', 'notSure', 'notInterested'] },
} as const satisfies Record<string, Question>

export type QuestionId = keyof typeof questions
export type SectionId = (typeof questions)[QuestionId]['section']
export type OptionOf<Q extends QuestionId> = (typeof questions)[Q]['options'][number]

/** "I'm not sure" and "I'd rather not say". The rules treat them alike; the screen does not. */
export type Unknown = 'unsure' | 'declined'
export type AnswerTo<Q extends QuestionId> =
  | ((typeof questions)[Q]['pick'] extends 'many' ? readonly OptionOf<Q>[] : OptionOf<Q>)
  | (Q extends 'dangerNow' ? 'unsure' : Unknown)

/** The answers so far. A missing key means not answered yet. */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> }

export const questionIds = Object.keys(questions) as QuestionId[]
