import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly title: string
  /** What is inside, in one line. */
  readonly line?: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of the result under its heading, folded. It opens on paper, and when the page is searched. */
export function Fold({ id, title, line, open = false, children }: Props) {
  return (
    <details className="fold" data-part={id} open={open}>
      <summary>
        <h2 id={id}>{title}</h2> {line && <span className="line">{line}</span>}
      </summary>
      <div className="inside">{children}</div>
    </details>
  )
}
