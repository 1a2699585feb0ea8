import type { ReactNode } from 'react'
import { beginPage } from '../ui/Page.tsx'

/** The heading of the middle pane. It takes the focus when the pane changes. */
export function PaneHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 id="view" ref={beginPage} tabIndex={-1}>
      {children}
    </h2>
  )
}
