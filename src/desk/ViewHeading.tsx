import type { ReactNode } from 'react'
import { useFocusOnce } from '../ui/Page.tsx'

/** The heading of what stands in the middle; it takes the focus when that changes. */
export function ViewHeading({ children }: { readonly children: ReactNode }) {
  const heading = useFocusOnce<HTMLHeadingElement>()
  return (
    <h2 id="view" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
