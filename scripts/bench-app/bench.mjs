/**
 * `npm run bench:app`: measures the built app beside its floor (`floor/`: the same stack and questions, nothing else) in
 * one run, and prints what came out and how the app stands to the floor. Name parts to run only some:
 * `npm run bench:app -- bytes latency heap lighthouse`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../browser.mjs'
import { serve } from './server.mjs'
import { walkInPage } from './walk.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const floorBuilt = join(root, 'node_modules/.bench-floor')
const executablePath = findBrowser() || undefined
const slower = 4
const walks = 5
const interviews = 50
const runs = 5

const sorted = (numbers) => [...numbers].sort((a, b) => a - b)
const quantile = (numbers, at) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * at))]
const median = (numbers) => quantile(numbers, 0.5)
const ratio = (app, floor) => (floor === 0 ? '–' : (app / floor).toFixed(2))
const row = (name, unit, app, floor) => console.log(`| ${name} | ${unit} | ${app} | ${floor} | ${ratio(app, floor)} |`)

const pages = {
  app: { folder: join(root, 'dist'), walk: { self: 'For me', onward: ['See the result'] } },
  floor: { folder: floorBuilt, walk: {} },
}

async function built() {
  await build({ root, logLevel: 'error' })
  await build({
    root: join(here, 'floor'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: floorBuilt, emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: false },
  })
}

/** A fresh page of a browser, its processor slowed down, at an address; with what ends it. */
async function opened(url, rate = slower) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'] })
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  await page.addInitScript(() => {
    window.longTasks = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, devtools, end: () => browser.close() }
}

const parts = {
  async bytes() {
    const filesIn = (folder) => readdirSync(folder, { recursive: true }).filter((name) => /\.\w+$/.test(name))
    const size = (folder, name) => brotliCompressSync(readFileSync(join(folder, name))).length / 1024
    const first = /^(index\.html|assets\/(first|app|rolldown-runtime)-)/
    const total = (page, of) =>
      filesIn(page.folder)
        .filter(of)
        .reduce((sum, name) => sum + size(page.folder, name), 0)
    row(
      'until the first question can be answered',
      'KiB',
      total(pages.app, (name) => first.test(name)).toFixed(1),
      total(pages.floor, () => true).toFixed(1),
    )
    row('all there is', 'KiB', total(pages.app, () => true).toFixed(1), total(pages.floor, () => true).toFixed(1))
    for (const name of filesIn(pages.app.folder))
      console.log(`| ${name} | KiB | ${size(pages.app.folder, name).toFixed(1)} | | |`)
  },

  async latency() {
    const came = {}
    for (const [name, { url, walk }] of Object.entries(pages)) {
      const steps = []
      const lasts = []
      const long = []
      for (let times = 0; times < walks; times += 1) {
        const { page, end } = await opened(url)
        const loaded = await page.evaluate(() => performance.now())
        const walked = await page.evaluate(walkInPage, walk)
        steps.push(...walked.steps)
        lasts.push(walked.last)
        long.push(...(await page.evaluate(() => window.longTasks)).filter(({ startTime }) => startTime > loaded))
        await end()
      }
      came[name] = {
        median: median(steps),
        p95: quantile(steps, 0.95),
        last: median(lasts),
        long: Math.max(0, ...long.map(({ duration }) => duration)),
      }
    }
    const { app, floor } = came
    for (const each of ['median', 'p95'])
      row(`from choosing an answer to the next question painted, ${each}`, 'ms', app[each].toFixed(0), floor[each].toFixed(0))
    row('from the review to the result painted', 'ms', app.last.toFixed(0), floor.median.toFixed(0))
    row('longest task after load', 'ms', app.long.toFixed(0), floor.long.toFixed(0))
  },

  async heap() {
    const { page, devtools, end } = await opened(pages.app.url, 1)
    const used = async () => {
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20
    }
    const after = []
    for (let times = 0; times < interviews; times += 1) {
      await page.evaluate(walkInPage, pages.app.walk)
      await page.getByRole('button', { name: 'Delete my answers', exact: true }).click()
      await page.getByRole('button', { name: 'Yes, delete them', exact: true }).click()
      after.push(await used())
    }
    await end()
    row(`heap after ${interviews} interviews, beside the heap after 5`, 'MiB', after.at(-1).toFixed(1), after[4].toFixed(1))
  },

  async lighthouse() {
    const require = createRequire(join(here, 'package.json'))
    if (!existsSync(join(here, 'node_modules')))
      spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' })
    const { default: lighthouse } = await import(require.resolve('lighthouse'))
    const port = 9200 + (process.pid % 700)
    const came = {}
    for (const [name, { url }] of Object.entries(pages)) {
      const results = []
      for (let times = 0; times < runs; times += 1) {
        const browser = await chromium.launch({
          executablePath,
          args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
        })
        const { lhr } = await lighthouse(url, {
          port,
          logLevel: 'error',
          onlyCategories: ['performance', 'accessibility', 'best-practices'],
        })
        results.push(lhr)
        await browser.close()
      }
      const at = (read) => median(results.map(read))
      came[name] = {
        performance: at(({ categories }) => categories.performance.score * 100),
        accessibility: at(({ categories }) => categories.accessibility.score * 100),
        'best practices': at(({ categories }) => categories['best-practices'].score * 100),
        'first contentful paint': at(({ audits }) => audits['first-contentful-paint'].numericValue),
        'largest contentful paint': at(({ audits }) => audits['largest-contentful-paint'].numericValue),
        'total blocking time': at(({ audits }) => audits['total-blocking-time'].numericValue),
        'layout shift': at(({ audits }) => audits['cumulative-layout-shift'].numericValue),
      }
    }
    for (const [name, value] of Object.entries(came.app))
      row(name, /paint|time/.test(name) ? 'ms' : '', Math.round(value * 1000) / 1000, Math.round(came.floor[name] * 1000) / 1000)
  },
}

const wanted = process.argv.slice(2)
await built()
for (const page of Object.values(pages)) Object.assign(page, await serve(page.folder))
console.log('| | unit | app | floor | app / floor |\n|---|---|---|---|---|')
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run()
for (const page of Object.values(pages)) page.end()
