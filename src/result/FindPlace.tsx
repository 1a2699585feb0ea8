import { type AskByPhoneRule, askByPhone, type LocatorPick, type LocatorPickRule, locator, locatorPicks } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

const pickRules: readonly LocatorPickRule[] = locatorPicks.flat()
/** The label of a pick, as it stands in the locator. */
export const labelOf = (id: LocatorPick): string => pickRules.find((rule) => rule.id === id)?.label ?? id
const picksBasis = (pickRules[0] as LocatorPickRule).basis

/** Where to look for a place: what to pick in the public locator, and what only a call can tell. */
export function FindPlace({ result }: { readonly result: Advised }) {
  const t = useWords()
  if (result.findPlace === null) return null
  const { picks, ask } = result.findPlace
  const rules: Readonly<Record<string, AskByPhoneRule>> = askByPhone
  return (
    <section aria-labelledby="find-place" data-find-place>
      <h2 id="find-place">{t('result:place.title')}</h2>
      <p>{t('result:place.open')}</p>
      <p>
        <a href={locator.href} target="_blank" rel="noopener noreferrer" translate="no">
          {locator.name}
        </a>
      </p>
      <ol className="picks">
        {picks.map((id) => (
          <li key={id} data-pick={id} lang="en" translate="no">
            {labelOf(id)}
          </li>
        ))}
      </ol>
      {picks.includes('publicInsurance') && <p>{t('result:place.medicare')}</p>}
      <Claim basis={picksBasis}>{t('result:place.private')}</Claim>
      <h3>{t('result:place.ask')}</h3>
      <ul>
        {ask.map((id) => (
          <li key={id} data-ask-by-phone={id}>
            <Claim basis={(rules[id] as AskByPhoneRule).basis}>{t(`result:place.questions.${id}`)}</Claim>
          </li>
        ))}
      </ul>
    </section>
  )
}
