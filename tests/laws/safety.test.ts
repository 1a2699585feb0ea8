/** Shows that no combination tried breaks a safety rule; not that the safety rules are enough, nor what the screens say. */
import { describe, expect, test, vi } from 'vitest'
import { criteria, type MedicationNote, medicationGroups, questions } from '#rules'
import { anybody, lawsOver } from './laws.ts'
import { grouped } from './proof.ts'
import { byChance, everyRisk, howMany, ofHowMany, type Person } from './risks.ts'
import { patience, seed } from './space.ts'

vi.setConfig(patience)

/** What is said about medication, in groups of which nobody is told two things. */
const excluding = medicationGroups.map((group) => group.map(({ id }): MedicationNote => id))
const told = 'whom first step, medication and what goes alongside can tell apart'

/** What lets medication start now for somebody with few signs: dependence, pregnancy with need, detox, medicine stopped. */
const mayStart = (p: Person) =>
  p.unwell ||
  (p.lastUse === 'withinWeek' && Array.isArray(p.signs) && p.signs.includes('withdrawal')) ||
  (p.pregnant && p.usedLately) ||
  p.stage === 'detox' ||
  p.medication === 'stoppedLately'

describe(`for ${grouped(howMany)} of ${grouped(ofHowMany)} people ${told}, and ${grouped(byChance)} by chance (seed ${seed}), none in danger now:`, () => {
  const { law, met } = lawsOver(`safety (${grouped(howMany)} of ${grouped(ofHowMany)} ${told}, others by chance)`, everyRisk)

  test('there are that many', () => expect(met()).toBe(howMany + byChance))

  // For everybody
  law('naloxone, care while waiting and the word on lost tolerance', anybody, (p) =>
    p.has('naloxone', 'interimCare', 'lostTolerance'),
  )
  law(
    'everybody gets a note on medication, and only one of notes that exclude each other',
    anybody,
    (p) => p.result.medication.length > 0 && excluding.every((notes) => notes.filter((note) => p.isTold(note)).length <= 1),
  )

  // Withdrawal care
  law(
    'withdrawal care is never suggested alone',
    (p) => p.inWithdrawalCare,
    (p) => p.result.medication.length > 0 && p.has('naloxone', 'interimCare'),
  )
  law(
    'withdrawal care for opioids comes with starting medication',
    (p) => p.inWithdrawalCare && !p.mustTaper && !p.onNaltrexone,
    (p) => p.isTold('startNow'),
  )
  law(
    'daily alcohol or sedatives: stopped with staff around',
    (p) => p.mustTaper,
    (p) => p.result.firstStep === 'inpatientWithdrawalCare',
  )
  law(
    'sedatives as prescribed are no reason for that',
    (p) => p.sedativesPrescribed && !p.mustTaper,
    (p) => p.has('sedativeSafety') && p.result.firstStepReason !== 'alcoholOrSedatives',
  )

  // Naltrexone
  const askFirstOrPossible = (p: Person) => p.isTold('naltrexonePossible', 'naltrexoneAskFirst')
  law(
    'within a week of use, no naltrexone',
    (p) => p.lastUse === 'withinWeek',
    (p) => !askFirstOrPossible(p),
  )
  law(
    'with opioids for pain, no naltrexone',
    (p) => p.medication === 'opioidForPain',
    (p) => !askFirstOrPossible(p),
  )
  law(
    'in pregnancy, no naltrexone',
    (p) => p.pregnant,
    (p) => !askFirstOrPossible(p),
  )
  law(
    'when last use is not known, no naltrexone',
    (p) => !(questions.lastUse.options as readonly unknown[]).includes(p.lastUse),
    (p) => !askFirstOrPossible(p),
  )
  law(
    'within a month of use, naltrexone only after asking',
    (p) => p.usedLately,
    (p) => !p.isTold('naltrexonePossible'),
  )
  law(
    'on naltrexone, after use or in pregnancy: talk to the prescriber before the next dose',
    (p) => p.onNaltrexone && (p.usedLately || p.pregnant),
    (p) => p.isTold('naltrexoneFirstTalk') && !p.isTold('keepNaltrexone'),
  )

  law(
    'while the medication is not known, no naltrexone',
    (p) => !(questions.medication.options as readonly unknown[]).includes(p.medication),
    (p) => !askFirstOrPossible(p),
  )
  law(
    'on naltrexone, nobody is told to start another medicine now',
    (p) => p.onNaltrexone,
    (p) => !p.isTold('startNow', 'howToStart'),
  )

  // Methadone and buprenorphine
  law(
    'known signs below mild, not dependent, no medicine stopped, not out of detox: no "start now"',
    (p) => p.ageGroup === 'adult' && Array.isArray(p.signs) && p.signCount < 2 && !mayStart(p),
    (p) => !p.isTold('startNow'),
  )
  law(
    'opioids for pain: never told of a break, nor to stop',
    (p) => p.medication === 'opioidForPain',
    (p) => p.has('painPrescriber') && !p.isTold('startLow', 'startLowIfBreak'),
  )
  law(
    'medicine stopped lately: back on it, and how to start is asked',
    (p) => p.medication === 'stoppedLately',
    (p) => p.isTold('startNow') && p.isTold('howToStart') && p.isTold('startLow'),
  )
  law(
    'the medicine is named in the words to say whenever one is taken or was stopped lately',
    (p) => [...questions.medication.options.slice(1)].some((medicine) => medicine === p.medication),
    ({ medication, result }) => result.say.some((line) => line === medication || line === `${medication}Check`),
  )
  law(
    'alcohol or sedatives: no number of days',
    (p) => p.mustTaper,
    ({ result }) => !result.firstStepNotes.includes('daysAway') && result.before !== 'withdrawalCare',
  )
  law(
    'on methadone or buprenorphine: keep it, and start nothing else',
    (p) => p.onAgonist,
    (p) => p.result.medication.join() === 'keepAgonist',
  )
  law(
    'on either, for opioids alone: keep or review it, nothing else first',
    (p) => p.onAgonist && !p.mustTaper,
    (p) => ['keepMedication', 'reviewMedication'].includes(p.result.firstStep),
  )

  // Pregnancy
  law(
    'pregnant, using lately, two signs or more: no withdrawal care for opioids',
    (p) => p.pregnant && p.usedLately && p.signCount >= 2 && !p.mustTaper,
    (p) => !p.inWithdrawalCare,
  )
  law(
    'pregnant and unwell without: no withdrawal care for opioids',
    (p) => p.pregnant && p.unwell && !p.mustTaper,
    (p) => !p.inWithdrawalCare,
  )
  law(
    'pregnant: care before birth, and medication recommended to whoever is told to start it',
    (p) => p.pregnant,
    (p) => p.has('prenatalCare') && p.isTold('pregnancyRecommended') === p.isTold('startNow'),
  )

  // Overdose, mind and body
  law(
    'overdose in the last year: a plan and a crisis line',
    (p) => p.overdose === 'pastYear',
    (p) => p.has('overdosePlan', 'crisisLine'),
  )
  law(
    'overdose in the last year: medication to start now for whoever takes none, or a doctor to ask if it fits',
    (p) => p.overdose === 'pastYear' && !p.onAgonist && !p.onNaltrexone,
    (p) => p.isTold('startNow', 'askIfItFits'),
  )
  law(
    'severe mental health: care today and a crisis line',
    (p) => p.mentalHealth === 'severe',
    (p) => p.has('urgentMentalHealthCare', 'crisisLine'),
  )
  law(
    'physical health that needs care: a doctor',
    (p) => p.physicalHealth === 'needsCare',
    (p) => p.has('medicalCare'),
  )

  // Inpatient care, and the young
  law(
    'nothing lower is offered than inpatient care',
    (p) => p.inpatient,
    ({ result }) => result.kind === 'setting' && result.workable === null,
  )
  law(
    'inpatient care always rests on a firm need',
    (p) => p.inpatient,
    ({ result }) => result.kind === 'setting' && [...result.reasons, ...result.eitherOf].some((id) => 'firm' in criteria[id]),
  )
  law(
    'under 18: no setting',
    (p) => p.ageGroup === 'under18',
    ({ result }) => result.kind === 'youth',
  )
})
