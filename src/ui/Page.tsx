import { type ReactNode, useEffect } from 'react'
import { useWords } from '../i18n/index.ts'
import { isCovered } from '../platform/cover.ts'

/** Sets the page title, which never reveals an answer because the browser's history keeps it. An error is announced first. */
export function useTitle(page: string | null, error = false): void {
  const t = useWords()
  const title = page === null ? t('name') : t('title', { page, name: t('name') })
  const full = error ? t('errorTitle', { title }) : title
  useEffect(() => {
    if (!isCovered(document)) document.title = full
  }, [full])
}

type PageHeadingProps = {
  readonly children: ReactNode
  /** The id of an element that is read out with the heading. */
  readonly describedBy?: string
}

/** A heading that takes the focus when its page appears, so that it is read out and the page starts at the top. */
export function PageHeading({ children, describedBy }: PageHeadingProps) {
  return (
    <h1 ref={beginPage} tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h1>
  )
}

let pages = 0

/**
 * The `ref` of a heading. It takes the focus on each page except the first, which the browser reads out by itself. The page
 * starts at the top, or where the heading is visible.
 */
export function beginPage(heading: HTMLHeadingElement | null): void {
  if (!heading) return
  pages += 1
  if (pages === 1) return
  window.scrollTo(0, 0)
  heading.focus()
}
