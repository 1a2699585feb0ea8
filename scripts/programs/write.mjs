/** `npm run programs -- list.csv`: checks a list of programs and writes the one that the page ships (docs/site.md). */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [from, to = 'public/programs.csv'] = process.argv.slice(2)
const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}
const read = (path) => {
  try {
    return readFileSync(path)
  } catch (error) {
    return fail(`${path} could not be read: ${error.message}`)
  }
}

if (!from) fail('Name a file: npm run programs -- list.csv')
const { module } = await runnerImport('./scripts/programs/shippedList.ts', { root, configFile: false, logLevel: 'error' })
const list = await module.shippedList(new Blob([read(from)]), new Date().toISOString().slice(0, 10))
console.log(list.said.filter(Boolean).join('\n'))
if (list.kind === 'refused') fail('Nothing was written.')
writeFileSync(resolve(root, to), list.csv)
console.log(`Written: ${to}. Set "programs": "programs.csv" in your site settings, then build.`)
