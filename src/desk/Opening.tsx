import { useWords } from '../words/index.ts'
import { Aloud } from './Aloud.tsx'
import { Hint } from './Hint.tsx'
import type { DeskDeeds } from './useDeeds.ts'
import { ViewHeading } from './ViewHeading.tsx'

/** How a call begins: who is calling decides the words. */
export function Opening({ deeds }: { readonly deeds: DeskDeeds }) {
  const t = useWords()
  return (
    <>
      <ViewHeading>{t('desk:caller.ask')}</ViewHeading>
      <Aloud>
        <Greeting />
      </Aloud>
      <div className="actions wide">
        <button type="button" className="primary" onClick={() => deeds.callerIs('self')}>
          {t('desk:caller.self')} <Hint of="1" />
        </button>
        <button type="button" className="primary" onClick={() => deeds.callerIs('other')}>
          {t('desk:caller.other')} <Hint of="2" />
        </button>
      </div>
      <p className="quiet">{t('desk:caller.later')}</p>
    </>
  )
}

function Greeting() {
  const t = useWords()
  return <p>{t('script:opening.say')}</p>
}
