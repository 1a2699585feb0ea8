import { useEffect, useRef } from 'react'
import { privateField } from './privateField.ts'

type Props = {
  readonly text: string
  readonly label: string
  /** Selects the text at once, so that one key press copies it. */
  readonly marked?: boolean
  readonly onCopy?: (() => void) | undefined
}

/** A text to copy by hand, if the browser did not copy, share, print or save it. */
export function TextToCopy({ text, label, marked = false, onCopy }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (marked) area.current?.focus()
  }, [marked])
  return (
    <textarea
      {...privateField}
      ref={area}
      readOnly
      rows={12}
      value={text}
      aria-label={label}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onCopy={onCopy}
    />
  )
}
