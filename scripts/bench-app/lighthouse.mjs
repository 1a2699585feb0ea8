import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { here, launch, pages } from './pages.mjs'
import { median, row } from './table.mjs'

const packages = join(here, 'lighthouse')
const port = 9200 + (process.pid % 700)
const categories = ['performance', 'accessibility', 'best-practices']
const audits = [
  ['first-contentful-paint', 'ms', 0],
  ['largest-contentful-paint', 'ms', 0],
  ['total-blocking-time', 'ms', 0],
  ['cumulative-layout-shift', '', 3],
]

/** Lighthouse has its own packages, which no other command needs. */
async function installed() {
  if (!existsSync(join(packages, 'node_modules')))
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: packages,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  const path = createRequire(join(packages, 'package.json')).resolve('lighthouse')
  return (await import(pathToFileURL(path).href)).default
}

/** The Lighthouse report of an address as a mobile phone, in a fresh browser. */
async function judged(url, lighthouse) {
  const browser = await launch(`--remote-debugging-port=${port}`)
  const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories })
  await browser.close()
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
  return lhr
}

/** Runs Lighthouse on both in turn. Returns the median of each figure. */
export async function lighthouse({ runs }) {
  const judge = await installed()
  const came = { app: [], floor: [] }
  for (let times = 0; times < runs; times += 1)
    for (const name of Object.keys(came)) came[name].push(await judged(pages[name].url, judge))
  const both = (name, unit, digits, read) =>
    row(`Lighthouse, mobile: ${name}`, unit, digits, median(came.app.map(read)), median(came.floor.map(read)))
  return [
    ...categories.map((name) => both(name, '', 0, (lhr) => lhr.categories[name].score * 100)),
    ...audits.map(([name, unit, digits]) =>
      both(name.replaceAll('-', ' '), unit, digits, (lhr) => lhr.audits[name].numericValue),
    ),
  ]
}
