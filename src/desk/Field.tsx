import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { longestText } from '../storage/call.ts'
import { privateField } from '../ui/privateField.ts'
import { focusOnView } from './focus.ts'

type Props = {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** Called when the focus moves elsewhere in the page, but not when another window or tab takes it. */
  readonly onLeave?: () => void
  readonly rows?: number
  readonly hint?: string
  readonly children: ReactNode
}

/** A text field. Escape leaves it, so that the shortcuts work again. */
export function Field({ value, onChange, onKeyDown, onLeave, rows = 1, hint, children }: Props) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{children}</label>
      <textarea
        {...privateField}
        id={id}
        rows={rows}
        value={value}
        maxLength={longestText}
        aria-describedby={hint && `${id}-hint`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') focusOnView()
          onKeyDown?.(event)
        }}
        onBlur={({ currentTarget }) => document.activeElement !== currentTarget && onLeave?.()}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="hint quiet">
          {hint}
        </span>
      )}
    </p>
  )
}
