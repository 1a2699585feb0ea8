import { type Basis, type CriterionId, criteria, type DisagreementId, firstStepRules, ladder, type SettingId } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { Claim } from '../../ui/Claim.tsx'
import { Section } from './Section.tsx'

const idsAt = (setting: SettingId) => (Object.keys(criteria) as CriterionId[]).filter((id) => criteria[id].atLeast === setting)
const mostFirst = [...ladder].reverse().filter((setting) => idsAt(setting).length > 0)

/** Every need by the setting it asks for, most intensive first. */
export function Needs() {
  const t = useWords()
  return (
    <Section of="needs" folded>
      <p>{t('method:needs.lead')}</p>
      {mostFirst.map((setting) => (
        <div key={setting}>
          <h3>{t('method:needs.atLeast', { name: t(`result:settings.${setting}.name`) })}</h3>
          <ul>
            {idsAt(setting).map((id) => (
              <li key={id} data-criterion={id}>
                <Need id={id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t('method:needs.none')}</p>
    </Section>
  )
}

function Need({ id }: { readonly id: CriterionId }) {
  const t = useWords()
  const need: { readonly basis: Basis; readonly differ?: DisagreementId; readonly firm?: true } = criteria[id]
  return (
    <Claim basis={need.basis} differ={need.differ ? [need.differ] : []}>
      {need.firm ? `${t(`result:needs.${id}`)} (${t('method:needs.firm')})` : t(`result:needs.${id}`)}
    </Claim>
  )
}

/** The rules for the first step, in order. */
export function FirstSteps() {
  const t = useWords()
  return (
    <Section of="firstStep">
      <p>{t('method:firstStep.lead')}</p>
      <ol>
        {firstStepRules.map((rule) => (
          <li key={rule.reason} data-rule={rule.reason}>
            <p>{`${t(`method:firstStep.reasons.${rule.reason}`)}:`}</p>
            <Claim basis={rule.basis} differ={'differ' in rule ? [rule.differ] : []}>
              {t(`result:firstSteps.${rule.step}.title`)}
            </Claim>
          </li>
        ))}
      </ol>
    </Section>
  )
}
