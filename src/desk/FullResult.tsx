import { use } from 'react'
import { useRecommendation } from '../interview/useRecommendation.ts'
import { Findings } from '../screens/Result.tsx'
import { useWords, words } from '../words/index.ts'
import { ToCaller } from './Aloud.tsx'
import { CallerLanguage } from './callerLanguage.ts'
import { DeedButton } from './DeedButton.tsx'
import { Out } from './Out.tsx'
import type { DeskDeeds } from './useDeeds.ts'
import { ViewHeading } from './ViewHeading.tsx'

/** The result as the caller would read it, whole. */
export function FullResult({ deeds }: { readonly deeds: DeskDeeds }) {
  const t = useWords()
  const language = use(CallerLanguage)
  const result = useRecommendation()
  return (
    <>
      <div className="head">
        <ViewHeading>{t('desk:live.full')}</ViewHeading>
        <DeedButton deed="result" deeds={deeds}>
          {t('desk:live.back')}
        </DeedButton>
      </div>
      {result.kind !== 'emergency' && (
        <div lang={language} dir={language && words.dir(language)}>
          <ToCaller>
            <Findings result={result} />
          </ToCaller>
        </div>
      )}
      <Out deeds={deeds} />
    </>
  )
}
