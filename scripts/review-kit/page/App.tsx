import { useEffect, useRef, useState } from 'react'
import type { Material } from '../material.ts'
import { emptyResponse, type Response } from '../response.ts'
import { type Language, languages } from '../words.ts'
import { About } from './About.tsx'
import { Blind } from './Blind.tsx'
import { Cards } from './Cards.tsx'
import { Close } from './Close.tsx'
import { newCode } from './code.ts'
import { Finish } from './Finish.tsx'
import { Frame } from './Frame.tsx'
import { keep, kept } from './keep.ts'
import { type Kit, KitContext, wordsIn } from './kit.ts'
import { allowed, type Place } from './place.ts'
import { Seen } from './Seen.tsx'

const preferred = (): Language => (navigator.language.startsWith('es') ? 'es' : 'en')

/** The whole kit: one review, the place in it, and the language. What is said is kept at once, where the browser keeps it. */
export function App({ material }: { readonly material: Material }) {
  const { rules, people, cards } = material
  const [language, setLanguage] = useState(preferred)
  const [response, setResponse] = useState(() => kept(rules) ?? emptyResponse(rules, newCode()))
  const [isKept, setKept] = useState(true)
  const [place, setPlace] = useState<Place>({ screen: 'about' })
  const kit: Kit = {
    ...{ rules, people, cards, language, words: wordsIn[language], texts: material.texts[language], response },
    change: (to: Response) => {
      setKept(keep(to))
      setResponse(to)
    },
    go: setPlace,
  }
  const here = allowed(place, response)
  useLanguageOfPage(language, kit.words.title)
  useWarning(!isKept)
  const main = useHeadingFocus(JSON.stringify(here))
  return (
    <KitContext value={kit}>
      <Frame
        place={here}
        isKept={isKept}
        onLanguage={() => setLanguage(languages.find((each) => each !== language) ?? language)}
      />
      <main ref={main}>
        <Screen place={here} />
      </main>
    </KitContext>
  )
}

function Screen({ place }: { readonly place: Place }) {
  switch (place.screen) {
    case 'about':
      return <About />
    case 'blind':
      return <Blind at={place.at} />
    case 'close':
      return <Close />
    case 'seen':
      return <Seen at={place.at} />
    case 'cards':
      return <Cards at={place.at} />
    case 'finish':
      return <Finish />
  }
}

function useLanguageOfPage(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])
}

/** Asks before the page is closed while nothing of it is kept. */
function useWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isOn])
}

/** A new screen begins at its heading, for eyes, keys and screen readers alike; the first one as the browser has it. */
function useHeadingFocus(screen: string) {
  const main = useRef<HTMLElement>(null)
  const last = useRef(screen)
  useEffect(() => {
    if (last.current === screen) return
    last.current = screen
    window.scrollTo(0, 0)
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [screen])
  return main
}
