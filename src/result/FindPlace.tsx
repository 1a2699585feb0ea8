import { type LocatorPick, type LocatorPickRule, locator, locatorPicks } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

const pickRules: readonly LocatorPickRule[] = locatorPicks.flat()
/** The label of a pick, as it stands in the locator. */
export const labelOf = (id: LocatorPick): string => pickRules.find((rule) => rule.id === id)?.label ?? id
const picksBasis = (pickRules[0] as LocatorPickRule).basis

/** Where to look for a place: what to pick in the public locator. */
export function FindPlace({ result }: { readonly result: Advised }) {
  const t = useWords()
  if (result.findPlace === null) return null
  const { picks } = result.findPlace
  const advice = [t('result:place.private'), ...(picks.includes('publicInsurance') ? [t('result:place.medicare')] : [])]
  return (
    <section aria-labelledby="find-place" data-find-place>
      <h2 id="find-place">{t('result:place.title')}</h2>
      <p>
        <a href={locator.href} target="_blank" rel="noopener noreferrer" translate="no">
          {locator.name}
        </a>
        <span>{t('result:place.open')}</span>
      </p>
      <ol className="picks">
        {picks.map((id) => (
          <li key={id} data-pick={id} lang="en" translate="no">
            {labelOf(id)}
          </li>
        ))}
      </ol>
      <Claim basis={picksBasis}>{advice.join(' ')}</Claim>
    </section>
  )
}
