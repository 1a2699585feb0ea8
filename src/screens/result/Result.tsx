import type { Recommendation } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { useRecommendation } from '../../interview/useRecommendation.ts'
import { AfterPaint } from '../../platform/AfterPaint.tsx'
import { Act } from '../../result/Act.tsx'
import type { Advised } from '../../result/advice.ts'
import { Behind } from '../../result/Behind.tsx'
import { notThisWords } from '../../result/notThis.ts'
import { PageHeading, useTitle } from '../../ui/Page.tsx'
import { useMark } from '../../ui/useMark.ts'
import { SaveAndShare } from './SaveAndShare.tsx'

/** The result in layers: what to do, what lies behind it folded, and a way to all the details. */
export function Result() {
  const result: Recommendation = useRecommendation()
  return result.kind === 'emergency' ? null : <Advice result={result} />
}

function Advice({ result }: { readonly result: Advised }) {
  const t = useWords()
  const heading = t(result.kind === 'youth' ? 'result:youth.heading' : 'result:heading')
  useTitle(heading)
  useMark('data-wide', true)
  return (
    <article className="result layers">
      <div className="act">
        <PageHeading>{heading}</PageHeading>
        <Act result={result} />
        <AfterPaint>
          <SaveAndShare result={result} />
        </AfterPaint>
      </div>
      <AfterPaint>
        <div className="behind-it">
          <Behind result={result} />
          <ToDetails />
          <p id="not-this" className="quiet">
            {notThisWords(t)}
          </p>
        </div>
      </AfterPaint>
    </article>
  )
}

function ToDetails() {
  const t = useWords()
  const { send } = useInterview()
  return (
    <div className="actions">
      <button type="button" onClick={() => send({ type: 'visit', place: { screen: 'details' } })}>
        {t('result:details.title')}
      </button>
    </div>
  )
}
