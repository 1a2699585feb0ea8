/**
 * `npm run bench:programs` reads a list as long as that of the whole country, 20,000 rows of 332 columns, and matches it to people.
 * The real rows of Massachusetts are repeated, each time under another name. Processor times are medians.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const rounds = 7
const rowCount = 20_000

/** Bundles the reader and the rules as for a browser: Node 20 cannot load TypeScript. */
async function load() {
  const out = mkdtempSync(join(tmpdir(), 'bench-programs-'))
  const output = { entryFileNames: 'subject.mjs' }
  const options = { ssr: join(here, 'subject.ts'), outDir: out, minify: false, rolldownOptions: { output } }
  await build({ configFile: false, root, logLevel: 'error', ssr: { noExternal: true }, build: options })
  const loaded = await import(pathToFileURL(join(out, 'subject.mjs')).href)
  rmSync(out, { recursive: true })
  return loaded
}

const { createRows, dice, matchPrograms, openList, seed, somebody } = await load()
const [header, ...rows] = readFileSync(join(root, 'tests/programs/findtreatment-2025-08-ma.csv'), 'utf8').trimEnd().split('\r\n')
const renamed = (row, time) => (row.startsWith('"') ? `"${time} ${row.slice(1)}` : `${time} ${row}`)
const many = Array.from({ length: rowCount }, (_, at) => renamed(rows[at % rows.length], Math.floor(at / rows.length)))
const file = new Blob([[header, ...many].join('\r\n')])

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reads the file once: the processor time in all, and that of each task between two pauses. */
async function reading() {
  const tasks = []
  const begun = cpu()
  let from = begun
  const pause = async () => {
    tasks.push(cpu() - from)
    await new Promise((resolve) => setTimeout(resolve))
    from = cpu()
  }
  const list = await openList(file, null, { today: '2026-11-28', pause })
  tasks.push(cpu() - from)
  return { list, all: cpu() - begun, longest: Math.max(...tasks.slice(1)) }
}

/** The floor: the same text through the CSV parser, in pieces of the same size, and nothing else. */
async function parsing() {
  const text = await file.text()
  const from = cpu()
  const parser = createRows(',')
  for (let at = 0; at < text.length; at += 65_536) parser.push(text.slice(at, at + 65_536).replaceAll('\r\n', '\n'), false)
  return cpu() - from
}

const parsed = []
const read = []
for (let round = 0; round < rounds; round += 1) {
  parsed.push(await parsing())
  read.push(await reading())
}
const { list } = read[0]
const chance = dice(seed)
const people = Array.from({ length: 20 }, () => somebody(chance, 0.2))
const matching = Array.from({ length: rounds }, () =>
  people.map((answers) => {
    const from = cpu()
    matchPrograms(list.programs, answers, { zip: '02118', language: 'es' })
    return cpu() - from
  }),
).flat()

console.log(
  `\n${(file.size / 1e6).toFixed(1)} MB, ${list.tally.rows} rows, ${list.programs.length} programs; ${rounds} rounds.\n`,
)
console.table({
  'the CSV parser alone, ms': { median: Math.round(median(parsed)) },
  'read, ms': { median: Math.round(median(read.map(({ all }) => all))), aim: 1000 },
  'longest task while reading, ms': { median: Math.round(median(read.map(({ longest }) => longest))), aim: 50 },
  'matched and sorted, ms': { median: Math.round(median(matching)), aim: 100 },
})
