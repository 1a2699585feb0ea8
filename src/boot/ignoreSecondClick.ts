/**
 * A double click acts once: when its first click has led to another page, the second one would fall on something that
 * nobody meant, so it falls on nothing. A page is known by its heading and its language.
 */
export function ignoreSecondClicks(window: Window): void {
  const { document } = window
  const now = () => ({ heading: document.querySelector('h1'), language: document.documentElement.lang })
  let page = now()
  window.addEventListener(
    'click',
    (click) => {
      const { heading, language } = now()
      if (click.detail < 2) page = { heading, language }
      else if (page.heading !== heading || page.language !== language) {
        click.preventDefault()
        click.stopPropagation()
      }
    },
    true,
  )
}
