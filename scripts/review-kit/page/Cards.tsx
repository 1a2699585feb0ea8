import { ladder } from '#rules'
import type { Card } from '../material.ts'
import { Heading } from './Heading.tsx'
import { filled, useKit } from './kit.ts'
import { RuleCard } from './RuleCard.tsx'

/** The cards, page by page: the needs of each setting, the most intensive first, then the first steps. */
function pagesOf(cards: readonly Card[]): readonly (readonly Card[])[] {
  const needs = ladder.toReversed().map((setting) => cards.filter((card) => 'need' in card && card.asks === setting))
  return [...needs, cards.filter((card) => 'reason' in card)].filter((page) => page.length > 0)
}

/** Part C: the rules, each on a card. */
export function Cards({ at }: { readonly at: number }) {
  const { words, texts, cards, go } = useKit()
  const pages = pagesOf(cards)
  const page = pages[at] ?? []
  const isLast = at === pages.length - 1
  const [first] = page
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        go(isLast ? { screen: 'finish' } : { screen: 'cards', at: at + 1 })
      }}
    >
      <Heading>{words.cards.title}</Heading>
      <p>{words.cards.lead}</p>
      <h2>
        {first && 'need' in first ? filled(words.cards.needs, { name: texts.settings[first.asks].title }) : words.cards.steps}
      </h2>
      <p className="quiet">{filled(words.cards.page, { at: at + 1, all: pages.length })}</p>
      {page.map((card) => (
        <RuleCard key={card.id} card={card} />
      ))}
      <div className="actions">
        {at > 0 && (
          <button type="button" className="back" onClick={() => go({ screen: 'cards', at: at - 1 })}>
            {words.cards.back}
          </button>
        )}
        <button type="submit" className="primary">
          {isLast ? words.cards.last : words.cards.next}
        </button>
      </div>
    </form>
  )
}
