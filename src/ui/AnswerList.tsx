import type { Answers, QuestionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Answer } from './Answer.tsx'

type Changing = { readonly onChange: (question: QuestionId) => void }

/** Answers, one per line, each with a button to change it. */
export function AnswerList({
  asked,
  answers,
  onChange,
}: Changing & { readonly asked: readonly QuestionId[]; readonly answers: Answers }) {
  const t = useWords()
  return (
    <dl className="answers">
      {asked.map((question) => (
        <div key={question}>
          <dt>{t(`questions:${question}.short`)}</dt>
          <dd>
            <Answer question={question} answer={answers[question]} />
          </dd>
          <dd className="change">
            <ChangeButton question={question} onChange={onChange} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** "Change", with the question named for screen readers. */
export function ChangeButton({ question, onChange }: Changing & { readonly question: QuestionId }) {
  const t = useWords()
  const what = t(`questions:${question}.short`)
  return (
    <button type="button" className="link" aria-label={t('review.changeWhat', { what })} onClick={() => onChange(question)}>
      {t('review.change')}
    </button>
  )
}
