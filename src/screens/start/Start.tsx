import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { lazyPart, usePartIfAny } from '../../platform/lazyPart.ts'
import { readText } from '../../storage/storages.ts'
import { CallLink } from '../../ui/CallLink.tsx'
import { LanguageOffer } from '../../ui/LanguageOffer.tsx'
import { PageHeading, useTitle } from '../../ui/Page.tsx'
import { OpenFile } from './OpenFile.tsx'

const saved = lazyPart(() => import('./Saved.tsx'))
const device = () => window.localStorage

/** Explains the page in three lines, with the emergency card, the choice of who answers, and saved answers. */
export function Start() {
  const t = useWords()
  const { interview } = useInterview()
  const review = t.maybe('language.review')
  useTitle(null)
  return (
    <>
      <LanguageOffer />
      <p className="leaving">
        <span>{t('leave.text')}</span> <span className="keys">{t('leave.keys')}</span>
      </p>
      <PageHeading>{t('start.title')}</PageHeading>
      <p className="lead">{t('start.lead')}</p>
      <section className="card urgent" aria-labelledby="urgent">
        <h2 id="urgent">{t('start.urgentTitle')}</h2>
        <p>{t('start.urgent')}</p>
        <p>{t('start.crisis')}</p>
        <div className="calls">
          <CallLink line="emergency" /> <CallLink line="crisis" />
        </div>
      </section>
      <noscript />
      {interview.respondent === null ? (
        <>
          {readText(device) !== null && <Saved />}
          <Who />
        </>
      ) : (
        <Kept />
      )}
      <ul>
        <li>{t('start.what')}</li>
        <li>{t('start.time')}</li>
        <li>{t('start.private')}</li>
      </ul>
      <p className="quiet">{t('leave.history')}</p>
      {interview.respondent === null && <OpenFile />}
      <p className="quiet">{t('start.notThis')}</p>
      {review && <p className="quiet">{review}</p>}
    </>
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
    <section aria-labelledby="who">
      <h2 id="who">{t('start.who')}</h2>
      <div className="actions wide">
        <button type="button" className="primary" onClick={() => send({ type: 'begin', respondent: 'self' })}>
          {t('start.self')}
        </button>
        <button type="button" className="primary" onClick={() => send({ type: 'begin', respondent: 'other' })}>
          {t('start.other')}
        </button>
        <button type="button" onClick={() => send({ type: 'begin', respondent: 'self', desk: true })}>
          {t('start.counselor')}
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
