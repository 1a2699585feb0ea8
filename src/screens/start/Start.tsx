import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { lazyPart, usePartIfAny } from '../../platform/lazyPart.ts'
import { useSite } from '../../platform/site.ts'
import { readText } from '../../storage/storages.ts'
import { CallLink } from '../../ui/CallLink.tsx'
import { LanguageOffer } from '../../ui/LanguageOffer.tsx'
import { PageHeading, useTitle } from '../../ui/Page.tsx'

const saved = lazyPart(() => import('./Saved.tsx'))
const device = () => window.localStorage

/** Says what the page does, asks who answers, and opens what is saved. All of it is on the first screen of a phone. */
export function Start() {
  const t = useWords()
  const { interview } = useInterview()
  const { neutralPage } = useSite()
  const review = t.maybe('language.review')
  useTitle(null)
  return (
    <>
      <p className="leaving">
        <span>{t(neutralPage ? 'leave.textOther' : 'leave.text')}</span> <span className="keys">{t('leave.keys')}</span>
      </p>
      <LanguageOffer />
      <PageHeading>{t('start.title')}</PageHeading>
      <p className="lead">{t('start.lead')}</p>
      <p className="promise">
        <strong>{t('start.time')}</strong> <span>{t('start.free')}</span> <span>{t('start.private')}</span>
      </p>
      {interview.respondent === null ? (
        <>
          {readText(device) !== null && <Saved />}
          <Who />
        </>
      ) : (
        <Kept />
      )}
      <Danger />
      <noscript />
      <div className="about">
        <p>{t('start.made')}</p>
        <p>{t('start.notThis')}</p>
        <p>{t('leave.history')}</p>
        {review && <p>{review}</p>}
      </div>
    </>
  )
}

/** The danger that comes before any question, in two lines and two numbers. */
function Danger() {
  const t = useWords()
  return (
    <section className="card urgent" aria-labelledby="urgent">
      <h2 id="urgent">{t('start.urgentTitle')}</h2>
      <p>{t('start.urgent')}</p>
      <p>{t('start.crisis')}</p>
      <div className="calls">
        <CallLink line="emergency" /> <CallLink line="crisis" />
      </div>
    </section>
  )
}

/** Answers saved on this device, if there are any. */
function Saved() {
  const Card = usePartIfAny(saved)?.SavedOnDevice
  return Card ? <Card /> : null
}

function Who() {
  const t = useWords()
  const { send } = useInterview()
  return (
    <section className="who" aria-labelledby="who">
      <h2 id="who">{t('start.who')}</h2>
      <button type="button" className="primary" onClick={() => send({ type: 'begin', respondent: 'self' })}>
        {t('start.self')}
      </button>
      <button type="button" className="primary" onClick={() => send({ type: 'begin', respondent: 'other' })}>
        {t('start.other')}
      </button>
      <button type="button" onClick={() => send({ type: 'begin', respondent: 'self', desk: true })}>
        {t('start.counselor')}
      </button>
      <button type="button" className="without" onClick={() => send({ type: 'visit', place: { screen: 'without' } })}>
        {t('start.without')}
      </button>
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
