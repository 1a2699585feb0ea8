/**
 * A double click acts once: when its first click has led to another page, the second one would fall on something that
 * nobody meant, so it falls on nothing. A page is known by its heading.
 */
export function ignoreSecondClicks(window: Window): void {
  const { document } = window
  let page: Element | null = null
  window.addEventListener(
    'click',
    (click) => {
      const now = document.querySelector('h1')
      if (click.detail < 2) page = now
      else if (page !== now) {
        click.preventDefault()
        click.stopPropagation()
      }
    },
    true,
  )
}
