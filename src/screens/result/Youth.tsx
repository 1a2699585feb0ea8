import { gates } from '#rules'
import { Claim } from '../../ui/Claim.tsx'
import { useWords } from '../../words/index.ts'

/** Young people's own route: their services and a trusted adult, never one of the adult settings. */
export function Youth() {
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
