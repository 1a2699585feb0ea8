import { askedQuestions, type QuestionId, questions, type SectionId } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { isComplete } from '../../interview/interview.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { AnswerList } from '../../ui/AnswerList.tsx'
import { PageHeading, useTitle } from '../../ui/Page.tsx'

/** All answers by section. Each can be changed, and the four states are told apart. */
export function Review() {
  const t = useWords()
  const { answers, interview, send } = useInterview()
  const asked = askedQuestions(answers)
  const sections = [...new Set(asked.map((id) => questions[id].section))]
  const complete = isComplete(interview)
  useTitle(t('review.title'))
  return (
    <>
      <PageHeading>{t('review.title')}</PageHeading>
      <p>{t(complete ? 'review.lead' : 'review.partLead')}</p>
      {sections.map((section) => (
        <Section key={section} section={section} asked={asked.filter((id) => questions[id].section === section)} />
      ))}
      <div className="actions">
        <button type="button" className="primary" onClick={() => send({ type: 'stop' })}>
          {t('review.see')}
        </button>
        {!complete && (
          <button type="button" onClick={() => send({ type: 'continue' })}>
            {t('review.goOn')}
          </button>
        )}
      </div>
    </>
  )
}

function Section({ section, asked }: { readonly section: SectionId; readonly asked: readonly QuestionId[] }) {
  const t = useWords()
  const { answers, send } = useInterview()
  return (
    <section aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>{t(`questions:sections.${section}`)}</h2>
      <AnswerList asked={asked} answers={answers} onChange={(question) => send({ type: 'edit', question })} />
    </section>
  )
}
