/** A text in which no tag can end early; the same to JSON and to JavaScript. */
const unbroken = (text: string): string => text.replace(/<(?=\/?(script|!--))/gi, '\\u003c')

/** A script inside a page. */
export const scriptTag = (script: string): string => `<script>${unbroken(script)}</script>`

/** Styles inside a page. */
export function styleTag(style: string): string {
  if (/<\/style/i.test(style)) throw new Error('The styles in the page would end too early.')
  return `<style>${style}</style>`
}

/** Data inside a page, as JSON, which no browser runs. */
export const dataTag = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${unbroken(JSON.stringify(data))}</script>`
