import { type Danger, questions, recommend } from '#rules'
import { helpline } from '../helplines.ts'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { PageHeading, useTitle } from '../ui/Page.tsx'
import { part, usePartIfAny } from '../ui/part.ts'
import { useWords } from '../words/index.ts'

/** Takes over at once: numbers as big links, what to do in order, and one way back. */
export function Emergency() {
  const t = useWords()
  const { interview, send } = useInterview()
  const sure = inDanger(interview)
  useTitle(t('emergency.title'))
  return (
    <>
      <PageHeading>{t(sure ? 'emergency.title' : 'emergency.unsureTitle')}</PageHeading>
      {!sure && <p className="lead">{t('emergency.unsureLead')}</p>}
      {dangersOf(interview.answers).map((danger) => (
        <Block key={danger} danger={danger} />
      ))}
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

/** The dangers that were named, or, when nobody is sure, all there are. */
function dangersOf(answers: Parameters<typeof recommend>[0]): readonly Danger[] {
  const recommendation = recommend(answers)
  return recommendation.kind === 'emergency' ? recommendation.dangers : questions.dangerNow.options
}

function Block({ danger }: { readonly danger: Danger }) {
  const t = useWords()
  const line = helpline(danger === 'selfHarm' ? 'crisis' : 'emergency')
  return (
    <section className="card urgent" aria-labelledby={danger}>
      <h2 id={danger}>{t(`emergency.${danger}.title`)}</h2>
      <a className="call" href={line.href}>
        {t(danger === 'selfHarm' ? 'emergency.callOrText' : 'emergency.call', { number: line.number })}
      </a>
      <ol>
        {t.list(`emergency.${danger}.steps`).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t(`emergency.${danger}.avoid`)}</p>
      <Basis danger={danger} />
    </section>
  )
}

const basis = part(() => import('../ui/EmergencyBasis.tsx'))

/** The sources of a block: they may come later, or not at all, than what to do, which is here at once. */
function Basis({ danger }: { readonly danger: Danger }) {
  const Loaded = usePartIfAny(basis)?.EmergencyBasis
  return Loaded ? <Loaded danger={danger} /> : null
}
