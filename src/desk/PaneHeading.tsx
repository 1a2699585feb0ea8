import type { ReactNode } from 'react'
import { beginPage } from '../ui/Page.tsx'

/** The heading of what stands in the middle; it takes the focus when that changes. */
export function PaneHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 id="view" ref={beginPage} tabIndex={-1}>
      {children}
    </h2>
  )
}
