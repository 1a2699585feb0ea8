import type { Block } from './takeAlong.ts'

/** The printed page: made for paper, not the screen with parts missing. */
export function Sheet({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="sheet">
      {blocks.map((block) => (
        <SheetBlock key={`${block.kind} ${block.heading ?? block.text}`} {...block} />
      ))}
    </div>
  )
}

function SheetBlock({ kind, heading, text, items }: Block) {
  const Heading = kind === 'title' || kind === 'answers' ? 'h1' : 'h2'
  return (
    <section className={kind}>
      {heading && <Heading>{heading}</Heading>}
      {text && <p>{text}</p>}
      {items && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
