import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/index.ts'

/**
 * What happens to the answers; docs/privacy.md says the same and names the code. Its heading takes the focus, so that it is
 * read from the beginning.
 */
export function PrivacyText() {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('privacy:title')}
      </h2>
      {t.list('privacy:parts').map((part) => (
        <p key={part}>{part}</p>
      ))}
    </>
  )
}
