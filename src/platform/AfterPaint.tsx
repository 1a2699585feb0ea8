import type { ReactElement } from 'react'
import { useAfterPaint } from './useAfterPaint.ts'

/** Draws its children once the rest of the page has been painted, so that what people read first does not wait for them. */
export function AfterPaint({ children }: { readonly children: ReactElement | readonly ReactElement[] }) {
  return useAfterPaint() ? children : null
}
