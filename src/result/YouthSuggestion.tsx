import { gates } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'

/** Young people's own route, never one of the adult settings. */
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
