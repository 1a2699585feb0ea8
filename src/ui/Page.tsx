import { type ReactNode, useEffect } from 'react'
import { useWords } from '../i18n/index.ts'
import { isCovered } from '../platform/cover.ts'

/** Sets the title of the page, which never tells an answer: it stays in the browser's lists. Says first that there is an error, so that it is heard first. */
export function useTitle(page: string | null, error = false): void {
  const t = useWords()
  const title = page === null ? t('name') : t('title', { page, name: t('name') })
  const full = error ? t('errorTitle', { title }) : title
  useEffect(() => {
    if (!isCovered(document)) document.title = full
  }, [full])
}

/** A heading that takes the focus when its page appears, so that it is read and the page begins at its top. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 ref={beginPage} tabIndex={-1}>
      {children}
    </h1>
  )
}

let pages = 0

/**
 * The `ref` of a heading: it takes the focus on each page but the first one, which the browser reads by itself. The page
 * begins at its top, or where the heading can be seen.
 */
export function beginPage(heading: HTMLHeadingElement | null): void {
  if (!heading) return
  pages += 1
  if (pages === 1) return
  window.scrollTo(0, 0)
  heading.focus()
}
