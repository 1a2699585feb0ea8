import { useSyncExternalStore } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { bestOf, isChosen, languages } from '../i18n/languages.ts'
import { LanguageLink } from './Languages.tsx'

const never = () => () => undefined

/** Offers the browser's preferred language, in that language, until somebody chooses one. Nothing changes unasked. */
export function LanguageOffer() {
  const language = useLanguage()
  const preferred = useSyncExternalStore(
    never,
    () => (isChosen() ? undefined : bestOf(navigator.languages)),
    () => undefined,
  )
  const offered = preferred === undefined || preferred === language ? undefined : languages[preferred]
  if (!preferred || !offered) return null
  return (
    <p className="offer">
      <LanguageLink tag={preferred} onSpoken={() => document.querySelector('h1')?.focus()}>
        {offered.offer}
      </LanguageLink>
    </p>
  )
}
