import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { ActionButton } from './ActionButton.tsx'
import { KeyHint } from './KeyHint.tsx'
import { PaneHeading } from './PaneHeading.tsx'
import { ProgramList } from './programs/ProgramList.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { callers, keyIn } from './shortcuts.ts'
import { useCall } from './useCall.ts'
import type { DeskActions } from './useDeskActions.ts'

/** Begins a call by asking who is calling, which decides the voice. */
export function Opening({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { interview } = useInterview()
  const { callerKnown } = useCall().call
  return (
    <>
      <PaneHeading>{t('desk:caller.ask')}</PaneHeading>
      <ReadAloud>
        <Greeting />
      </ReadAloud>
      <fieldset className="reply">
        <legend className="hidden">{t('desk:caller.ask')}</legend>
        {(['self', 'other'] as const).map((who) => (
          <label key={who}>
            <input
              type="radio"
              name="opening"
              autoComplete="off"
              checked={callerKnown && interview.respondent === who}
              onChange={() => actions.choose(who)}
            />
            <KeyHint of={keyIn(callers, who)} /> <span>{t(`desk:caller.${who}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="actions">
        <ActionButton action="onward" actions={actions} className="primary">
          {t('desk:ask.onward')}
        </ActionButton>
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
