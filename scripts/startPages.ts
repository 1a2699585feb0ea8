import i18next from 'i18next'
import type { Plugin } from 'vite'
import { languages, nameIn, withoutScript } from './withoutScript.ts'

const first = 'en'

/** The page in a language: at the root for the first one, in a folder of its own for each other. */
function pageIn(tag: string, template: string): string {
  const up = tag === first ? './' : '../'
  const startPage = (other: string) => `${up}${other === first ? '' : `${other}/`}`
  return template
    .replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${i18next.dir(tag)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${nameIn(tag)}</title>`)
    .replaceAll('="./', `="${up}`)
    .replace('<!--without-script-->', () => withoutScript(tag, startPage))
}

/** One start page for each language, made from `index.html`; in development the same pages as they are asked for. */
export const startPages: Plugin = {
  name: 'start-pages',
  transformIndexHtml(html, { originalUrl, server }) {
    if (!server) return html
    const tag = languages.find((each) => originalUrl?.startsWith(`/${each}/`)) ?? first
    return pageIn(tag, html)
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('index.html was not built.')
      const template = String(page.source)
      page.source = pageIn(first, template)
      for (const tag of languages.filter((each) => each !== first))
        this.emitFile({ type: 'asset', fileName: `${tag}/index.html`, source: pageIn(tag, template) })
    },
  },
}
