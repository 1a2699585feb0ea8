import { use } from 'react'
import { useWords, words } from '../i18n/index.ts'
import { useRecommendation } from '../interview/useRecommendation.ts'
import { Act } from '../result/Act.tsx'
import { AllDetails } from '../result/AllDetails.tsx'
import { Behind } from '../result/Behind.tsx'
import { ActionButton } from './ActionButton.tsx'
import { CallerLanguage } from './callerLanguage.ts'
import { Handouts } from './Handouts.tsx'
import { PaneHeading } from './PaneHeading.tsx'
import { ToCaller } from './ReadAloud.tsx'
import type { DeskActions } from './useDeskActions.ts'

/** The whole result as the caller would read it. */
export function FullResult({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const language = use(CallerLanguage)
  const result = useRecommendation()
  return (
    <>
      <div className="head">
        <PaneHeading>{t('desk:live.full')}</PaneHeading>
        <ActionButton action="result" actions={actions}>
          {t('desk:live.back')}
        </ActionButton>
      </div>
      {result.kind !== 'emergency' && (
        <div lang={language} dir={language && words.dir(language)}>
          <ToCaller>
            <Act result={result} />
            <Behind result={result} open />
            <AllDetails result={result} />
          </ToCaller>
        </div>
      )}
      <Handouts actions={actions} />
    </>
  )
}
