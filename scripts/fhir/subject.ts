/** What is checked: the published files, and a call of each persona beside what our own page asks and shows of it. */
import {
  type Answers,
  type AnswerTo,
  askedAnswers,
  askedQuestions,
  askedWhen,
  type Condition,
  type Question,
  type QuestionId,
  questionIds,
  questions,
} from '#rules'
import { callBundle } from '../../src/fhir/bundle.ts'
import { loadWords } from '../../src/fhir/words.ts'
import { draftOf, noneTicked } from '../../src/ui/draft.ts'
import { inDanger, personas, young } from '../../tests/laws/personas.ts'

export { publishedFiles } from '../../src/fhir/publish.ts'

const words = await loadWords('ui', 'questions', 'result', 'desk')
const { first: t } = words

/** The words beside what is checked on our page, from top to bottom. */
function checkedWords(question: QuestionId, answer: Answers[QuestionId]): readonly string[] {
  const { options, pick }: Question = questions[question]
  const rows: readonly (readonly [value: string, words: string])[] = [
    ...options.map((option) => [option, t(`questions:${question}.options.${option}`)] as const),
    ...(pick === 'many' ? [[noneTicked, t(`questions:${question}.none`)] as const] : []),
    ['unsure', t('question.unsure')],
    ['declined', t('question.declined')],
  ]
  const checked = draftOf(answer)
  return rows.filter(([value]) => checked.includes(value)).map(([, words]) => words)
}

/** What our page shows: the questions that are asked, and what is checked in each. */
const shownOf = (answers: Answers) => ({
  asked: askedQuestions(answers),
  chosen: Object.fromEntries(
    Object.entries(askedAnswers(answers)).map(([question, answer]) => [question, checkedWords(question as QuestionId, answer)]),
  ),
})

export const calls = [...personas, ...young, ...inDanger].map(({ who, answers }) => ({
  who,
  bundle: callBundle(words, t, { answers, respondent: 'self', year: 2026 }),
  shown: shownOf(answers),
}))

/** The questions that a condition reads. */
function readBy(condition: Condition): QuestionId[] {
  if (condition.is === 'chose') return [condition.question]
  if (condition.is === 'not' || condition.is === 'named') return readBy(condition.of)
  throw new Error(`Nobody can press what ${condition.is} reads.`)
}

type Press = readonly [question: QuestionId, answer: string]
const answersTo = (question: QuestionId): readonly Press[] =>
  [...questions[question].options, 'unsure', 'declined'].map((answer) => [question, answer])

/** Every answer to every question that another one depends on, in the order of the page. */
const decisive = questionIds.filter((id) => Object.values(askedWhen).flatMap(readBy).includes(id)).flatMap(answersTo)

/** Then somebody who cannot leave work turns out to be under 18, after all under 18 not, and so on. */
const changes: readonly Press[] = [['obligations', 'cannotPauseWork'], ...answersTo('ageGroup')]

let answers: Answers = {}

/** Answers to press one after another, each with what our page asks after it. */
export const presses = [...decisive, ...changes].map(([question, answer]) => {
  answers = { ...answers, [question]: answer as AnswerTo<QuestionId> }
  const isShared = answer === 'unsure' || answer === 'declined'
  return { question, code: isShared ? answer : `${question}.${answer}`, asked: askedQuestions(answers) }
})
