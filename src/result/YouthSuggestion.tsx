import { gates } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'

/** The page for people under 18, who are never given an adult setting. */
export function YouthSuggestion() {
  const t = useWords()
  return (
    <>
      <h2 className="suggestion" data-youth>
        {t('result:youth.suggest')}
      </h2>
      <Claim basis={gates.youth}>{t('result:youth.text')}</Claim>
    </>
  )
}
