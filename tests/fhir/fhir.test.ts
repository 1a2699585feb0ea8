// Shows what the FHIR files say; that they fit the schema of R4, and that another program shows them, is for `npm run fhir`.
import type { Bundle, CodeSystemConcept, FhirResource, QuestionnaireResponse, ServiceRequest } from 'fhir/r4'
import { describe, expect, it, test } from 'vitest'
import {
  type Answers,
  askedAnswers,
  askedQuestions,
  nextQuestion,
  type QuestionId,
  questionIds,
  questions,
  rulesVersion,
} from '#rules'
import { callBundle } from '../../src/fhir/bundle.ts'
import { codesOf } from '../../src/fhir/choices.ts'
import { enabling } from '../../src/fhir/enableWhen.ts'
import { publishedFiles } from '../../src/fhir/publish.ts'
import { type Given, questionnaireResponse } from '../../src/fhir/response.ts'
import { loadWords } from '../../src/fhir/words.ts'
import { inVoice } from '../../src/i18n/index.ts'
import { fetchInto } from '../../src/i18n/languages.ts'
import { inDanger, personas, young } from '../laws/personas.ts'
import { dice, leavingOpen, mildest, seed, somebody } from '../laws/space.ts'
import { answeredIn, answersIn, asks, enabledWith, itemsOf } from './read.ts'

const { questionnaire, codesystem } = publishedFiles
const words = await loadWords('ui', 'questions', 'desk')
await fetchInto('en', ['result'])
await fetchInto('es', ['result', 'desk'])
const [english, spanish] = [inVoice('other', 'en'), inVoice('other', 'es')]

const lists = questionIds.filter((id) => questions[id].pick === 'many')
const given = (answers: Answers): Given => ({ answers, respondent: 'self', year: 2026 })
const response = (answers: Answers) => questionnaireResponse(words, given(answers))
const people = [...personas, ...young, ...inDanger]

/** Random people, some with open questions, and every fourth of them under 18. */
const chance = dice(seed)
const random = Array.from({ length: 400 }, (_, round): Answers => {
  const them = leavingOpen(somebody(chance, (round % 9) / 10), questionIds.slice(1), round % 7, chance)
  return round % 4 === 0 ? { ...them, ageGroup: 'under18' } : them
})

const allCodes = (concepts: readonly CodeSystemConcept[] = []): string[] =>
  concepts.flatMap(({ code, concept }) => [code, ...allCodes(concept)])
const codes = allCodes(codesystem.concept)

/** Every coding in a resource, whatever it is part of. */
function codingsIn(part: unknown): { readonly system: string; readonly code: string }[] {
  if (typeof part !== 'object' || part === null) return []
  const own = 'system' in part && 'code' in part ? [part as { readonly system: string; readonly code: string }] : []
  return [...own, ...Object.values(part).flatMap(codingsIn)]
}
const ours = (resource: unknown) => codingsIn(resource).filter(({ system }) => system === codesystem.url)

describe('the questionnaire', () => {
  it('keeps its addresses, which other systems store', () => {
    expect(questionnaire.url).toBe('urn:uuid:bcba9d10-4712-4399-bc20-aeed9af565b1')
    expect(codesystem.url).toBe('urn:uuid:c844fd0a-c0ed-4df4-a9da-f5828eb82873')
  })
  it('has a version that changes with the rules', () => {
    for (const { version } of [questionnaire, codesystem])
      expect(version).toMatch(new RegExp(`^\\d+\\.\\d+\\.\\d+-${rulesVersion()}$`))
  })
  it('asks our 23 questions in our order, lists as lists', () => {
    expect(asks(questionnaire).map(({ linkId }) => linkId)).toEqual(questionIds)
    expect(
      asks(questionnaire)
        .filter(({ repeats }) => repeats)
        .map(({ linkId }) => linkId),
    ).toEqual(lists)
  })
  it('gives every item a link of its own', () => {
    const links = itemsOf(questionnaire).map(({ linkId }) => linkId)
    expect(new Set(links).size).toBe(links.length)
  })
  it('offers every option with a code of its own, and tells apart “not sure” and “rather not say”', () => {
    for (const { linkId, answerOption = [] } of asks(questionnaire)) {
      const id = linkId as QuestionId
      const own = questions[id].options.map((option) => `${id}.${option}`)
      const none = lists.includes(id) ? [`${id}.none`] : []
      const unknown = id === 'dangerNow' ? ['unsure'] : ['unsure', 'declined']
      expect(answerOption.map(({ valueCoding }) => valueCoding?.code)).toEqual([...own, ...none, ...unknown])
    }
  })
  it('marks exactly the options of a list that stand alone', () => {
    const alone = asks(questionnaire).flatMap(({ linkId, answerOption = [] }) =>
      answerOption.filter(({ extension }) => extension).map(({ valueCoding }) => `${linkId}: ${valueCoding?.code}`),
    )
    expect(alone).toEqual([
      'dangerNow: dangerNow.none',
      'dangerNow: unsure',
      'signs: signs.none',
      'signs: unsure',
      'signs: declined',
      'otherSubstances: otherSubstances.none',
      'otherSubstances: unsure',
      'otherSubstances: declined',
    ])
  })
  it('has every text in Spanish too', () => {
    const texts = [questionnaire._title, questionnaire._description]
    const inItems = itemsOf(questionnaire).flatMap(({ _text, answerOption = [] }) => [
      _text,
      ...answerOption.map(({ valueCoding }) => valueCoding?._display),
    ])
    for (const beside of [...texts, ...inItems]) {
      const [tag, content] = beside?.extension?.[0]?.extension ?? []
      expect(tag?.valueCode).toBe('es')
      expect(content?.valueString).toMatch(/\S/)
    }
  })
  it('says what to do in a danger once it is checked, and only then', () => {
    const steps = (...dangers: readonly string[]) =>
      enabledWith(questionnaire, { dangerNow: dangers }).filter((link) => link.endsWith('.steps'))
    expect(steps('dangerNow.none')).toEqual([])
    expect(steps('dangerNow.overdoseSigns', 'dangerNow.selfHarm')).toEqual([
      'dangerNow.overdoseSigns.steps',
      'dangerNow.selfHarm.steps',
    ])
  })
})

