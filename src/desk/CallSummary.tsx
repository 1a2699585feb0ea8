import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { CallRecord } from '../storage/call.ts'
import { ActionButton } from './ActionButton.tsx'
import { Field } from './Field.tsx'
import { Handouts } from './Handouts.tsx'
import { notAsked } from './navigation.ts'
import { PaneHeading } from './PaneHeading.tsx'
import { ProgramsGiven } from './programs/ProgramsGiven.tsx'
import { useCall } from './useCall.ts'
import type { DeskActions } from './useDeskActions.ts'

/** The record of the call: what is open, the outcome, programs given, calling back, and the handouts. */
export function CallSummary({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { answers } = useInterview()
  const open = notAsked(answers).length
  return (
    <>
      <PaneHeading>{t('desk:call.title')}</PaneHeading>
      <p>{open === 0 ? t('desk:call.allAsked') : t('desk:call.someOpen', { count: open })}</p>
      <Outcome />
      <div className="actions">
        {open > 0 && (
          <ActionButton action="onward" actions={actions}>
            {t('desk:call.goOn')}
          </ActionButton>
        )}
        <ActionButton action="tell" actions={actions}>
          {t('desk:tell.title')}
        </ActionButton>
      </div>
      <ProgramsGiven />
      <Plan />
      <Handouts actions={actions} />
    </>
  )
}

/** What the caller said to the suggestion, and whether the closing advice was read. */
function Outcome() {
  const t = useWords()
  const { call } = useCall()
  return (
    <ul className={call.closingRead ? 'entries' : 'entries error'}>
      <li>{t('desk:copy.reply', { reply: call.reply ? t(`desk:tell.${call.reply}`) : t('desk:call.notAsked') })}</li>
      <li>{t('desk:copy.closing', { answer: t(call.closingRead ? 'desk:call.yes' : 'desk:call.no') })}</li>
    </ul>
  )
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
      <Field value={callback.when} onChange={(when) => plan({ when })}>
        {t('desk:call.when')}
      </Field>
      <Field value={callback.number} onChange={(number) => plan({ number })}>
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
