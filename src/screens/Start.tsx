import { useInterview } from '../interview/useInterview.ts'
import { PageHeading, useTitle } from '../ui/Page.tsx'
import { useWords } from '../words/index.ts'

/** What this is, in three lines; the emergency card; who it is for; and the answers there may be already. */
export function Start() {
  const t = useWords()
  const { interview } = useInterview()
  useTitle(null)
  return (
    <>
      <PageHeading>{t('start.title')}</PageHeading>
      <p className="lead">{t('start.lead')}</p>
      <p>{t('start.what')}</p>
      <p>{t('start.time')}</p>
      <p>{t('start.private')}</p>
      <section className="card urgent" aria-labelledby="urgent">
        <h2 id="urgent">{t('start.urgentTitle')}</h2>
        <p>{t('start.urgent')}</p>
        <p>{t('start.crisis')}</p>
      </section>
      {interview.respondent === null ? <Who /> : <Kept />}
      <section aria-labelledby="leave">
        <h2 id="leave">{t('leave.title')}</h2>
        <p>{t('leave.text')}</p>
        <p>{t('leave.history')}</p>
      </section>
      <p className="quiet">{t('start.notThis')}</p>
    </>
  )
}

function Who() {
  const t = useWords()
  const { send } = useInterview()
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('start.who')}</h2>
      <div className="actions wide">
        <button type="button" className="primary" onClick={() => send({ type: 'begin', respondent: 'self' })}>
          {t('start.self')}
        </button>
        <button type="button" className="primary" onClick={() => send({ type: 'begin', respondent: 'other' })}>
          {t('start.other')}
        </button>
      </div>
    </section>
  )
}

function Kept() {
  const t = useWords()
  const { send } = useInterview()
  return (
    <section className="card" aria-labelledby="kept">
      <h2 id="kept">{t('start.kept')}</h2>
      <p>{t('start.keptMore')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => send({ type: 'continue' })}>
          {t('start.carryOn')}
        </button>
        <button type="button" onClick={() => send({ type: 'forget' })}>
          {t('start.afresh')}
        </button>
      </div>
    </section>
  )
}
