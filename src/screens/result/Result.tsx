import type { Recommendation } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { useRecommendation } from '../../interview/useRecommendation.ts'
import { AfterPaint } from '../../platform/AfterPaint.tsx'
import type { Advised } from '../../result/advice.ts'
import { Findings } from '../../result/Findings.tsx'
import { notThisWords } from '../../result/notThis.ts'
import { PageHeading, useTitle } from '../../ui/Page.tsx'
import { Sources } from '../../ui/Sources.tsx'
import { SaveAndShare } from './SaveAndShare.tsx'

/** The result: readable in ten seconds at the top, complete below. People under 18 get their own page. */
export function Result() {
  const result: Recommendation = useRecommendation()
  return result.kind === 'emergency' ? null : <Advice result={result} />
}

function Advice({ result }: { readonly result: Advised }) {
  const t = useWords()
  const heading = t(result.kind === 'youth' ? 'result:youth.heading' : 'result:heading')
  useTitle(heading)
  return (
    <article className="result">
      <PageHeading>{heading}</PageHeading>
      <Findings result={result} />
      <AfterPaint>
        <SaveAndShare result={result} />
        <NotThis />
        <Sources />
      </AfterPaint>
    </article>
  )
}

function NotThis() {
  const t = useWords()
  return (
    <section aria-labelledby="not-this">
      <h2 id="not-this">{t('result:sections.notThis')}</h2>
      <p>{notThisWords(t)}</p>
    </section>
  )
}
