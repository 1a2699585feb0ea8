import { type QuestionId, questionIds, questions } from '#rules'
import { useWords } from '../../i18n/index.ts'

const sections = [...new Set(questionIds.map((id) => questions[id].section))]

/** Which part of the interview a question belongs to. The parts are the same for everybody, so the number never jumps. */
export function Part({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const { section } = questions[question]
  const name = t(`questions:sections.${section}`)
  return (
    <p id="part" className="section">
      {t('question.part', { part: sections.indexOf(section) + 1, parts: sections.length, section: name })}
    </p>
  )
}
