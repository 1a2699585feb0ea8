import type { Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4'
import { type Question, type QuestionId, questionIds, questions, type SectionId } from '#rules'
import type { Words } from '../i18n/index.ts'
import { drawnAs, exclusive, published, questionnaireUrl, vertical } from './canonical.ts'
import { type Choice, choicesOf, coding } from './choices.ts'
import { enabling, whenEnabled } from './enableWhen.ts'
import { type AllWords, inAll } from './words.ts'

/** The sections of the interview, in order. */
export const sections: readonly SectionId[] = [...new Set(questionIds.map((question) => questions[question].section))]
export const questionsIn = (section: SectionId): readonly QuestionId[] =>
  questionIds.filter((question) => questions[question].section === section)
export const sectionLink = (section: SectionId): string => `section.${section}`

/** The interview as a Questionnaire. It needs the words of the page and of the questions. */
export function questionnaire(words: AllWords): Questionnaire {
  const [title, _title] = inAll(words, (t) => t('name'))
  const [description, _description] = inAll(words, (t) => `${t('start.title')}. ${t('start.notThis')}`)
  return {
    resourceType: 'Questionnaire',
    url: questionnaireUrl,
    ...published,
    name: 'WhereToStart',
    title,
    _title,
    description,
    _description,
    subjectType: ['Patient'],
    item: sections.map((section) => sectionItem(words, section)),
  }
}

function sectionItem(words: AllWords, section: SectionId): QuestionnaireItem {
  const [text, _text] = inAll(words, (t) => t(`questions:sections.${section}`))
  const item = questionsIn(section).flatMap((question) => [
    questionItem(words, question),
    ...(question === 'dangerNow' ? dangerItems(words) : []),
  ])
  return { linkId: sectionLink(section), type: 'group', text, _text, item }
}

function questionItem(words: AllWords, question: QuestionId): QuestionnaireItem {
  const [text, _text] = inAll(words, (t) => t(`questions:${question}.ask`))
  const { pick }: Question = questions[question]
  return {
    extension: [drawnAs(pick === 'many' ? 'check-box' : 'radio-button'), vertical],
    linkId: question,
    type: 'choice',
    text,
    _text,
    ...whenEnabled(question),
    ...(pick === 'many' && { repeats: true }),
    answerOption: choicesOf(question).map((choice) => answerOption(words, choice, pick)),
    ...help(words, question),
  }
}

function answerOption(words: AllWords, { code, alone, say }: Choice, pick: Question['pick']): QuestionnaireItemAnswerOption {
  const [display, _display] = inAll(words, say)
  return {
    ...(alone && pick === 'many' && { extension: [exclusive] }),
    valueCoding: { ...coding(code, display), _display },
  }
}

/** What the screen says below a question and below its options. */
function help(words: AllWords, question: QuestionId): Pick<QuestionnaireItem, 'item'> {
  const [text, _text] = inAll(words, (t) => helpLines(t, question).join('\n'))
  if (text === '') return {}
  return { item: [{ extension: [drawnAs('help')], linkId: `${question}.help`, type: 'display', text, _text }] }
}

function helpLines(t: Words, question: QuestionId): readonly string[] {
  const body = t.maybe(`questions:${question}.body`)
  const details = questions[question].options.flatMap((option) => {
    const detail = t.maybe(`questions:${question}.details.${option}`)
    return detail ? [`${t(`questions:${question}.options.${option}`)}: ${detail}`] : []
  })
  return [...(body ? [body] : []), ...details]
}

/** What to do in each danger, shown once it is checked, since another client has no emergency page. Clients may join lines. */
function dangerItems(words: AllWords): readonly QuestionnaireItem[] {
  return questions.dangerNow.options.map((danger) => {
    const [text, _text] = inAll(words, (t) =>
      [`${t(`emergency.${danger}.title`)}.`, ...t.list(`emergency.${danger}.steps`), t(`emergency.${danger}.avoid`)].join('\n'),
    )
    const when = enabling({ is: 'chose', question: 'dangerNow', options: [danger] })
    return { linkId: `dangerNow.${danger}.steps`, type: 'display', text, _text, ...when }
  })
}
