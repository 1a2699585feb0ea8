import { type Basis, type DisagreementId, medicationGroups } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

const medicationRules = medicationGroups.flat()

/** Notes on medication, which belong to every setting. */
export function Medication({ result }: { readonly result: Advised }) {
  const t = useWords()
  return result.medication.map((id) => {
    const rule = medicationRules.find((each) => each.id === id) as (typeof medicationRules)[number]
    return (
      <div key={id} data-medication={id}>
        <Claim basis={rule.basis as Basis} differ={'differ' in rule ? [rule.differ as DisagreementId] : []}>
          {t(`result:medication.${id}`)}
        </Claim>
      </div>
    )
  })
}
