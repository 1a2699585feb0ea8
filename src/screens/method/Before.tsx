import { type Danger, gates, severityBasis, severityFrom } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { Claim } from '../../ui/Claim.tsx'
import { Section } from './Section.tsx'

/** What comes before any setting: danger, and being under 18. */
export function Gates() {
  const t = useWords()
  return (
    <Section of="gates">
      <p>{t('method:gates.danger')}</p>
      <ul>
        {(Object.keys(gates.emergency) as Danger[]).map((danger) => (
          <li key={danger} data-gate={danger}>
            <Claim basis={gates.emergency[danger]}>{t(`method:gates.${danger}`)}</Claim>
          </li>
        ))}
      </ul>
      <div data-gate="youth">
        <Claim basis={gates.youth}>{t('method:gates.youth')}</Claim>
      </div>
    </Section>
  )
}

/** The number of signs from which opioid use disorder counts as mild, moderate and severe. */
export function Severity() {
  const t = useWords()
  const { mild, moderate, severe } = severityFrom
  return (
    <Section of="severity">
      <Claim basis={severityBasis}>
        {`${t('method:severity.text')} ${t('method:severity.limits', { mild, moderate, severe })}`}
      </Claim>
    </Section>
  )
}
