import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { filesIn, launch, pages } from './pages.mjs'
import { row } from './table.mjs'

const size = (folder, file) => brotliCompressSync(readFileSync(join(folder, file))).length / 1024
const total = (folder, files) => files.reduce((sum, file) => sum + size(folder, file), 0)
const nameOf = (file) => file.replace(/-[\w-]{8}(?=\.\w+$)/, '')

/** The files of its folder that a page requests until it is idle, untouched. */
async function fetchedAtFirst({ url, folder }) {
  const browser = await launch()
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const asked = new Set()
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1) || 'index.html'))
  await page.goto(url, { waitUntil: 'networkidle' })
  await browser.close()
  return filesIn(folder).filter((file) => asked.has(file))
}

/** Sizes in KiB of 1024 bytes, as brotli: the first load, everything, and each later file of at least one KiB. */
export async function bytes() {
  const { app, floor } = pages
  const [first, whole] = [await fetchedAtFirst(app), await fetchedAtFirst(floor)]
  const later = new Map()
  for (const file of filesIn(app.folder).filter((each) => !first.includes(each)))
    later.set(nameOf(file), Math.max(later.get(nameOf(file)) ?? 0, size(app.folder, file)))
  return [
    row('until the first question can be answered', 'KiB', 1, total(app.folder, first), total(floor.folder, whole)),
    row('all there is', 'KiB', 1, total(app.folder, filesIn(app.folder)), total(floor.folder, filesIn(floor.folder))),
    ...[...later]
      .filter(([, each]) => each >= 1)
      .sort(([, a], [, b]) => b - a)
      .map(([name, each]) => row(`later: ${name}`, 'KiB', 1, each)),
  ]
}
