import type { Danger } from '#rules'
import { useWords } from '../i18n/index.ts'
import { lazyPart, usePartIfAny } from '../platform/lazyPart.ts'
import { CallLink } from './CallLink.tsx'

type Props = { readonly danger: Danger; readonly sure: boolean }

/** A danger with its number and steps. If nobody is sure, its signs come first and the steps are folded. */
export function DangerCard({ danger, sure }: Props) {
  const t = useWords()
  return (
    <section className="card urgent" aria-labelledby={danger}>
      <h2 id={danger}>{t(`emergency.${danger}.title`)}</h2>
      {!sure && (
        <p>
          <strong>{t('emergency.signs')}</strong> <span>{t(`questions:dangerNow.details.${danger}`)}</span>
        </p>
      )}
      <div className="calls">
        {danger === 'selfHarm' && <CallLink line="crisis" />} <CallLink line="emergency" />
      </div>
      {sure ? (
        <Steps danger={danger} />
      ) : (
        <details>
          <summary>{t('emergency.whatToDo')}</summary>
          <Steps danger={danger} />
        </details>
      )}
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

/** The sources of the card. They may load later or not at all; the steps are there at once. */
export const emergencyBasis = lazyPart(() => import('./EmergencyBasis.tsx'))

function Basis({ danger }: { readonly danger: Danger }) {
  const Loaded = usePartIfAny(emergencyBasis)?.EmergencyBasis
  return Loaded ? <Loaded danger={danger} /> : null
}
