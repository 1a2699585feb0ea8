import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type { QuestionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { longestNote } from '../storage/call.ts'
import { privateField } from '../ui/privateField.ts'
import { KeyHint } from './KeyHint.tsx'
import { shortcuts } from './shortcuts.ts'
import { useCall } from './useCall.ts'

export function QuestionNote({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const { call, change } = useCall()
  return (
    <Field
      value={call.notes[question] ?? ''}
      onChange={(text) => change({ notes: { ...call.notes, [question]: text } })}
      rows={2}
    >
      <span>{t('desk:ask.note')}</span> <KeyHint of={shortcuts.note} />
    </Field>
  )
}

export function CallNote() {
  const t = useWords()
  const { call, change } = useCall()
  return (
    <Field value={call.note} onChange={(note) => change({ note })} rows={4} hint={t('desk:call.noteHint')}>
      <span>{t('desk:call.note')}</span> <KeyHint of={shortcuts.note} />
    </Field>
  )
}

type FieldProps = {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly rows: number
  readonly hint?: string
  readonly children: ReactNode
}

/** A text field. Escape leaves it, so that the shortcuts work again. */
export function Field({ value, onChange, rows, hint, children }: FieldProps) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{children}</label>
      <textarea
        {...privateField}
        id={id}
        rows={rows}
        value={value}
        maxLength={longestNote}
        aria-describedby={hint && `${id}-hint`}
        onKeyDown={leaveOnEscape}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
    </p>
  )
}

const leaveOnEscape = ({ key }: KeyboardEvent): void => {
  if (key === 'Escape') document.getElementById('view')?.focus()
}
