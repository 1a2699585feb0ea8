import type { CodeSystem, CodeSystemConcept, CodeSystemConceptProperty } from 'fhir/r4'
import { type FirstStep, firstStepRules, ladder, type QuestionId, questionIds, questions } from '#rules'
import type { Words } from '../i18n/index.ts'
import { codeSystemUrl, published } from './canonical.ts'
import { choicesOf, codeOf, declined, unsure } from './choices.ts'
import type { AllWords } from './words.ts'

const absentReason = 'absentReason'
const firstSteps: readonly FirstStep[] = [...new Set(firstStepRules.map(({ step }) => step))]

/** The codes of a setting and of a first step. */
export const settingCode = (id: string): string => `setting.${id}`
export const firstStepCode = (id: string): string => `firstStep.${id}`

/** Every code that our files use. It needs the words of the page, of the questions and of the result. */
export function codeSystem(words: AllWords): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    url: codeSystemUrl,
    ...published,
    name: 'WhereToStartCodes',
    title: words.first('name'),
    caseSensitive: true,
    hierarchyMeaning: 'grouped-by',
    content: 'complete',
    property: [{ code: absentReason, type: 'Coding', description: 'The code of HL7 for a missing answer that means the same' }],
    concept: [
      ...questionIds.map((question) => questionConcept(words, question)),
      { ...concept(words, unsure.code, unsure.say), property: [absentAs('asked-unknown')] },
      { ...concept(words, declined.code, declined.say), property: [absentAs('asked-declined')] },
      ...ladder.map((id) => concept(words, settingCode(id), (t) => t(`result:settings.${id}.title`))),
      ...firstSteps.map((id) => concept(words, firstStepCode(id), (t) => t(`result:firstSteps.${id}.title`))),
    ],
  }
}

const concept = ({ first, others }: AllWords, code: string, say: (t: Words) => string): CodeSystemConcept => ({
  code,
  display: say(first),
  designation: others.map((t) => ({ language: t.language, value: say(t) })),
})

const absentAs = (code: string): CodeSystemConceptProperty => ({
  code: absentReason,
  valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code },
})

/** A question with its own choices; the two that all questions share stand beside it. */
function questionConcept(words: AllWords, question: QuestionId): CodeSystemConcept {
  const own = choicesOf(question).filter((choice) => choice !== unsure && choice !== declined)
  return {
    ...concept(words, question, (t) => t(`questions:${question}.ask`)),
    concept: own.map(({ code, say }) => ({ ...concept(words, code, say), ...definition(words.first, question, code) })),
  }
}

/** What the screen says below an option, as its definition. */
function definition(t: Words, question: QuestionId, code: string): Pick<CodeSystemConcept, 'definition'> {
  const option = questions[question].options.find((each) => codeOf(question, each) === code)
  const detail = option && t.maybe(`questions:${question}.details.${option}`)
  return detail ? { definition: detail } : {}
}
