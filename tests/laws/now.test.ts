/** Shows what people are told to do now, tonight and on the phone; not how well a page says it. */
import { describe, expect, test } from 'vitest'
import { type Answers, headlines, mostSentences, nowGroups, phoneGroups, recommend, tonight } from '#rules'
import { shortText } from '../../src/handout/shortText.ts'
import { inVoice } from '../../src/i18n/index.ts'
import { fetchInto, fetchWords } from '../../src/i18n/languages.ts'
import { phoneScript } from '../../src/result/WordsToSay.tsx'
import type { NotInDanger } from './agreed.ts'
import { daily, longAgo, stopped } from './persona.ts'
import { personas, young } from './personas.ts'
import { dice, leavingOpen, mildest, seed, somebody, ticks } from './space.ts'

await fetchWords('result')
await fetchInto('es')

const chance = dice(seed)
const open = ['payment', 'stage', 'housing', 'signs', 'lastUse', 'medication'] as const
const youngAndHurt: Answers = { ...daily, ageGroup: 'under18', housing: 'unsafe' }
const crowd: readonly Answers[] = [
  ...[...personas, ...young].map(({ answers }) => answers),
  youngAndHurt,
  ...Array.from({ length: 1500 }, () => leavingOpen(somebody(chance), open, 2, chance)),
].filter((answers) => recommend(answers).kind !== 'emergency')
const results = new Map<Answers, NotInDanger>()
/** The result of these answers, computed once. */
function resultOf(answers: Answers): NotInDanger {
  const found = results.get(answers) ?? (recommend(answers) as NotInDanger)
  results.set(answers, found)
  return found
}
const nowOf = (answers: Answers): readonly string[] => resultOf(answers).now
const saidBy = (answers: Answers): readonly string[] => resultOf(answers).say
const severe: Answers = { ...daily, signs: ticks(6), support: 'strong' }

describe('everybody', () => {
  test('is told three things to do now, one of each group: whom to reach, what medicine, how to stay alive', () => {
    const groups = nowGroups.map((group): readonly string[] => group.map(({ id }) => id))
    for (const answers of crowd) {
      const lines = nowOf(answers)
      expect(lines).toHaveLength(3)
      for (const [at, line] of lines.entries()) expect(groups[at]).toContain(line)
    }
  })
  test('reads of naloxone in the last of them, and of a medicine in the second, in every language and voice', () => {
    for (const lng of ['en', 'es'] as const)
      for (const voice of ['self', 'other'] as const) {
        const t = inVoice(voice, lng)
        const [, medicine = [], safe = []] = nowGroups
        for (const { id } of safe) expect(t(`result:now.lines.${id}`)).toMatch(/naloxon[ae]/i)
        for (const { id } of medicine)
          expect(t(`result:now.lines.${id}`), id).toMatch(/buprenor|metadon|methadon|naltrexon|medicin|detox/i)
      }
  })
  test('is told to see a doctor first exactly if something has to happen today', () => {
    for (const answers of crowd) {
      const { now, today } = resultOf(answers)
      expect(now[0] === 'doctor', JSON.stringify(answers)).toBe(today.length > 0)
    }
  })
  test('says at most six sentences on the phone, beginning with a greeting', () => {
    const [greetings = []] = phoneGroups
    for (const answers of crowd) {
      const said = saidBy(answers)
      expect(said.length).toBeLessThanOrEqual(mostSentences)
      expect(greetings.map(({ id }): string => id)).toContain(said[0])
    }
  })
  test('says sentences of at most 15 words, in every language and voice', () => {
    const tooLong = new Set<string>()
    for (const lng of ['en', 'es'] as const)
      for (const voice of ['self', 'other'] as const)
        for (const answers of crowd)
          for (const line of phoneScript(inVoice(voice, lng), resultOf(answers)))
            if (line.split(/\s+/).length > 15) tooLong.add(line)
    expect([...tooLong]).toEqual([])
  })
  test('can send a message of at most 300 characters, with a number to call and naloxone in it', () => {
    for (const lng of ['en', 'es'] as const)
      for (const voice of ['self', 'other'] as const)
        for (const answers of crowd) {
          const text = shortText(inVoice(voice, lng), resultOf(answers))
          expect(text.length, text).toBeLessThanOrEqual(300)
          expect(text).toMatch(/1-800-662-4357.*naloxon/i)
        }
  })
})

test('every line, headline, sentence and advice for the night is said to somebody', () => {
  const results = crowd.map(resultOf)
  const told = new Set<string>(
    results.flatMap(({ now, headline, say, tonight: night }) => [...now, ...say, ...night, headline ?? '']),
  )
  const all = [...nowGroups.flat(), ...headlines, ...phoneGroups.flat()].map(({ id }) => id)
  expect([...all, ...Object.keys(tonight)].filter((id) => !told.has(id))).toEqual([])
})

