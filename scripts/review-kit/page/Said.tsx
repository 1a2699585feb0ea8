import { filled, useKit } from './kit.ts'

/** All that was said so far, to read over and to print. */
export function Said() {
  const { words, texts, people, cards, response } = useKit()
  const { finish, blind, seen, person } = words
  const { settings, steps } = texts
  const list = (label: string, ids: readonly string[]) => (ids.length > 0 ? [`${label}: ${ids.join(', ')}.`] : [])
  const partA = people.flatMap(({ id }, at) => {
    const judged = response.blind[id]
    if (!judged) return []
    const lines = [judged.setting, judged.step].flatMap((choice, which) => {
      const names: Readonly<Record<string, { readonly title: string }>> = which === 0 ? settings : steps
      const titles = (ids: readonly string[]) => ids.map((each) => names[each]?.title ?? each)
      return [
        ...list(blind.first, titles(choice.first ? [choice.first] : [])),
        ...list(blind.accept, titles(choice.accept)),
        ...list(blind.harm, titles(choice.harm)),
      ]
    })
    return [{ id, title: filled(person, { number: at + 1 }), lines: [...lines, judged.comment] }]
  })
  const partB = people.flatMap(({ id }, at) => {
    const judged = response.seen[id]
    return judged?.verdict ? [{ id, title: filled(person, { number: at + 1 }), lines: [seen[judged.verdict], judged.why] }] : []
  })
  const partC = cards.flatMap((card) => {
    const judged = response.cards[card.id]
    if (!judged?.verdict) return []
    const names: Readonly<Record<string, { readonly title: string }>> = { ...settings, ...steps }
    const { title } = 'need' in card ? texts.needs[card.need] : texts.reasons[card.reason]
    const to = judged.to ? [`${words.cards.to}: ${names[judged.to]?.title}.`] : []
    return [{ id: card.id, title, lines: [words.cards[judged.verdict], ...to, judged.why] }]
  })
  return (
    <section aria-labelledby="said">
      <h2 id="said">{finish.said}</h2>
      {partA.length + partB.length + partC.length === 0 && <p>{finish.nothing}</p>}
      <Part title={finish.partA} entries={partA} />
      <Part title={finish.partB} entries={partB} />
      <Part title={finish.partC} entries={partC} />
    </section>
  )
}

type Entry = { readonly id: string; readonly title: string; readonly lines: readonly string[] }

function Part({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <dl className="said">
        {entries.map((entry) => (
          <div key={entry.id}>
            <dt>{entry.title}</dt>
            <dd>{entry.lines.filter((line) => line.trim() !== '').join(' ')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
