import { createContext, useEffect, useState } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { fetchInto, languages } from '../i18n/languages.ts'
import { notify } from '../platform/notice.ts'
import { useCall } from './useCall.ts'

/** The caller's language, if it differs from that of the page. */
export const CallerLanguage = createContext<string | undefined>(undefined)

/** The language of the current call, once its words are loaded. */
export function useCallerLanguage(): string | undefined {
  const page = useLanguage()
  const { language } = useCall().call
  const [here, setHere] = useState<string>()
  const wanted = language !== null && language !== page && Object.hasOwn(languages, language) ? language : undefined
  useEffect(() => {
    if (wanted)
      fetchInto(wanted).then(
        () => setHere(wanted),
        () => notify('notLoaded'),
      )
  }, [wanted])
  return here === wanted ? wanted : undefined
}
