import react from '@vitejs/plugin-react'
import i18next from 'i18next'
import { type InlineConfig, type Plugin, runnerImport } from 'vite'
import { bundleOne } from './bundleOne.ts'
import { firstWords } from './firstWords.ts'
import { oldestTarget } from './floor.ts'
import { withPolicy } from './headers.ts'
import { languages, nameIn, withoutApp } from './withoutApp.ts'

type Prerender = typeof import('../../src/boot/prerender.tsx')

const first = 'en'

/** The tag that loads the script in development, and the placeholder that a build replaces with the script itself. */
const loaded = '<script type="module" src="/src/boot/inline.ts"></script>'
const place = '<!--in-page-->'

/** The page in a language: at the root for the first one, otherwise in a folder. */
function pageIn(tag: string, template: string): string {
  return template
    .replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${i18next.dir(tag)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${nameIn(tag)}</title>`)
    .replaceAll('="./', `="${rootFrom(tag)}`)
}

const rootFrom = (tag: string): string => (tag === first ? './' : '../')

/**
 * The styles and script that run before the app, inlined so that the first paint needs no further request. `app` is the path of
 * the app from the root.
 */
async function inPage(tag: string, app: string): Promise<string> {
  const apart: Plugin = {
    name: 'app-apart',
    enforce: 'pre',
    resolveId: (id) => (id === './mount.tsx' ? { id: rootFrom(tag) + app, external: true } : null),
  }
  const { script, style } = await bundleOne('src/boot/inline.ts', { plugins: [apart] }, oldestTarget)
  if (/<\/(script|style)/i.test(script + style)) throw new Error('What stands in the page would end too early.')
  return `<style>${style}</style><script>${script}</script>`
}

/**
 * Adds the start page as markup and, before its empty `<noscript>`, the content for people without scripts. Rendered in the
 * mode of the build, so that hydration matches.
 */
async function prerendered(template: string, app: string, mode: string): Promise<ReadonlyMap<string, string>> {
  const config: InlineConfig = { configFile: false, mode, plugins: [react(), firstWords] }
  const { module } = await runnerImport<Prerender>('./src/boot/prerender.tsx', config)
  const withFolder = [...module.startPages].filter(([tag]) => languages.includes(tag))
  const pages = withFolder.map(async ([tag, markup]) => {
    const start = replaced(markup, '<noscript></noscript>', `${withoutApp(tag)}<noscript></noscript>`)
    const page = replaced(pageIn(tag, template), '<!--start-page-->', start)
    return [tag, withPolicy(replaced(page, place, await inPage(tag, app)))] as const
  })
  return new Map(await Promise.all(pages))
}

/** Builds one start page per language from `index.html`. In development, the app renders them on request. */
export const startPages: Plugin = {
  name: 'start-pages',
  transformIndexHtml: {
    order: 'pre',
    handler(html, { originalUrl, server }) {
      if (!server) return replaced(html, loaded, place)
      const tag = languages.find((each) => originalUrl?.startsWith(`/${each}/`)) ?? first
      return pageIn(tag, html)
    },
  },
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('index.html was not built.')
      const app = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry && file.name === 'app')
      if (!app) throw new Error('The app was not built.')
      for (const [tag, source] of await prerendered(String(page.source), app.fileName, this.environment.config.mode))
        if (tag === first) page.source = source
        else this.emitFile({ type: 'asset', fileName: `${tag}/index.html`, source })
    },
  },
}

function replaced(text: string, what: string, by: string): string {
  if (!text.includes(what)) throw new Error(`There is no ${what} to replace.`)
  return text.replace(what, () => by)
}
