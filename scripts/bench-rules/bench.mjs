/**
 * `npm run bench:rules` compares the cost of the rules with the same criteria in json-rules-engine: medians of CPU time over
 * rounds in which all take turns. It first checks that both suggest the same. `--no-proof` skips the run of all laws.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const rounds = 21

if (!existsSync(join(here, 'node_modules')))
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })

/** Bundles the rules and the people as for a browser: Node 20 cannot load TypeScript. */
async function load() {
  const out = mkdtempSync(join(tmpdir(), 'bench-rules-'))
  const output = { entryFileNames: 'subject.mjs' }
  const options = { ssr: join(here, 'subject.ts'), outDir: out, minify: false, rolldownOptions: { output } }
  await build({ configFile: false, root, logLevel: 'error', build: options })
  const loaded = await import(pathToFileURL(join(out, 'subject.mjs')).href)
  rmSync(out, { recursive: true })
  return loaded
}

const rules = await load()
const { engineOf, factsOf, settingOf } = await import('./translate.mjs')
const { askedAnswers, dice, leavingOpen, questionIds, recommend, seed, settle, somebody, whatWouldChange, explain } = rules

const chance = dice(seed)
const people = Array.from({ length: 1000 }, (_, index) => askedAnswers(somebody(chance, (index % 9) / 10)))
const half = people.slice(0, 200).map((them) => leavingOpen(them, questionIds.slice(2), 11, chance))
const nothing = Array.from({ length: 50 }, () => ({}))
const engine = engineOf(rules)
const facts = people.slice(0, 100).map((them) => factsOf(them, rules))

for (const [index, them] of people.slice(0, 100).entries()) {
  const { events } = await engine.run(facts[index])
  const [ours, theirs] = [recommend(them).low, settingOf(events, rules)]
  if (ours !== theirs) throw new Error(`Not the same suggestion: ${ours} and ${theirs} for ${JSON.stringify(them)}`)
}

/** Everything a screen needs for partial answers. */
const assess = (answers) => [recommend(answers), settle(answers)]

/** What is timed, for which people, and the target in microseconds. */
const measured = [
  { name: 'complete assessment', run: recommend, over: people, aim: 100 },
  { name: 'half answered: assessment and settle', run: assess, over: half, aim: 2000 },
  { name: 'nothing answered: assessment and settle', run: assess, over: nothing, aim: 5000 },
  { name: 'what would change it', run: whatWouldChange, over: people.slice(0, 200), aim: 5000 },
  { name: 'explained', run: explain, over: people.slice(0, 20) },
  { name: 'json-rules-engine, 36 criteria', run: (each) => engine.run(each), over: facts },
].map((each) => ({ ...each, times: [] }))

for (let round = 0; round < rounds; round += 1)
  for (const { run, over, times } of measured) {
    const before = process.cpuUsage()
    for (const each of over) {
      const result = run(each)
      if (result instanceof Promise) await result
    }
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / over.length)
  }

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]
const theirs = median(measured.at(-1).times)
console.log(`\n${rounds} rounds, medians, Node ${process.versions.node}; both suggest the same for 100 people (seed ${seed}).\n`)
console.table(
  Object.fromEntries(
    measured.map(({ name, times, aim }) => {
      const time = median(times)
      return [
        name,
        {
          'µs each': Number(time.toFixed(2)),
          'a second': Math.round(1e6 / time).toLocaleString('en'),
          'aim µs': aim ?? '',
          'times json-rules-engine': Number((theirs / time).toFixed(1)),
        },
      ]
    }),
  ),
)

const faster = theirs / median(measured[0].times)
console.log(`A complete assessment: ${faster.toFixed(0)} times as fast as json-rules-engine (aim: 20).`)

if (!process.argv.includes('--no-proof')) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/laws'], {
    cwd: root,
    stdio: 'inherit',
  })
  console.log(`The laws over their space: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  process.exitCode = status ?? 1
}
