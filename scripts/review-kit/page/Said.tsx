import type { Choice } from '../response.ts'
import { filled, type Kit, useKit } from './kit.ts'

/** All that was said so far, to read over and to print. */
export function Said() {
  const kit = useKit()
  const { finish } = kit.words
  const parts = [
    { title: finish.partA, entries: blindEntries(kit) },
    { title: finish.partB, entries: seenEntries(kit) },
    { title: finish.partC, entries: cardEntries(kit) },
  ].filter(({ entries }) => entries.length > 0)
  return (
    <section aria-labelledby="said">
      <h2 id="said">{finish.said}</h2>
      {parts.length === 0 && <p>{finish.nothing}</p>}
      {parts.map(({ title, entries }) => (
        <Part key={title} title={title} entries={entries} />
      ))}
    </section>
  )
}

type Entry = { readonly id: string; readonly title: string; readonly lines: readonly string[] }
type Titles<Id extends string> = Readonly<Record<Id, { readonly title: string }>>

function blindEntries({ words, texts, people, response }: Kit): Entry[] {
  const { blind, finish, person } = words
  const marked = <Id extends string>(label: string, { first, accept, harm }: Choice<Id>, titles: Titles<Id>) => {
    const named = (mark: string, ids: readonly Id[]) => ids.map((id) => `${mark}: ${titles[id].title}.`)
    const said = [...named(blind.first, first ? [first] : []), ...named(blind.accept, accept), ...named(blind.harm, harm)]
    return said.length > 0 ? `${label}. ${said.join(' ')}` : ''
  }
  return people.flatMap(({ id }, at) => {
    const judged = response.blind[id]
    if (!judged) return []
    const { setting, step, comment } = judged
    const lines = [marked(finish.care, setting, texts.settings), marked(finish.step, step, texts.steps), comment]
    return [{ id, title: filled(person, { number: at + 1 }), lines }]
  })
}

const seenEntries = ({ words, people, response }: Kit): Entry[] =>
  people.flatMap(({ id }, at) => {
    const judged = response.seen[id]
    const title = filled(words.person, { number: at + 1 })
    return judged?.verdict ? [{ id, title, lines: [words.seen[judged.verdict], judged.why] }] : []
  })

const cardEntries = ({ words, texts, cards, response }: Kit): Entry[] =>
  cards.flatMap((card) => {
    const judged = response.cards[card.id]
    if (!judged?.verdict) return []
    const titles = { ...texts.settings, ...texts.steps }
    const { title } = 'need' in card ? texts.needs[card.need] : texts.reasons[card.reason]
    const to = judged.to ? `${words.cards.to}: ${titles[judged.to].title}.` : ''
    return [{ id: card.id, title, lines: [words.cards[judged.verdict], to, judged.why] }]
  })

function Part({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="said">
        {entries.map((entry) => (
          <div key={entry.id}>
            <dt>{entry.title}</dt>
            {entry.lines
              .filter((line) => line.trim() !== '')
              .map((line) => (
                <dd key={line}>{line}</dd>
              ))}
          </div>
        ))}
      </dl>
    </>
  )
}
