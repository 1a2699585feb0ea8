import { useLayoutEffect } from 'react'

/** Marks the page for its styles while a part of it is there; `:has` would do, but browsers of 2022 do not know it. */
export function useMark(attribute: 'data-at-desk' | 'data-sheet', isThere = true): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.toggleAttribute(attribute, isThere)
    return () => page.removeAttribute(attribute)
  }, [attribute, isThere])
}
