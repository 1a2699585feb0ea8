/**
 * Ignores the second click of a double click if the first one led to another page: it would hit something nobody meant. Pages
 * are told apart by heading and language.
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
