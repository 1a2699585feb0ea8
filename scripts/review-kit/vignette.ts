import { type Answers, askedQuestions, type QuestionId, questionIds, questions, type SectionId } from '#rules'
import { type Language, themWords } from './words.ts'

const sections = ['use', 'health', 'home', 'life', 'treatment'] as const satisfies readonly SectionId[]

type QuestionWords = { readonly short: string; readonly none: string; readonly options: Readonly<Record<string, string>> }
/** What a vignette is made of: the words of the page in one language, in the third person. */
export type VignetteWords = {
  readonly sections: Readonly<Record<(typeof sections)[number], string>>
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>
}
/** What was answered to one question: a short text, or how many of how many, and which. */
export type Said = { readonly of: string; readonly answer: string; readonly which: readonly string[] }
/** One line of a vignette: a part of the interview, and what was answered in it. */
export type Line = { readonly about: string; readonly said: readonly Said[] }

/** Somebody in five lines, in the words of the page: every question that was asked, but age and danger, and nothing else. */
export function vignette(answers: Answers, words: VignetteWords): Line[] {
  const asked = askedQuestions(answers)
  return sections.map((section) => ({
    about: words.sections[section],
    said: asked.filter((id) => questions[id].section === section).map((id) => said(id, answers, words.questions[id])),
  }))
}

function said(question: QuestionId, answers: Answers, { short, none, options }: QuestionWords): Said {
  const given: readonly string[] = [answers[question] ?? []].flat()
  const ticked = questions[question].options.filter((option) => given.includes(option)).map((option) => options[option] ?? option)
  const isCounted = question === 'signs'
  const answer = isCounted ? `${ticked.length}/${questions.signs.options.length}` : ticked.join('; ') || none
  return { of: short, answer, which: isCounted ? ticked : [] }
}

/** The words of vignettes, from those of the page. */
export function vignetteWords(language: Language): VignetteWords {
  const words = (key: string) => themWords(language, `questions:${key}`)
  const withNone = questionIds.filter((id) => questions[id].pick === 'many')
  const wordsOf = (id: QuestionId): QuestionWords => ({
    short: words(`${id}.short`),
    none: withNone.includes(id) ? words(`${id}.none`) : '',
    options: Object.fromEntries(questions[id].options.map((option) => [option, words(`${id}.options.${option}`)])),
  })
  return {
    sections: Object.fromEntries(sections.map((id) => [id, words(`sections.${id}`)])) as VignetteWords['sections'],
    questions: Object.fromEntries(questionIds.map((id) => [id, wordsOf(id)])) as VignetteWords['questions'],
  }
}
