import { useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/index.ts'

/** Copies a text, and tells whether the browser let it. */
export function useClipboard(told: (copied: boolean) => void) {
  const [refused, setRefused] = useState(false)
  const came = (copied: boolean) => {
    setRefused(!copied)
    told(copied)
  }
  const copy = (text: string) =>
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => came(true),
        () => came(false),
      )
  return { copy, refused }
}

/** Where copying is refused, the text stands selected, ready to copy. */
export function SelectedText({ text, onCopy }: { readonly text: string; readonly onCopy?: () => void }) {
  const t = useWords()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [])
  return (
    <textarea ref={area} readOnly rows={12} value={text} aria-label={t('result:keep.text')} autoComplete="off" onCopy={onCopy} />
  )
}
