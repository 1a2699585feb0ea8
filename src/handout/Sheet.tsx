import { useMark } from '../ui/useMark.ts'
import type { Block } from './handout.ts'
import '../styles/sheet.css'

/** A page for print only. It replaces the screen on paper unless it is empty. */
export function Sheet({ blocks, language }: { readonly blocks: readonly Block[]; readonly language?: string | undefined }) {
  useMark('data-sheet', blocks.length > 0)
  return (
    <div className="sheet" lang={language} hidden>
      {blocks.map((block) => (
        <SheetBlock key={`${block.kind} ${block.heading ?? block.text}`} {...block} />
      ))}
    </div>
  )
}

function SheetBlock({ kind, heading, text, items }: Block) {
  const Heading = kind === 'title' || kind === 'answers' ? 'h1' : 'h2'
  const drawn = kind === 'steps'
  return (
    <section className={kind}>
      {heading && <Heading>{heading}</Heading>}
      {text && !drawn && <p>{text}</p>}
      {items && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {text && drawn && <p className="band">{text}</p>}
    </section>
  )
}
