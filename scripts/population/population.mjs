/**
 * `npm run population` prints what the rules suggest to two made-up populations (shares.json), beside real figures. Supply and
 * payment also decide the real figures, so matching them is not a goal. `npm run population -- 20000` draws that many people.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const count = Number(process.argv[2] ?? 6000)
const seed = 20261128

/** Bundles the rules and the people: Node 20 cannot load TypeScript. */
async function load() {
  const out = mkdtempSync(join(tmpdir(), 'population-'))
  const options = { ssr: join(here, 'subject.ts'), outDir: out, rolldownOptions: { output: { entryFileNames: 'subject.mjs' } } }
  await build({ configFile: false, root, logLevel: 'error', build: options })
  const loaded = await import(pathToFileURL(join(out, 'subject.mjs')).href)
  rmSync(out, { recursive: true })
  return loaded
}

const { countedOf, people, realFigures } = await load()
const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8)
const table = (title, shares) => {
  console.log(`\n${title.padEnd(28)}${'A'.padStart(8)}${'B'.padStart(8)}`)
  for (const id of new Set(shares.flatMap(Object.keys)))
    console.log(`${id.padEnd(28)}${shares.map((each) => percent(each[id] ?? 0)).join('')}`)
}

const both = ['A', 'B'].map((population) => countedOf(people(population, count, seed)))
console.log(`${count} people of each population, seed ${seed}. A: a new start with heroin or fentanyl. B: wider.`)
table(
  'suggested setting',
  both.map(({ settings }) => settings),
)
table(
  'workable, else suggested',
  both.map(({ workable }) => workable),
)
table(
  'first step',
  both.map(({ firstSteps }) => firstSteps),
)
table(
  'live-in',
  both.map(({ liveIn, liveInWithoutReason }) => ({ 'of all': liveIn, 'of those without a reason': liveInWithoutReason })),
)
console.log('\nReal figures, to look at beside these:')
for (const [where, figures] of Object.entries(realFigures)) console.log(`- ${where}: ${figures}`)
