import { useEffect, useState } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { english, fetchInto, isHere } from '../i18n/languages.ts'

/** Loads the English words that a handout in another language ends with. Without them, it prints without these lines. */
export function useEnglish(): void {
  const language = useLanguage()
  const [, setHere] = useState(isHere(english, 'result'))
  useEffect(() => {
    if (language === english) return
    fetchInto(english, ['result']).then(
      () => setHere(true),
      () => undefined,
    )
  }, [language])
}
