/**
 * `npm run bench:app` measures the built app beside its floor (`floor/`: the same stack and questions, nothing else) in one
 * run, and prints the figures and their ratio as one table. `npm run bench:app -- latency heap` measures only those parts
 * again; earlier figures of this build stay in the table, so that an interrupted run can be resumed. RUNS and INTERVIEWS
 * shorten a trial run.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytes } from './bytes.mjs'
import { heap } from './heap.mjs'
import { latency } from './latency.mjs'
import { lighthouse } from './lighthouse.mjs'
import { buildBoth, filesIn, pages, root } from './pages.mjs'
import { serve } from './server.mjs'
import { print } from './table.mjs'

const parts = { bytes, latency, heap, lighthouse }
const counts = { runs: Number(process.env.RUNS ?? 5), interviews: Number(process.env.INTERVIEWS ?? 50) }
const kept = join(root, 'node_modules/.bench-app.json')

/** A hash over the build, so that figures of different builds are never mixed. */
function hashOfBuild() {
  const hash = createHash('sha256')
  for (const { folder } of Object.values(pages))
    for (const file of filesIn(folder)) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

function figuresSoFar(build) {
  const before = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}
  return before.build === build ? before.figures : {}
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Say some of: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

await buildBoth()
const build = hashOfBuild()
const figures = wanted.length > 0 ? figuresSoFar(build) : {}
for (const page of Object.values(pages)) Object.assign(page, await serve(page.folder))
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.error(`▸ ${name}`)
  figures[name] = await measure(counts)
  writeFileSync(kept, JSON.stringify({ build, figures }))
}
for (const page of Object.values(pages)) page.end()
print(Object.keys(parts).flatMap((name) => figures[name] ?? []))
