import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/index.ts'
import { isOneFile } from '../site/oneFile.ts'

/** Which part says that the browser keeps the files of the site. It keeps none of a page that is one file. */
const offlineFiles = 3

/**
 * What happens to the answers; docs/privacy.md says the same and names the code. Its heading takes the focus, so that it is
 * read from the beginning.
 */
export function PrivacyText() {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const parts = t.list('privacy:parts').map((part, at) => (isOneFile && at === offlineFiles ? t('privacy:oneFile') : part))
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('privacy:title')}
      </h2>
      {parts.map((part) => (
        <p key={part}>{part}</p>
      ))}
    </>
  )
}
