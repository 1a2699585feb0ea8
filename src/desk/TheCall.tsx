import { useInterview } from '../interview/useInterview.ts'
import type { Call } from '../save/call.ts'
import { useWords } from '../words/index.ts'
import { Aloud } from './Aloud.tsx'
import { DeedButton } from './DeedButton.tsx'
import { CallNote, Field } from './Notes.tsx'
import { Out } from './Out.tsx'
import { notAsked } from './onward.ts'
import { useCall } from './useCall.ts'
import type { DeskDeeds } from './useDeeds.ts'
import { ViewHeading } from './ViewHeading.tsx'

/** The call itself: what is left to ask, the last words, the note, calling back, and what leaves the desk. */
export function TheCall({ deeds }: { readonly deeds: DeskDeeds }) {
  const t = useWords()
  const { interview } = useInterview()
  const open = notAsked(interview.answers)
  return (
    <>
      <ViewHeading>{t('desk:call.title')}</ViewHeading>
      {open.length === 0 ? (
        <>
          <p>{t('desk:call.allAsked')}</p>
          <Aloud>
            <Closing />
          </Aloud>
        </>
      ) : (
        <>
          <p>{t('desk:call.someOpen', { count: open.length })}</p>
          <div className="actions">
            <DeedButton deed="onward" deeds={deeds} className="primary">
              {t('desk:call.goOn')}
            </DeedButton>
          </div>
        </>
      )}
      <CallNote />
      <Plan />
      <Out deeds={deeds} />
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
  const plan = (part: Partial<Call['callback']>) => change({ callback: { ...callback, ...part } })
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
            {message ? t(`desk:call.${message}`) : t('desk:call.notAsked')}
          </label>
        ))}
      </fieldset>
    </fieldset>
  )
}
