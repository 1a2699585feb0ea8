import { type Danger, facts, gates, sources } from '#rules'
import { useWords } from '../i18n/index.ts'

/** The references behind the emergency steps. */
export function EmergencyBasis({ danger }: { readonly danger: Danger }) {
  const t = useWords()
  const cited = [...new Set(gates.emergency[danger].map((fact) => sources[facts[fact].from]))]
  return (
    <p className="quiet">
      <span>{t('emergency.source')}</span>{' '}
      {cited.map(({ title, publisher, href }) => (
        <cite key={href} lang="en">
          <a href={href} rel="noreferrer">
            {title}
          </a>{' '}
          <span>{`(${publisher}).`}</span>{' '}
        </cite>
      ))}
    </p>
  )
}
