import { cardIds, judgedPeople, personIds } from '../response.ts'
import { filled, useKit } from './kit.ts'
import { nextBlind, nextSeen, type Place, peopleSeen } from './place.ts'

type Props = { readonly place: Place; readonly isKept: boolean; readonly onLanguage: () => void }

/** The parts, how far each of them is, and whether this browser keeps what was said. */
export function Frame({ place, isKept, onLanguage }: Props) {
  const { words, language, response, go } = useKit()
  const { blindClosed } = response
  const tab = (screens: readonly Place['screen'][], label: string, to: Place, isOpen = true) => (
    <li>
      <button
        type="button"
        className="link"
        disabled={!isOpen}
        aria-current={screens.includes(place.screen) ? 'page' : undefined}
        onClick={() => go(to)}
      >
        {label}
      </button>
    </li>
  )
  const { blind, seen, cards } = progress(response)
  return (
    <header>
      <p className="name">{words.title}</p>
      <button type="button" className="link" lang={language === 'en' ? 'es' : 'en'} onClick={onLanguage}>
        {words.language}
      </button>
      <nav aria-label={words.nav.label}>
        <ul>
          {tab(['about'], words.nav.about, { screen: 'about' })}
          {tab(['blind', 'close'], filled(words.nav.blind, blind), nextBlind(response))}
          {tab(['seen'], blindClosed ? filled(words.nav.seen, seen) : words.nav.seenShut, nextSeen(response), blindClosed)}
          {tab(
            ['cards'],
            blindClosed ? filled(words.nav.cards, cards) : words.nav.cardsShut,
            { screen: 'cards', at: 0 },
            blindClosed,
          )}
          {tab(['finish'], words.nav.finish, { screen: 'finish' })}
        </ul>
      </nav>
      <p className="quiet state">
        {isKept ? words.kept.yes : <strong className="error">{words.kept.no}</strong>}
        {!blindClosed && ` ${words.nav.locked}`}
      </p>
    </header>
  )
}

/** How much of each part is done. */
export function progress(response: Parameters<typeof judgedPeople>[0]) {
  const people = peopleSeen(response)
  return {
    blind: { done: judgedPeople(response).length, all: personIds.length },
    seen: { done: people.filter((id) => response.seen[id]?.verdict).length, all: people.length },
    cards: { done: cardIds.filter((id) => response.cards[id]?.verdict).length, all: cardIds.length },
  }
}