describe('nobody', () => {
  const named = (ids: readonly string[], ...wanted: readonly string[]) => wanted.some((id) => ids.includes(id))
  test('who takes methadone or buprenorphine is told to start one', () => {
    for (const answers of crowd.filter(({ medication }) => medication === 'methadone' || medication === 'buprenorphine')) {
      expect(named(nowOf(answers), 'start', 'staffStart', 'emergencyRoom', 'detoxStart', 'pregnantStart', 'ask')).toBe(false)
      expect(named(saidBy(answers), 'start', 'sickNow')).toBe(false)
      expect(['keep', 'check', 'detoxFirst']).toContain(resultOf(answers).headline)
    }
  })
  test('who drinks daily or takes sedatives is told less than not to stop suddenly', () => {
    const must = crowd.filter(
      ({ otherSubstances: o }) => typeof o === 'object' && (o.includes('alcoholDaily') || o.includes('sedatives')),
    )
    for (const answers of must) {
      expect(nowOf(answers)[1]).toMatch(/^detox/)
      expect(named(saidBy(answers), 'alcohol', 'sedatives', 'alcoholAndSedatives')).toBe(true)
      expect(resultOf(answers).tonight).not.toContain('howLong')
    }
  })
  test('says anything of alcohol, pills, insurance, work, pregnancy or mental health that they did not answer', () => {
    for (const answers of crowd) {
      const said = saidBy(answers)
      const substances = typeof answers.otherSubstances === 'object' ? answers.otherSubstances : []
      if (named(said, 'alcohol', 'alcoholAndSedatives')) expect(substances).toContain('alcoholDaily')
      if (named(said, 'sedatives', 'alcoholAndSedatives')) expect(substances).toContain('sedatives')
      if (said.includes('privateInsurance')) expect(answers.payment).toBe('privateInsurance')
      if (said.includes('publicInsurance')) expect(answers.payment).toBe('publicInsurance')
      if (said.includes('noInsurance')) expect(answers.payment).toBe('none')
      if (named(said, 'besideWork', 'awayFromWork')) expect(answers.obligations).toBe('cannotPauseWork')
      if (said.includes('besideCare')) expect(answers.obligations).toBe('cannotPauseCare')
      if (said.includes('pregnant')) expect(answers.pregnancy).toBe('yes')
      if (said.includes('mentalHealth')) expect(['interfering', 'severe']).toContain(answers.mentalHealth)
    }
  })
  test('under 18 is sent to adult places, or names an adult setting on the phone', () => {
    for (const answers of crowd.filter(({ ageGroup }) => ageGroup === 'under18')) {
      expect(named(nowOf(answers), 'places', 'firstVisit')).toBe(false)
      expect(named(saidBy(answers), 'place', 'detoxThen', 'inpatient')).toBe(false)
    }
  })
  test('who takes pain medicine as prescribed and nothing else is told of use or of a break', () => {
    for (const answers of crowd.filter(({ medication }) => medication === 'opioidForPain'))
      if (answers.lastUse !== 'withinWeek' && answers.lastUse !== 'withinMonth') expect(nowOf(answers)[2]).toBe('naloxone')
  })
})

describe('these people', () => {
  const cases: readonly (readonly [who: string, answers: Answers, now: readonly string[]])[] = [
    ['uses daily, with a job', severe, ['places', 'start', 'notAlone']],
    ['is very sick without opioids', { ...severe, withdrawal: 'veryUnwell' }, ['places', 'emergencyRoom', 'notAlone']],
    [
      'is pregnant and very sick',
      { ...severe, pregnancy: 'yes', withdrawal: 'veryUnwell' },
      ['hospital', 'pregnantStart', 'notAlone'],
    ],
    ['cannot look after themselves', { ...severe, mentalHealth: 'severe' }, ['doctor', 'staffStart', 'notAlone']],
    ['drinks every day', { ...severe, otherSubstances: ['alcoholDaily'] }, ['places', 'detoxStart', 'notAlone']],
    ['uses beside methadone', { ...severe, medication: 'methadone' }, ['places', 'checkMethadone', 'notAlone']],
    ['stopped methadone last week', { ...stopped, medication: 'stoppedLately' }, ['places', 'backOn', 'afterBreak']],
    [
      'is 17 and hurt at home',
      { ...severe, ageGroup: 'under18', housing: 'unsafe', withdrawal: 'none', signs: 'unsure' },
      ['youngAndUnsafe', 'ask', 'notAlone'],
    ],
    ['is 17', { ...severe, ageGroup: 'under18', signs: 'unsure' }, ['youngPeople', 'start', 'notAlone']],
    ['never used', { ...longAgo, signs: [] }, ['anyDoctor', 'ifHard', 'naloxone']],
  ]
  test.each(cases)('somebody who %s is told what to do now', (_, answers, now) => expect(nowOf(answers)).toEqual(now))

  test('with Medicaid and work that cannot wait, sick without opioids, says so in six sentences or fewer', () => {
    const sick: Answers = { ...severe, withdrawal: 'veryUnwell', payment: 'publicInsurance', obligations: 'cannotPauseWork' }
    expect(saidBy(sick)).toEqual(['help', 'place', 'sickNow', 'publicInsurance', 'awayFromWork'])
  })
  test('who get sick without opioids read about the night, others do not', () => {
    expect(resultOf({ ...severe, withdrawal: 'unwell' }).tonight).toEqual(['howLong', 'drink', 'helps', 'goIn', 'lowerLimit'])
    expect(resultOf(mildest).tonight).toEqual([])
  })
  test('still in a program that fits them say that they want to stay', () => {
    const stays: Answers = { ...severe, stage: 'day', stageNow: 'stillNoUse', lastUse: 'oneToThreeMonths' }
    expect(saidBy(stays)[0]).toBe('inCare')
    expect(nowOf(stays)[0]).toBe('staff')
  })
})
