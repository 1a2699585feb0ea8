import { useWords } from '../words/index.ts'

/** What happens to the answers, for the person; docs/privacy.md says the same with where it is kept. */
export function PrivacyText() {
  const t = useWords()
  return (
    <>
      <h2 id="privacy">{t('privacy:title')}</h2>
      {t.list('privacy:parts').map((part) => (
        <p key={part}>{part}</p>
      ))}
    </>
  )
}
