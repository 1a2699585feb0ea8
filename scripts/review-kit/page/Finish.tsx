import { useState } from 'react'
import { saveToFile } from '../../../src/platform/download.ts'
import type { Outcome } from '../../../src/platform/outcome.ts'
import { printPage } from '../../../src/platform/print.ts'
import { TextToCopy } from '../../../src/ui/TextToCopy.tsx'
import { progress } from './Frame.tsx'
import { Heading } from './Heading.tsx'
import { filled, useKit } from './kit.ts'
import { Said } from './Said.tsx'

/** Saving and printing; nothing is said to be done that the browser cannot tell. */
export function Finish() {
  const { words, people, response, change } = useKit()
  const { finish } = words
  const [saved, setSaved] = useState<Outcome | null>(null)
  const [printed, setPrinted] = useState<Outcome | null>(null)
  const name = `review-${response.code}.json`
  const save = () => {
    const dated = { ...response, savedAt: Date.now() }
    change(dated)
    setSaved(saveToFile(JSON.stringify(dated, null, 2), document, { name, type: 'application/json' }))
  }
  const { blind, seen, cards } = progress(response)
  const withoutWhy = people.filter(({ id }) => response.seen[id]?.verdict === 'harm' && response.seen[id]?.why.trim() === '')
  const numbers = withoutWhy.map((person) => filled(words.person, { number: people.indexOf(person) + 1 }))
  return (
    <>
      <Heading>{finish.title}</Heading>
      <p>{finish.lead}</p>
      <p>{filled(finish.counts, { code: response.code, blind: blind.done, seen: seen.done, cards: cards.done })}</p>
      {numbers.length > 0 && <p>{`${finish.harmWithoutWhy} ${numbers.join(', ')}.`}</p>}
      <div className="actions">
        <button type="button" className="primary" onClick={save}>
          {finish.save}
        </button>
        <button type="button" onClick={() => void printPage(window).then(setPrinted)}>
          {finish.print}
        </button>
      </div>
      <div role="status">
        {saved && <p>{saved === 'refused' ? finish.refused : filled(finish.unknown, { name })}</p>}
        {printed && printed !== 'done' && <p>{finish.printRefused}</p>}
      </div>
      {saved === 'refused' && <TextToCopy text={JSON.stringify(response, null, 2)} label={finish.text} marked />}
      <Said />
    </>
  )
}
