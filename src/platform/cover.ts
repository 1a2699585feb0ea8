/** The words of the covered page. The leave link carries them, so they exist before the app runs. */
export type CoverWords = { readonly title: string; readonly wait: string; readonly close: string }

const icons = ['icon.svg', 'blank.svg'] as const

/** Covers the whole page with a neutral title and icon, a short "please wait" and a button that closes it. */
export function cover(document: Document, words: CoverWords, close: () => void): void {
  if (isCovered(document)) return
  document.documentElement.dataset.covered = ''
  document.title = words.title
  showIcon(document, icons[0], icons[1])
  const sheet = Object.assign(document.createElement('div'), { className: 'cover' })
  const wait = Object.assign(document.createElement('p'), { textContent: words.wait })
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words.close, onclick: close })
  sheet.append(wait, button)
  document.body.append(sheet)
}

/** Shows the page again, under its own title. */
export function uncover(document: Document, title: string): void {
  delete document.documentElement.dataset.covered
  document.title = title
  showIcon(document, icons[1], icons[0])
  document.querySelector('.cover')?.remove()
}

export const isCovered = (document: Document): boolean => document.documentElement.dataset.covered !== undefined

function showIcon(document: Document, from: string, to: string): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (icon) icon.href = icon.href.replace(from, to)
}