describe('the conditions', () => {
  const enabled = (answers: Answers) => {
    const said = Object.entries(answers).map(([id, answer]) => [id, codesOf(id as QuestionId, answer)])
    const links = enabledWith(questionnaire, Object.fromEntries(said))
    return questionIds.filter((id) => links.includes(id))
  }
  test.each(people)('ask $who the same questions as the rules', ({ answers }) => {
    expect(enabled(answers)).toEqual(askedQuestions(answers))
  })
  it('ask random people the same questions, with answers left from questions that are no longer asked', () => {
    for (const answers of random) expect(enabled(answers), JSON.stringify(answers)).toEqual(askedQuestions(answers))
    expect(random.some((answers) => Object.keys(askedAnswers(answers)).length < Object.keys(answers).length)).toBe(true)
  })
  it('cannot be written if FHIR could not say exactly the same', () => {
    const chose = (question: QuestionId, ...options: string[]) => ({ is: 'chose', question, options }) as const
    expect(() => enabling({ is: 'all', of: [chose('housing', 'none')] })).toThrow('enableWhen cannot say')
    expect(() => enabling({ is: 'unknown', question: 'housing' })).toThrow('enableWhen cannot say')
    expect(() => enabling({ is: 'not', of: chose('housing', 'none', 'unsafe') })).toThrow('can exclude one option')
    expect(() => enabling({ is: 'not', of: chose('signs', 'craving') })).toThrow('can exclude one option')
  })
})

describe('the codes', () => {
  it('are each in the code system once', () => {
    expect(new Set(codes).size).toBe(codes.length)
  })
  it('are all in it, whatever the questionnaire and the calls use', () => {
    const used = [questionnaire, ...people.map(({ answers }) => callBundle(words, english, given(answers)))].flatMap(ours)
    expect(used.length).toBeGreaterThan(1000)
    expect([...new Set(used.map(({ code }) => code))].filter((code) => !codes.includes(code))).toEqual([])
  })
  it('of the two unknown answers name what HL7 calls them', () => {
    const meant = ['unsure', 'declined'].map(
      (code) => codesystem.concept?.find((each) => each.code === code)?.property?.[0]?.valueCoding?.code,
    )
    expect(meant).toEqual(['asked-unknown', 'asked-declined'])
  })
})

describe('the response', () => {
  const readAgain = (answers: Answers) => answersIn(JSON.parse(JSON.stringify(response(answers))) as QuestionnaireResponse, lists)
  const sorted = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(askedAnswers(answers)).map(([id, answer]) => [
        id,
        typeof answer === 'string'
          ? answer
          : questions[id as QuestionId].options.filter((option) => answer.some((each) => each === option)),
      ]),
    )
  test.each(people)('of $who holds exactly their answers when it is read again', ({ answers }) => {
    expect(readAgain(answers)).toEqual(sorted(answers))
  })
  it('holds exactly the answers of random people to questions that are asked', () => {
    for (const answers of random) expect(readAgain(answers)).toEqual(sorted(answers))
  })
  it('names only items and options of the questionnaire', () => {
    for (const answers of random)
      for (const [linkId, chosen] of Object.entries(answeredIn(response(answers)))) {
        const options = asks(questionnaire).find((item) => item.linkId === linkId)?.answerOption ?? []
        expect(options.map(({ valueCoding }) => valueCoding?.code)).toEqual(expect.arrayContaining([...chosen]))
      }
  })
  it('is completed exactly when no question is open', () => {
    for (const answers of random)
      expect(response(answers).status).toBe(nextQuestion(answers) === undefined ? 'completed' : 'in-progress')
    expect(new Set(random.map((answers) => response(answers).status)).size).toBe(2)
  })
  it('refers to this version of the questionnaire', () => {
    expect(response({}).questionnaire).toBe(`${questionnaire.url}|${questionnaire.version}`)
  })
  it('says whether the person or somebody close answered, if that was asked', () => {
    const source = (respondent: Given['respondent']) => questionnaireResponse(words, { ...given({}), respondent }).source
    expect([source('self')?.type, source('other')?.type, source(null)]).toEqual(['Patient', 'RelatedPerson', undefined])
  })
})

