import type { ReactNode } from 'react'
import { type Danger, dangersOf, questions } from '#rules'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { Call } from '../ui/Call.tsx'
import { PageHeading, useTitle } from '../ui/Page.tsx'
import { part, usePartIfAny } from '../ui/part.ts'
import { useWords } from '../words/index.ts'

/** Takes over at once with the dangers that were named, or with all there are when nobody is sure: numbers as big links, what to do in order, and one way back. */
export function Emergency() {
  const t = useWords()
  const { interview, send } = useInterview()
  const sure = inDanger(interview)
  const dangers = sure ? dangersOf(interview.answers) : questions.dangerNow.options
  useTitle(t('emergency.title'))
  return (
    <>
      <PageHeading>{t(sure ? 'emergency.title' : 'emergency.unsureTitle')}</PageHeading>
      {!sure && <p className="lead">{t('emergency.unsureLead')}</p>}
      {dangers.map((danger) => (
        <Block key={danger} danger={danger} sure={sure} />
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

type BlockProps = { readonly danger: Danger; readonly sure: boolean; readonly children?: ReactNode }

/** A danger with its number and what to do; where nobody is sure, its signs come first and the steps can be opened. */
export function Block({ danger, sure, children }: BlockProps) {
  const t = useWords()
  return (
    <section className="card urgent" aria-labelledby={danger}>
      <h2 id={danger}>{t(`emergency.${danger}.title`)}</h2>
      {!sure && (
        <p>
          <strong>{t('emergency.signs')}</strong> {t(`questions:dangerNow.details.${danger}`)}
        </p>
      )}
      <div className="calls">
        {danger === 'selfHarm' && <Call line="crisis" />} <Call line="emergency" />
      </div>
      {sure ? (
        <Steps danger={danger} />
      ) : (
        <details>
          <summary>{t('emergency.whatToDo')}</summary>
          <Steps danger={danger} />
        </details>
      )}
      {children}
      <Basis danger={danger} />
    </section>
  )
}

function Steps({ danger }: { readonly danger: Danger }) {
  const t = useWords()
  return (
    <>
      <ol>
        {t.list(`emergency.${danger}.steps`).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t(`emergency.${danger}.avoid`)}</p>
    </>
  )
}

/** The sources of a block: they may come later, or not at all, than what to do, which is here at once. */
export const emergencyBasis = part(() => import('../ui/EmergencyBasis.tsx'))

function Basis({ danger }: { readonly danger: Danger }) {
  const Loaded = usePartIfAny(emergencyBasis)?.EmergencyBasis
  return Loaded ? <Loaded danger={danger} /> : null
}
