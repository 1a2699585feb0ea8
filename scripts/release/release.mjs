/** `npm run release`: puts what was built into one archive named by its version, with checksums (docs/release.md). */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What a release consists of: its name in the archive, and where it is in the project. */
const artifacts = [
  ['README.md', 'docs/release.md'],
  ['site', 'dist'],
  ['where-to-start.html', 'dist-file/where-to-start.html'],
  ['site.example.json', 'docs/site.example.json'],
  ['site.md', 'docs/site.md'],
  ['programs.example.csv', 'tests/programs/template-small.csv'],
  ['hosting.md', 'docs/hosting.md'],
  ['one-file.md', 'docs/one-file.md'],
  ['fhir', 'dist/fhir'],
  ['fhir.md', 'docs/fhir.md'],
  ['privacy.md', 'docs/privacy.md'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['LICENSE', 'LICENSE'],
  ['THIRD-PARTY.txt', 'dist/licenses.txt'],
]

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const missing = artifacts.map(([, from]) => from).filter((from) => !existsSync(from))
if (missing.length > 0) fail(`Not released, because this is missing: ${missing.join(', ')}.`)

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const title = `${name}-${version}`
const folder = join('release', title)
rmSync('release', { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [to, from] of artifacts) cpSync(from, join(folder, to), { recursive: true })

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  .sort()
const sums = files.map((file) => `${sha256(join(folder, file))}  ${file.replaceAll(sep, '/')}`)
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`)

const archive = `${title}.tar.gz`
const { status, error } = spawnSync('tar', ['-czf', archive, title], { cwd: 'release', stdio: 'inherit' })
if (status !== 0) fail(`The archive could not be written: ${error?.message ?? `tar ended with ${status}`}.`)
const sum = sha256(join('release', archive))
writeFileSync(join('release', `${archive}.sha256`), `${sum}  ${archive}\n`)
console.log(`Written: ${join('release', archive)} (${files.length} files)\nSHA-256: ${sum}`)
