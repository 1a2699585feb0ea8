import { useWords } from '../../i18n/index.ts'
import { useRecommendation } from '../../interview/useRecommendation.ts'
import { AllDetails } from '../../result/AllDetails.tsx'
import { PageHeading, useTitle } from '../../ui/Page.tsx'

/** Everything behind the result, on a page of its own. */
export function Details() {
  const t = useWords()
  const result = useRecommendation()
  const heading = t('result:details.title')
  useTitle(heading)
  return (
    <article className="result">
      <PageHeading>{heading}</PageHeading>
      {result.kind !== 'emergency' && <AllDetails result={result} />}
    </article>
  )
}
