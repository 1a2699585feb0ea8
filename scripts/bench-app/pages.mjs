import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../browser.mjs'

export const here = fileURLToPath(new URL('.', import.meta.url))
export const root = fileURLToPath(new URL('../..', import.meta.url))
const floorBuilt = join(root, 'node_modules/.bench-floor')
const executablePath = findChromium() || undefined

/** The pages to measure: where each is built, and how `walkInPage` completes it. The address is added once it is served. */
export const pages = {
  app: { folder: join(root, 'dist'), walk: { begin: 'For me', onward: 'See the result' } },
  floor: { folder: floorBuilt, walk: {} },
}

export async function buildBoth() {
  await build({ root, logLevel: 'error' })
  await build({
    root: join(here, 'floor'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: floorBuilt, emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: false },
  })
}

/** The paths of the files in a folder, in a stable order. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()

export const launch = (...args) => chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] })

/** Opens an address in a fresh browser with a slowed-down processor. Returns the page and a function that closes it. */
export async function opened(url, slower) {
  const browser = await launch()
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, devtools, end: () => browser.close() }
}
