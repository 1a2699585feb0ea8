import type { SettingId } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { canStop } from '../../interview/interview.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { useRecommendation } from '../../interview/useRecommendation.ts'
import { standingOf } from '../../result/advice.ts'

/** The relation of a setting to the result, if the result names a setting. */
export function Standing({ id }: { readonly id: SettingId }) {
  const t = useWords()
  const { interview } = useInterview()
  const result = useRecommendation()
  if (!canStop(interview)) return null
  if (result.kind !== 'setting' || !result.clear) return null
  const standing = standingOf(id, result)
  return (
    <p className="mark" data-standing={standing}>
      {t(`guide:standing.${standing}`)}
    </p>
  )
}
