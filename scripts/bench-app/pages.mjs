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

/** What is measured: where it is built, and how `walkInPage` gets through it. The address is added once it is served. */
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

/** The files of a folder by their paths, in one order everywhere. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()

export const launch = (...args) => chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] })

/** A fresh page of a fresh browser at an address, its processor slowed down; with what ends it. */
export async function opened(url, slower) {
  const browser = await launch()
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, devtools, end: () => browser.close() }
}
