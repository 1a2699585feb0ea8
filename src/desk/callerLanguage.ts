import { createContext, useEffect, useState } from 'react'
import { tell } from '../ui/notice.ts'
import { useLanguage } from '../words/index.ts'
import { fetchInto, languages } from '../words/languages.ts'
import { useCall } from './useCall.ts'

/** The language the caller is spoken to in, where it is another than that of the page. */
export const CallerLanguage = createContext<string | undefined>(undefined)

/** The same for the call on the desk, once its words are here. */
export function useCallerLanguage(): string | undefined {
  const page = useLanguage()
  const { language } = useCall().call
  const [here, setHere] = useState<string>()
  const wanted = language !== null && language !== page && Object.hasOwn(languages, language) ? language : undefined
  useEffect(() => {
    if (wanted)
      fetchInto(wanted).then(
        () => setHere(wanted),
        () => tell('notLoaded'),
      )
  }, [wanted])
  return here === wanted ? wanted : undefined
}
