/** `npm run agreement -- folder`: what the review files of a folder come to (docs/review.md). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = process.argv[2]

function filesIn(folder) {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    return names.map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  } catch (error) {
    console.error(`The folder ${folder} cannot be read: ${error.message}`)
    process.exit(2)
  }
}

if (!folder) {
  console.error('Say which folder holds the review files: npm run agreement -- folder')
  process.exit(2)
}
const files = filesIn(folder)
if (files.length === 0) {
  console.error(`There is no review file in ${folder}. Their names begin with "review-" and end with ".json".`)
  process.exit(2)
}
const { module } = await runnerImport('./scripts/agreement/agreement.ts', { root, configFile: false, logLevel: 'error' })
console.log(module.agreementOf(files).join('\n'))