describe('a call', () => {
  const bundle = (answers: Answers, t = english): Bundle => callBundle(words, t, given(answers))
  const resources = ({ entry = [] }: Bundle) => entry.map(({ resource }) => resource as FhirResource)
  const proposal = (answers: Answers, t = english) =>
    resources(bundle(answers, t)).find((each): each is ServiceRequest => each.resourceType === 'ServiceRequest')

  test.each([...personas, ...young])(
    'of $who has the questions, the answers and a proposal that nobody ordered',
    ({ answers }) => {
      expect(resources(bundle(answers)).map(({ resourceType }) => resourceType)).toEqual([
        'Questionnaire',
        'QuestionnaireResponse',
        'ServiceRequest',
      ])
      expect(proposal(answers)).toMatchObject({ status: 'draft', intent: 'proposal' })
    },
  )
  test.each(inDanger)('of $who has no proposal, since help comes first', ({ answers }) => {
    expect(proposal(answers)).toBeUndefined()
  })
  it('has the questionnaire that is published', () => {
    expect(resources(bundle({}))[0]).toEqual(questionnaire)
  })
  it('says the setting, the reasons, the first step and the version of the rules in words', () => {
    for (const t of [english, spanish]) {
      const {
        code,
        reasonCode = [],
        orderDetail = [],
        note = [],
      } = proposal({ ...mildest, lastUse: 'withinWeek' }, t) as ServiceRequest
      expect(code?.text).toMatch(/\S/)
      expect(reasonCode.map(({ text }) => text)).toContain(t('result:criteria.recentUse'))
      expect(orderDetail[0]?.text).toMatch(/\S/)
      expect(note.map(({ text }) => text)).toEqual(
        expect.arrayContaining([t('start.notThis'), expect.stringContaining(rulesVersion())]),
      )
    }
  })
  it('has the code of a setting only if one setting is suggested, not for a range or for somebody under 18', () => {
    const coded = (answers: Answers) => proposal(answers)?.code?.coding?.map(({ code }) => code)
    const of = (who: string) => people.find((each) => each.who.startsWith(who))?.answers ?? {}
    expect(coded(of('Elsa '))).toEqual(['setting.intensiveOutpatient'])
    expect(coded({ ageGroup: 'adult' })).toBeUndefined()
    const inRange = personas.filter(({ low, high = low }) => low !== high)
    expect(inRange.length).toBeGreaterThan(0)
    for (const { who, answers } of inRange) expect(coded(answers), who).toBeUndefined()
    expect(coded({ ...mildest, ageGroup: 'under18' })).toBeUndefined()
  })
  it('refers only to what is in it', () => {
    const made = bundle(mildest)
    const urls = made.entry?.map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(3)
    expect(made.entry?.[2]?.resource).toMatchObject({ supportingInfo: [{ reference: urls?.[1] }] })
  })
  it('gets new addresses each time, so that two calls are never taken for one', () => {
    const [first, second] = [bundle(mildest), bundle(mildest)].map(({ entry }) => entry?.slice(1).map(({ fullUrl }) => fullUrl))
    for (const url of [...(first ?? []), ...(second ?? [])])
      expect(url).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(4)
  })
  it('has no patient, and no date but the year', () => {
    const made = bundle(mildest)
    const text = JSON.stringify(made)
    expect(resources(made).some(({ resourceType }) => resourceType === 'Patient')).toBe(false)
    expect(proposal(mildest)?.subject).toEqual({ type: 'Patient', display: english('desk:caller.self') })
    for (const key of ['identifier', 'telecom', 'address', 'birthDate', 'contained', 'timestamp', 'lastUpdated'])
      expect(text).not.toContain(`"${key}"`)
    expect(text.match(/\b20\d\d-\d\d/g)).toBeNull()
    expect([...text.matchAll(/"authored(?:On)?":"([^"]*)"/g)].map(([, date]) => date)).toEqual(['2026', '2026'])
  })
})
