import type { ReactElement } from 'react'
import { useAfterPaint } from './useAfterPaint.ts'

/** Renders its children after the rest of the page has been painted, so that people can read sooner. */
export function AfterPaint({ children }: { readonly children: ReactElement | readonly ReactElement[] }) {
  return useAfterPaint() ? children : null
}
