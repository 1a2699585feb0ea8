/** Shows that what is said to these people by default is true of them; not that it is said well. */
import { describe, expect, test } from 'vitest'
import { type Answers, type DisagreementId, disagreements, recommend } from '#rules'
import english from '../src/locales/en/facts.json'
import spanish from '../src/locales/es/facts.json'
import { daily, longAgo, stopped } from './laws/persona.ts'
import { sentences } from './plain.ts'

function told(answers: Answers) {
  const result = recommend(answers)
  if (result.kind === 'emergency') throw new Error('Nobody here is in danger.')
  return result
}

describe('work and family', () => {
  const busy: Answers = { ...daily, obligations: 'cannotPauseWork', time: 'fewHours' }
  const drinking: Answers = { ...busy, otherSubstances: ['alcoholDaily'] }
  test('an adult in opioid withdrawal who cannot leave work is told of 5 to 7 days', () => {
    expect(told(busy).firstStepNotes).toContain('daysAway')
  })
  test('only detox with a stay is told what to do without staying overnight', () => {
    expect(told(busy).firstStep).toBe('outpatientWithdrawalCare')
    expect(told(busy).firstStepNotes).not.toContain('startAsOutpatient')
    const unsafe = told({ ...busy, housing: 'unsafe' })
    expect(unsafe.firstStep).toBe('inpatientWithdrawalCare')
    expect(unsafe.firstStepNotes).toContain('startAsOutpatient')
  })
  test('people under 18 are not told this, even if they answered before giving their age', () => {
    const notes = told({ ...drinking, ageGroup: 'under18' }).firstStepNotes
    expect(notes).toContain('notAtHome')
    for (const note of ['daysAway', 'whoStepsIn', 'startAsOutpatient'] as const) expect(notes).not.toContain(note)
  })
  test('with daily alcohol, no number of days is given', () => {
    const result = told(drinking)
    expect(result.firstStepNotes).toContain('whoStepsIn')
    expect(result.firstStepNotes).not.toContain('daysAway')
    expect(result.before).toBe('otherWithdrawalCare')
  })
})

describe('lost tolerance', () => {
  const cases: readonly (readonly [string, Answers, string])[] = [
    ['pain medicine as prescribed, no other use', { ...stopped, medication: 'opioidForPain' }, 'painMedicine'],
    ['pain medicine, and other use this week', { ...daily, medication: 'opioidForPain' }, 'now'],
    ['methadone without other use', { ...stopped, medication: 'methadone' }, 'onMedicine'],
    ['naltrexone', { ...stopped, medication: 'naltrexone' }, 'naltrexone'],
    ['methadone stopped last week', { ...stopped, medication: 'stoppedLately' }, 'stoppedLately'],
    ['just out of jail', { ...longAgo, stage: 'released' }, 'afterStay'],
    ['never used, or months ago', longAgo, 'longAgo'],
    ['months ago, with an overdose before', { ...longAgo, overdose: 'overYearAgo' }, 'lower'],
    ['used two months ago', stopped, 'lower'],
    ['would rather not say', { ...daily, lastUse: 'declined' }, 'unknown'],
  ]
  test.each(cases)('for somebody on or with %s', (_, answers, text) => expect(told(answers).tolerance).toBe(text))
})

describe('on the phone', () => {
  const lines = (answers: Answers): readonly string[] => told(answers).say
  test('the script names medicine that is taken or was stopped recently', () => {
    for (const medication of ['methadone', 'buprenorphine', 'naltrexone', 'opioidForPain', 'stoppedLately'] as const)
      expect(lines({ ...daily, medication }).join()).toContain(medication)
  })
  test('people who take nothing and have no signs do not ask to start medicine', () => {
    const said = lines({ ...longAgo, signs: [] })
    for (const line of ['start', 'sickNow']) expect(said).not.toContain(line)
  })
})

describe('today', () => {
  test('sends people with severe mental health and few signs to a doctor first', () => {
    expect(told({ ...longAgo, signs: [], mentalHealth: 'severe' }).today).toEqual(['mental'])
  })
  test('tells people with inpatient care how to stay safe until there is a bed', () => {
    expect(told({ ...daily, mentalHealth: 'severe' }).today).toEqual(['untilInpatient'])
  })
})

describe('the page gives both readings', () => {
  const cases: readonly (readonly [string, Answers, readonly string[]])[] = [
    ['severe use without medicine', daily, ['severeSetting']],
    ['severe use beside methadone', { ...daily, medication: 'methadone' }, ['severeOnMedication']],
    [
      'severe use with mental health in the way',
      { ...daily, mentalHealth: 'interfering' },
      ['severeSetting', 'mentalHealthSetting'],
    ],
    [
      'opioids at home beside methadone',
      { ...daily, medication: 'methadone', heroinAtHome: 'yes' },
      ['severeOnMedication', 'homeOnMedication'],
    ],
    ['very unwell, and withdrawal care at home', { ...daily, withdrawal: 'veryUnwell' }, ['severeSetting', 'withdrawalBed']],
    ['an unsafe home without medicine', { ...stopped, housing: 'unsafe' }, []],
  ]
  test.each(cases)('for %s', (_, answers, differing) => expect(told(answers).differing.toSorted()).toEqual(differing.toSorted()))
  const onPage = (Object.keys(disagreements) as DisagreementId[]).filter((id) => 'onPage' in disagreements[id])
  test.each(onPage)('in two sentences, with a reason (%s)', (id) => {
    expect(sentences(english.differ[id])).toHaveLength(2)
    expect(english.differ[id]).toContain('because')
    expect(sentences(spanish.differ[id])).toHaveLength(2)
    expect(spanish.differ[id]).toContain('porque')
  })
})
