/** The type sizes of a page that fits, in points, from the largest. tokens.css has each of them, and a smaller one to begin with. */
const sizes = [18, 17, 16, 15, 14, 13, 12, 11]

/** How many rows of the table of calls are shown. sheet.css hides the others. */
const rows = [6, 5, 4, 3]

/**
 * Gives each page of a sheet the largest type with which it fits, then as many rows for calls. Meanwhile the sheet is laid out
 * unseen in a box that fits on A4 and Letter (sheet.css). A page that was never measured, or never fits, has the smallest type.
 */
export function fitPages(sheet: HTMLElement): void {
  sheet.toggleAttribute('data-measuring', true)
  for (const page of sheet.children) {
    page.removeAttribute('data-rows')
    setLargest(page, 'data-size', sizes)
    setLargest(page, 'data-rows', rows)
  }
  sheet.toggleAttribute('data-measuring', false)
}

/** Sets an attribute to the first of these values with which the page fits, or to none. */
function setLargest(page: Element, attribute: string, values: readonly number[]): void {
  for (const value of values) {
    page.setAttribute(attribute, `${value}`)
    if (page.scrollHeight <= page.clientHeight + 1) return // both are rounded
  }
  page.removeAttribute(attribute)
}
