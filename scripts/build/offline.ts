import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { bundleOne } from './bundleOne.ts'
import { forStaticHosts } from './headers.ts'

/** Makes the built site installable and usable offline, and writes the headers for its host. */
export function offline(): Plugin {
  let folder = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir)
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) })
    },
    closeBundle: { order: 'post', sequential: true, handler: () => finish(folder) },
  }
}

const icon = (size: number, purpose: 'any' | 'maskable', src: string) => {
  return { src, sizes: `${size}x${size}`, type: 'image/png', purpose }
}

/** The manifest for an installing browser: a name and colors, without a word about the subject. */
const manifest = {
  name: ui.name,
  short_name: ui.name,
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#1d5b57',
  background_color: '#fbf8f2',
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    icon(192, 'any', 'icon-192.png'),
    icon(512, 'any', 'icon-512.png'),
    icon(512, 'maskable', 'icon-maskable-512.png'),
  ],
}

/** Not cached: files that only a host, an installing browser or another system reads, and the workers themselves. */
const notKept = /^(_headers|sw\.js|sw-off\.js|icon-.*\.png|fhir\/.*)$|\.map$/

/** Writes the two workers and `_headers`, based on the files already in the folder. */
async function finish(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, posix.sep),
    )
    .filter((path) => !notKept.test(path))
    .sort()
  const isPage = (path: string) => posix.basename(path) === 'index.html'
  const pages = files.filter(isPage).map((path) => path.replace(/index\.html$/, ''))
  const parts = files.filter((path) => !isPage(path))
  const version = hashOf([...files.map((path) => join(folder, path)), resolve(import.meta.dirname, '../..', workerFile('sw'))])
  writeFileSync(join(folder, 'sw.js'), await worker('sw', { version, pages, parts }))
  writeFileSync(join(folder, 'sw-off.js'), await worker('off'))
  writeFileSync(join(folder, '_headers'), forStaticHosts(pages.map((page) => `/${page}`)))
}

const workerFile = (name: string): string => `src/offline/worker/${name}.ts`

/** A hash over the names and contents of files. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(posix.basename(path)).update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

/** The text of a worker as one plain script. */
async function worker(name: string, site?: object): Promise<string> {
  const { script } = await bundleOne(workerFile(name), { define: { SITE: JSON.stringify(site) } })
  return script
}
