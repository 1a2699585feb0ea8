import { dangersOf, questions } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { inDanger } from '../../interview/interview.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { DangerCard } from '../../ui/DangerCard.tsx'
import { PageHeading, useTitle } from '../../ui/Page.tsx'

/**
 * The emergency page: the dangers named, or all of them if nobody is sure, with numbers as large links, steps in order, and one
 * way back.
 */
export function Emergency() {
  const t = useWords()
  const { interview, send } = useInterview()
  const sure = inDanger(interview)
  const dangers = sure ? dangersOf(interview.answers) : questions.dangerNow.options
  useTitle(t('emergency.pageTitle'))
  return (
    <>
      <PageHeading>{t(sure ? 'emergency.title' : 'emergency.unsureTitle')}</PageHeading>
      {!sure && <p className="lead">{t('emergency.unsureLead')}</p>}
      <div className="dangers" data-dangers={dangers.length}>
        {dangers.map((danger) => (
          <DangerCard key={danger} danger={danger} sure={sure} />
        ))}
      </div>
      <div className="actions">
        {sure ? (
          <button type="button" onClick={() => send({ type: 'reconsider' })}>
            {t('emergency.passed')}
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => send({ type: 'continue' })}>
            {t('emergency.continue')}
          </button>
        )}
      </div>
    </>
  )
}
