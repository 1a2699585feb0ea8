import react from '@vitejs/plugin-react'
import i18next from 'i18next'
import { type InlineConfig, type Plugin, runnerImport } from 'vite'
import { bundleOne } from './bundleOne.ts'
import { firstWords } from './firstWords.ts'
import { oldestTarget } from './floor.ts'
import { withPolicy } from './headers.ts'
import { scriptTag, styleTag } from './tags.ts'
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
  return styleTag(style) + scriptTag(script)
}

/**
 * Adds the start page as markup and, before its empty `<noscript>`, the content for people without scripts. Rendered with the
 * mode and the constants of the build, so that hydration matches. What runs before the app is still missing.
 */
async function prerendered(template: string, build: InlineConfig): Promise<ReadonlyMap<string, string>> {
  const config: InlineConfig = { ...build, configFile: false, plugins: [react(), firstWords] }
  const { module } = await runnerImport<Prerender>('./src/boot/prerender.tsx', config)
  const withFolder = [...module.startPages].filter(([tag]) => languages.includes(tag))
  const pages = withFolder.map(([tag, markup]) => {
    const start = replaced(markup, '<noscript></noscript>', `${withoutApp(tag)}<noscript></noscript>`)
    return [tag, replaced(pageIn(tag, template), '<!--start-page-->', start)] as const
  })
  return new Map(pages)
}

/** The start page in a language as one file, with all of these tags in its head. `build` has the constants of the build. */
export async function asOneFile(tag: string, template: string, tags: string, build: InlineConfig): Promise<string> {
  const alone = replaced(template, loaded, place).replace(/ *<link rel="icon".*\n/, '')
  const page = (await prerendered(alone, build)).get(tag) ?? ''
  return withPolicy(replaced(page, place, tags), 'one file')
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
      for (const [tag, markup] of await prerendered(String(page.source), { mode: this.environment.config.mode })) {
        const source = withPolicy(replaced(markup, place, await inPage(tag, app.fileName)))
        if (tag === first) page.source = source
        else this.emitFile({ type: 'asset', fileName: `${tag}/index.html`, source })
      }
    },
  },
}

function replaced(text: string, what: string, by: string): string {
  if (!text.includes(what)) throw new Error(`There is no ${what} to replace.`)
  return text.replace(what, () => by)
}
