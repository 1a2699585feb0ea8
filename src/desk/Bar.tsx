import { useEffect, useState } from 'react'
import { timeWords } from '../i18n/date.ts'
import { useLanguage, useWords } from '../i18n/index.ts'
import { languages } from '../i18n/languages.ts'
import { useInterview } from '../interview/useInterview.ts'
import { endings } from '../storage/call.ts'
import { ActionButton } from './ActionButton.tsx'
import { duration } from './duration.ts'
import { useCall } from './useCall.ts'
import type { DeskActions } from './useDeskActions.ts'

/** Controls for the whole call: reference, caller, emergency script, how it ended, next caller. */
export function Bar({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { call } = useCall()
  return (
    <div className="bar">
      <h1 className="hidden">{t('desk:title')}</h1>
      <p className="reference">
        <span className="quiet">
          <span>{t('desk:bar.since', { time: timeWords(new Date(call.startedAt)) })}</span> <Timer />
        </span>{' '}
        <strong>{call.reference}</strong>
      </p>
      {call.greeted && <Caller actions={actions} />}
      <Speaks />
      <fieldset className="endings">
        <legend className="hidden">{t('desk:ending.label')}</legend>
        {endings.map((ending) => (
          <ActionButton key={ending} action={ending} actions={actions} pressed={call.ending === ending}>
            {t(`desk:ending.${ending}`)}
          </ActionButton>
        ))}
      </fieldset>
      <ActionButton action="emergency" actions={actions} className="alarm">
        {t('desk:bar.emergency')}
      </ActionButton>
      <ActionButton action="keys" actions={actions}>
        {t('desk:bar.keys')}
      </ActionButton>
      <ActionButton action="next" actions={actions} className="primary">
        {t('desk:bar.next')}
      </ActionButton>
    </div>
  )
}

/** How long the call has taken, counted by the second. */
function Timer() {
  const t = useWords()
  const { startedAt } = useCall().call
  const [now, tick] = useState(Date.now)
  useEffect(() => {
    const every = setInterval(() => tick(Date.now()), 1000)
    return () => clearInterval(every)
  }, [])
  return (
    <span role="timer" aria-label={t('desk:bar.timer')}>
      {duration(startedAt, now)}
    </span>
  )
}

/** Switches who is calling, at any time. Only the voice changes, never an answer. */
function Caller({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { interview } = useInterview()
  const { callerKnown } = useCall().call
  return (
    <fieldset className="caller">
      <legend className="hidden">{t('desk:caller.ask')}</legend>
      {(['self', 'other'] as const).map((respondent) => (
        <label key={respondent}>
          <input
            type="radio"
            name="caller"
            autoComplete="off"
            checked={callerKnown && interview.respondent === respondent}
            onChange={() => actions.setRespondent(respondent)}
          />
          <span>{t(`desk:caller.${respondent}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Chooses the language for the caller, if there is more than one. */
function Speaks() {
  const t = useWords()
  const page = useLanguage()
  const { call, change } = useCall()
  if (Object.keys(languages).length < 2) return null
  return (
    <select
      className="speaks"
      aria-label={t('desk:caller.language')}
      value={call.language ?? page}
      onChange={({ target }) => change({ language: target.value })}
    >
      {Object.entries(languages).map(([tag, { name }]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
