// Shows that an archive holds what it says, with sums that hold; the real parts are built and tested elsewhere.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import guide from '../docs/release.md?raw'
import packageJson from '../package.json' with { type: 'json' }

const script = resolve('scripts/release/release.mjs')
const title = `where-to-start-${packageJson.version}`
const parts = [
  'dist/index.html',
  'dist/assets/app.js',
  'dist/licenses.txt',
  'dist/fhir/questionnaire.json',
  'dist-file/where-to-start.html',
].concat(
  ['release.md', 'site.example.json', 'site.md', 'hosting.md', 'one-file.md', 'fhir.md', 'privacy.md'].map(
    (file) => `docs/${file}`,
  ),
  ['CHANGELOG.md', 'LICENSE', 'tests/programs/template-small.csv'],
)

let project = ''
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'release-'))
  for (const part of parts) {
    mkdirSync(dirname(join(project, part)), { recursive: true })
    writeFileSync(join(project, part), `text of ${part}`)
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(packageJson))
})
afterEach(() => rmSync(project, { recursive: true }))
const release = () => spawnSync(process.execPath, [script], { cwd: project, encoding: 'utf8' })

/** How many files a list of sums names, if the sum of each of them holds. */
function sumsThatHold(folder: string, list: string): number {
  const lines = readFileSync(join(folder, list), 'utf8').trim().split('\n')
  for (const line of lines) {
    const [sum, file = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
      file,
    ).toBe(sum)
  }
  return lines.length
}

test('one archive, named by its version, holds each part and a sum for each file that holds', () => {
  expect(release().status).toBe(0)
  const out = join(project, 'release')
  expect(sumsThatHold(out, `${title}.tar.gz.sha256`)).toBe(1)
  rmSync(join(out, title), { recursive: true })
  execFileSync('tar', ['-xzf', `${title}.tar.gz`], { cwd: out })
  expect(sumsThatHold(join(out, title), 'SHA256SUMS')).toBe(parts.length + 2) // two parts are also in `site/`
  expect(readFileSync(join(out, title, 'site/assets/app.js'), 'utf8')).toBe('text of dist/assets/app.js')
  expect(readFileSync(join(out, title, 'THIRD-PARTY.txt'), 'utf8')).toBe('text of dist/licenses.txt')
})

test('nothing is released while a part is missing, and the part is named', () => {
  rmSync(join(project, 'dist-file'), { recursive: true })
  const { status, stderr } = release()
  expect([status, stderr.trim()]).toEqual([1, 'Not released, because this is missing: dist-file/where-to-start.html.'])
  expect(existsSync(join(project, 'release'))).toBe(false)
})

test('its guide names every file of the archive', () => {
  release()
  const inArchive = execFileSync('ls', [join(project, 'release', title)], { encoding: 'utf8' })
    .trim()
    .split('\n')
  expect(inArchive.filter((file) => file !== 'README.md' && !guide.includes(file))).toEqual([])
})
