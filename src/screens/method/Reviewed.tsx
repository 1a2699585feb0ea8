import { type ReviewClaim, reviewClaim } from '#rules'
import { dateWords } from '../../i18n/date.ts'
import { useWords } from '../../i18n/index.ts'
import { reviewDay } from '../../result/notThis.ts'

/** Whether clinicians have reviewed these rules, and what they said: never more than took place. */
export function Reviewed({ claim = reviewClaim() }: { readonly claim?: ReviewClaim }) {
  const t = useWords()
  if (claim.kind === 'none') return <p>{t('method:review.none')}</p>
  const { by, on, people, reviewers, accepted, judgments, wouldHarm } = claim.review
  return (
    <>
      <p>{t(`method:review.${claim.kind}`, { date: dateWords(reviewDay(on)), by: by[t.language] ?? by.en })}</p>
      <p>{t('method:review.figures', { people, reviewers, accepted, judgments, wouldHarm })}</p>
    </>
  )
}
