import { useWords } from '../i18n/index.ts'
import { KeyHint } from './KeyHint.tsx'
import { PaneHeading } from './PaneHeading.tsx'
import { ProgramList } from './ProgramList.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import type { DeskActions } from './useDeskActions.ts'

/** Begins a call by asking who is calling, which decides the voice. */
export function Opening({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  return (
    <>
      <PaneHeading>{t('desk:caller.ask')}</PaneHeading>
      <ReadAloud>
        <Greeting />
      </ReadAloud>
      <div className="actions wide">
        <button type="button" className="primary" onClick={() => actions.setRespondent('self')}>
          <span>{t('desk:caller.self')}</span> <KeyHint of="1" />
        </button>
        <button type="button" className="primary" onClick={() => actions.setRespondent('other')}>
          <span>{t('desk:caller.other')}</span> <KeyHint of="2" />
        </button>
      </div>
      <p className="quiet">{t('desk:caller.later')}</p>
      <ProgramList />
    </>
  )
}

function Greeting() {
  const t = useWords()
  return <p>{t('script:opening.say')}</p>
}
