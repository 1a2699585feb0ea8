import react from '@vitejs/plugin-react'
import i18next from 'i18next'
import { type InlineConfig, type Plugin, runnerImport } from 'vite'
import { languages, nameIn, withoutScript } from './withoutScript.ts'
import { wordsFirst } from './wordsFirst.ts'

type Prerender = typeof import('../src/prerender.tsx')

const first = 'en'

/** The page in a language: at the root for the first one, in a folder of its own for each other. */
function pageIn(tag: string, template: string): string {
  return template
    .replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${i18next.dir(tag)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${nameIn(tag)}</title>`)
    .replaceAll('="./', `="${tag === first ? './' : '../'}`)
}

/**
 * The same with the start page in it as markup, and in its `<noscript>` what only those without scripts need. Made in the
 * mode of the build, so that the page finds itself as it would draw itself.
 */
async function prerendered(template: string, mode: string): Promise<ReadonlyMap<string, string>> {
  const config: InlineConfig = { configFile: false, mode, plugins: [react(), wordsFirst] }
  const { module } = await runnerImport<Prerender>('./src/prerender.tsx', config)
  const withFolder = [...module.startPages].filter(([tag]) => languages.includes(tag))
  const pages = withFolder.map(([tag, markup]) => {
    const start = replaced(markup, '<noscript></noscript>', withoutScript(tag))
    return [tag, replaced(pageIn(tag, template), '<!--start-page-->', start)] as const
  })
  return new Map(pages)
}

/** One start page for each language, made from `index.html`; in development, drawn by the app, as they are asked for. */
export const startPages: Plugin = {
  name: 'start-pages',
  transformIndexHtml(html, { originalUrl, server }) {
    if (!server) return html
    const tag = languages.find((each) => originalUrl?.startsWith(`/${each}/`)) ?? first
    return pageIn(tag, html)
  },
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('index.html was not built.')
      const beforePaint = replaced(String(page.source), '<script type="module"', '<script type="module" blocking="render"')
      for (const [tag, source] of await prerendered(beforePaint, this.environment.config.mode))
        if (tag === first) page.source = source
        else this.emitFile({ type: 'asset', fileName: `${tag}/index.html`, source })
    },
  },
}

function replaced(text: string, what: string, by: string): string {
  if (!text.includes(what)) throw new Error(`There is no ${what} to replace.`)
  return text.replace(what, () => by)
}
