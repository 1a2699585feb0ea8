import { useLayoutEffect } from 'react'

/** Sets an attribute on the page for its styles while a component is mounted. `:has` would do, but browsers of 2022 lack it. */
export function useMark(attribute: 'data-at-desk' | 'data-sheet' | 'data-wide', isThere = true): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.toggleAttribute(attribute, isThere)
    return () => page.removeAttribute(attribute)
  }, [attribute, isThere])
}
