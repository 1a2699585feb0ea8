import type { QuestionnaireResponse, QuestionnaireResponseItem, Reference } from 'fhir/r4'
import { type Answers, askedAnswers, nextQuestion, type QuestionId } from '#rules'
import type { Words } from '../i18n/index.ts'
import type { Respondent } from '../interview/interview.ts'
import { questionnaireUrl, version } from './canonical.ts'
import { choicesOf, codesOf, coding } from './choices.ts'
import { questionsIn, sectionLink, sections } from './questionnaire.ts'

/** What is exported of a call: the answers, who gave them if that was asked, and the year. */
export type Given = { readonly answers: Answers; readonly respondent: Respondent | null; readonly year: number }

/** The answers to the questions that are asked, in English words and codes. A question without an answer is left out. */
export function questionnaireResponse({ first: t }: { readonly first: Words }, given: Given): QuestionnaireResponse {
  const answers = askedAnswers(given.answers)
  return {
    resourceType: 'QuestionnaireResponse',
    language: t.language,
    questionnaire: `${questionnaireUrl}|${version}`,
    status: nextQuestion(answers) === undefined ? 'completed' : 'in-progress',
    authored: `${given.year}`,
    ...(given.respondent && { source: source(t, given.respondent) }),
    item: sections.flatMap((section) => {
      const item = questionsIn(section).flatMap((question) => answerItem(t, question, answers))
      return item.length === 0 ? [] : [{ linkId: sectionLink(section), text: t(`questions:sections.${section}`), item }]
    }),
  }
}

/** Who answered, by kind alone. */
const source = (t: Words, respondent: Respondent): Reference => ({
  type: respondent === 'self' ? 'Patient' : 'RelatedPerson',
  display: t(`desk:caller.${respondent}`),
})

function answerItem(t: Words, question: QuestionId, answers: Answers): readonly QuestionnaireResponseItem[] {
  const answer = answers[question]
  if (answer === undefined) return []
  const codes = codesOf(question, answer)
  const chosen = choicesOf(question).filter(({ code }) => codes.includes(code))
  return [
    {
      linkId: question,
      text: t(`questions:${question}.ask`),
      answer: chosen.map(({ code, say }) => ({ valueCoding: coding(code, say(t)) })),
    },
  ]
}
