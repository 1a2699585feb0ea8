import { useMemo } from 'react'
import { type CriterionId, criteria, type DisagreementId, type Explained, explain } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { Claim, Differ } from '../ui/Claim.tsx'
import { Sources } from '../ui/Sources.tsx'
import type { Advised, Suggested } from './advice.ts'
import { Changes, hasChanges } from './Changes.tsx'
import { OtherSettings } from './OtherSettings.tsx'
import { DecidingReasons, hasReasons, OtherReasons } from './Why.tsx'

/** Every need with its source, what would change the result, the other settings, and where sources differ. */
export function AllDetails({ result }: { readonly result: Advised }) {
  return (
    <>
      {result.kind === 'setting' && <DetailsOfSetting result={result} />}
      <Differing result={result} />
      <Sources />
    </>
  )
}

function DetailsOfSetting({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { answers } = useInterview()
  const { criteria: explained, whyNot } = useMemo(() => explain(answers), [answers])
  // Where sources differ is a section of its own here, not repeated beside each reason.
  const withoutDiffering = { ...result, differing: [] }
  return (
    <>
      {hasReasons(result) && (
        <section aria-labelledby="reasons">
          <h2 id="reasons">{t('result:sections.why')}</h2>
          <DecidingReasons result={withoutDiffering} explained={explained} />
          <OtherReasons result={withoutDiffering} explained={explained} />
        </section>
      )}
      <NeedsOf truth="open" explained={explained} />
      <NeedsOf truth="unmet" explained={explained} />
      {hasChanges(answers, result) && (
        <section aria-labelledby="changes">
          <h2 id="changes">{t('result:sections.changes')}</h2>
          <Changes result={result} />
        </section>
      )}
      <section aria-labelledby="others">
        <h2 id="others">{t('result:sections.others')}</h2>
        <OtherSettings result={result} whyNot={whyNot} />
      </section>
    </>
  )
}

type NeedsProps = { readonly truth: 'open' | 'unmet'; readonly explained: readonly Explained[] }

/** The needs that are still open, or not met, each with its source. */
function NeedsOf({ truth, explained }: NeedsProps) {
  const t = useWords()
  const ids = explained.filter((each) => each.truth === truth).map(({ criterion }) => criterion)
  if (ids.length === 0) return null
  return (
    <details data-part={truth}>
      <summary>{t(`result:details.${truth}`, { count: ids.length })}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id} data-need={id}>
            <Need id={id} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Need({ id }: { readonly id: CriterionId }) {
  const t = useWords()
  const { basis, differ }: { readonly differ?: DisagreementId } & (typeof criteria)[CriterionId] = criteria[id]
  return (
    <Claim basis={basis} differ={differ ? [differ] : []}>
      {t(`result:needs.${id}`)}
    </Claim>
  )
}

/** Where the sources of this result differ, and which reading is followed. */
function Differing({ result }: { readonly result: Advised }) {
  const t = useWords()
  if (result.differing.length === 0) return null
  return (
    <section aria-labelledby="differing">
      <h2 id="differing">{t('result:sections.differing')}</h2>
      {result.differing.map((id) => (
        <Differ key={id} disagreement={id} />
      ))}
    </section>
  )
}
