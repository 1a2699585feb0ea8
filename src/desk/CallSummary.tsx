import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { CallRecord } from '../storage/call.ts'
import { ActionButton } from './ActionButton.tsx'
import { Handouts } from './Handouts.tsx'
import { CallNote, Field } from './Notes.tsx'
import { notAsked } from './navigation.ts'
import { PaneHeading } from './PaneHeading.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { useCall } from './useCall.ts'
import type { DeskActions } from './useDeskActions.ts'

/** The call itself: open questions, closing words, the note, calling back, and the handouts. */
export function CallSummary({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { answers } = useInterview()
  const open = notAsked(answers)
  return (
    <>
      <PaneHeading>{t('desk:call.title')}</PaneHeading>
      {open.length === 0 ? (
        <>
          <p>{t('desk:call.allAsked')}</p>
          <ReadAloud>
            <Closing />
          </ReadAloud>
        </>
      ) : (
        <>
          <p>{t('desk:call.someOpen', { count: open.length })}</p>
          <div className="actions">
            <ActionButton action="onward" actions={actions} className="primary">
              {t('desk:call.goOn')}
            </ActionButton>
          </div>
        </>
      )}
      <CallNote />
      <Plan />
      <Handouts actions={actions} />
    </>
  )
}

function Closing() {
  const t = useWords()
  return <p>{t('script:close.say')}</p>
}

/** When and how the caller may be called back. */
function Plan() {
  const t = useWords()
  const { call, change } = useCall()
  const { callback } = call
  const plan = (part: Partial<CallRecord['callback']>) => change({ callback: { ...callback, ...part } })
  return (
    <fieldset className="plan">
      <legend>{t('desk:call.plan')}</legend>
      <Field value={callback.when} onChange={(when) => plan({ when })} rows={1}>
        {t('desk:call.when')}
      </Field>
      <Field value={callback.number} onChange={(number) => plan({ number })} rows={1}>
        {t('desk:call.number')}
      </Field>
      <fieldset className="message">
        <legend>{t('desk:call.message')}</legend>
        {([null, 'yes', 'no'] as const).map((message) => (
          <label key={message ?? 'notAsked'}>
            <input
              type="radio"
              name="message"
              autoComplete="off"
              checked={callback.message === message}
              onChange={() => plan({ message })}
            />
            <span>{message ? t(`desk:call.${message}`) : t('desk:call.notAsked')}</span>
          </label>
        ))}
      </fieldset>
    </fieldset>
  )
}
