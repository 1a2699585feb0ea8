import { useEffect, useRef } from 'react'
import { onPrinting } from '../platform/print.ts'
import { useMark } from '../ui/useMark.ts'
import type { Block } from './blocks.ts'
import { fitPages } from './fit.ts'
import '../styles/sheet.css'

type Props = {
  readonly blocks: readonly Block[]
  readonly language?: string | undefined
  /** One page for each title, in type as large as fits; or over as many pages as it takes, also in big type. */
  readonly pages?: 'fit' | 'flow' | 'big'
}

/** Pages for print only. They replace the screen on paper unless they are empty. */
export function Sheet({ blocks, language, pages = 'fit' }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  useMark('data-sheet', blocks.length > 0)
  useEffect(() => onPrinting(window, () => pages === 'fit' && sheet.current && fitPages(sheet.current)), [pages])
  return (
    <div ref={sheet} key={pages} className="sheet" data-pages={pages} lang={language} hidden>
      {pagesOf(blocks).map((page) => (
        <Page key={page.map(keyOf)[0]} blocks={page} flows={pages !== 'fit'} />
      ))}
    </div>
  )
}

type PageProps = { readonly blocks: readonly Block[]; readonly flows: boolean }

/** A page; or, if it flows, a table whose head, the title, browsers repeat on every sheet of paper. */
function Page({ blocks, flows }: PageProps) {
  const drawn = blocks.map((block) => <SheetBlock key={keyOf(block)} {...block} />)
  if (!flows) return <div className="page">{drawn}</div>
  const [title, ...others] = drawn
  return (
    <table className="page" role="presentation">
      <thead>
        <tr>
          <td>{title}</td>
        </tr>
      </thead>
      <tbody>
        {others.map((block) => (
          <tr key={block.key}>
            <td>{block}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The blocks of each page. A title begins a page. */
function pagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const onPaper = blocks.filter(({ only }) => only !== 'text')
  const starts = onPaper.flatMap(({ kind }, at) => (kind === 'title' || at === 0 ? [at] : []))
  return starts.map((start, at) => onPaper.slice(start, starts[at + 1]))
}

const keyOf = ({ kind, heading, text }: Block): string => `${kind} ${heading ?? text}`

function SheetBlock(block: Block) {
  const { kind, heading, text, items, parts, page, language } = block
  const Heading = kind === 'title' ? 'h1' : 'h2'
  return (
    <section data-block={kind} lang={language}>
      {heading && kind !== 'calls' && <Heading>{heading}</Heading>}
      {text && (
        <p>
          {text.split('\n').map((line) => (
            <span key={line}>{line}</span>
          ))}
          {page && <span className="number">{page}</span>}
        </p>
      )}
      {kind === 'calls' ? <CallsTable heading={heading} columns={items ?? []} /> : items && <List items={items} />}
      {parts?.map((part) => (
        <SheetBlock key={keyOf(part)} {...part} />
      ))}
    </section>
  )
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

const rows = [1, 2, 3, 4, 5, 6]

/** A table to fill in by hand, with its heading above the first column. */
function CallsTable({ heading, columns }: { readonly heading: string | undefined; readonly columns: readonly string[] }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col">
              {at === 0 && <span className="heading">{heading}</span>}
              <span>{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
