/**
 * `npm start`, `npm test` and the other commands, each from a fresh clone: what is missing is installed first. This runs before
 * anything is installed, so it is plain JavaScript and needs only Node.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { find, findChromium, findFirefox, findMiniBrowser, versionOf } from './browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (path) => join(root, 'node_modules', path)

/** Runs a command, and exits with its code if it fails. */
function run(name, command, args, env = {}) {
  console.log(`\n▸ ${name}`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}
const node = (name, script, args = [], env = {}) => run(name, process.execPath, [bin(script), ...args], env)

/** Runs one script in the background, prints its output when it ends, and resolves to its exit code. */
const inBackground = ([name, script, ...args]) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [bin(script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part))
    child.on('close', (status) => {
      console.log(`\n▸ ${name}`)
      process.stdout.write(Buffer.concat(output))
      resolve(status ?? 1)
    })
  })

/** Runs lists of scripts side by side, because most scripts use one core. Exits with an error when one of them fails. */
async function sideBySide(...lists) {
  const codes = await Promise.all(
    lists.map(async (scripts) => {
      const ended = []
      for (const script of scripts) ended.push(await inBackground(script))
      return ended
    }),
  )
  const failed = codes.flat().find((code) => code !== 0)
  if (failed !== undefined) process.exit(failed)
}

/** Installs the packages of the lock file unless they are installed already. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = bin('.lock.sha256')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'])
  writeFileSync(stamp, lock)
}

const building = ['Building', 'vite/bin/vite.js', 'build', '--logLevel', 'warn']
const build = (env = {}) => node(building[0], building[1], building.slice(2), env)

/** The value after an option of this command, such as `--site path`. Anything else ends it with a sentence. */
function option(name) {
  const [given, value, ...others] = process.argv.slice(3)
  if (given === undefined) return undefined
  if (given === name && value !== undefined && others.length === 0) return value
  console.error(`This command takes one option: ${name} path.`)
  process.exit(2)
}

/** The environment of a build with the site settings that `--site` names. */
function withSite() {
  const site = option('--site')
  return site === undefined ? {} : { SITE: resolve(site) }
}

const buildFile = (env) => run('One file', process.execPath, [join('scripts', 'build', 'writeOneFile.mjs')], env)

/** Checks the shipped packages for known vulnerabilities. Reports a registry that cannot be reached. */
function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' })
  const found = JSON.parse(stdout || '{}').metadata?.vulnerabilities
  if (!found) {
    console.error('\nThe registry did not answer: nothing is known of the packages that ship, neither good nor bad.')
    process.exit(2)
  }
  console.log(`\nKnown against the packages that ship: ${found.total}`)
  if (found.total > 0) run('What is known', 'npm', ['audit', '--omit=dev'])
}

/** Runs the main walks in every available engine, and names those left out. */
function engines() {
  const all = [
    ['chromium', 'CHROMIUM_PATH', find('fullChromium')],
    ['firefox', 'FIREFOX_PATH', find('firefox')],
    ['webkit', 'WEBKIT_DRIVER_PATH', find('webkit')],
  ]
  for (const [engine, , path] of all)
    console.log(path ? `▸ ${engine}: ${versionOf(path)}` : `▸ SKIPPED: ${engine}, which cannot be had here`)
  build()
  const had = all.filter(([, , path]) => path)
  const projects = had.map(([engine]) => `--project=${engine}`)
  const env = Object.fromEntries(had.map(([, variable, path]) => [variable, path]))
  if (env.WEBKIT_DRIVER_PATH) env.WEBKIT_PATH = findMiniBrowser()
  const args = ['test', ...projects, ...process.argv.slice(3)]
  node('Tests in every engine', '@playwright/test/cli.js', args, { ...env, ENGINES: 'whole' })
}

const commands = {
  engines,
  build: () => build(withSite()),
  'build:file': () => buildFile(withSite()),
  release() {
    build(withSite())
    buildFile(withSite())
    run('The archive', process.execPath, [join('scripts', 'release', 'release.mjs')])
  },
  hosting() {
    const nginx = find('nginx')
    if (!nginx) {
      console.warn('\nSKIPPED: nginx could not be installed here. Install it, or name it in NGINX_PATH.')
      return
    }
    const browser = findChromium()
    build()
    const args = ['test', '--config', 'tests/hosting/playwright.config.ts', ...process.argv.slice(3)]
    node('The built site behind nginx', '@playwright/test/cli.js', args, { CHROMIUM_PATH: browser, NGINX_PATH: nginx })
  },
  audit,
  start() {
    build()
    console.log('\nWhere to Start is served here (Ctrl+C ends it):')
    node('Serving dist/', 'vite/bin/vite.js', ['preview'])
  },
  async test() {
    const browsers = { CHROMIUM_PATH: findChromium(), FIREFOX_PATH: findFirefox() }
    await sideBySide(
      [
        ['Types of the app and the tests', 'typescript/bin/tsc', '-p', '.'],
        ['Types of the worker', 'typescript/bin/tsc', '-p', 'src/offline/worker'],
      ],
      [
        ['Lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
        ['Types of the rules', 'typescript/bin/tsc', '-p', 'rules'],
        ['Files, exports and packages that nobody uses', 'knip/bin/knip.js', '--treat-config-hints-as-errors'],
        building,
      ],
    )
    node('Unit and component tests', 'vitest/vitest.mjs', ['run'])
    node('Sizes and age of what was built', 'vitest/vitest.mjs', ['run', '--config', 'tests/built/vitest.config.ts'])
    node('Tests in the browser', '@playwright/test/cli.js', ['test'], browsers)
  },
  long() {
    const browser = findChromium()
    build()
    const args = ['test', ...process.argv.slice(3)]
    node('Tests in the browser that take long', '@playwright/test/cli.js', args, { CHROMIUM_PATH: browser, LONG: 'only' })
  },
  prove() {
    const proofs = ['run', '--maxWorkers=2', 'tests/laws', 'tests/hostile', 'tests/desk.page']
    node('The laws of the rules, hostile files and random calls, in full', 'vitest/vitest.mjs', proofs, { PROOF: 'whole' })
  },
  mutation() {
    const folder = join('scripts', 'mutation')
    run('Installing what mutates', 'npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'])
    node('Faults planted in the data of the rules', 'vitest/vitest.mjs', ['run', '--config', join(folder, 'planted.config.ts')])
    const stryker = join('..', folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
    node('Mutants of the code of the rules', stryker, ['run', join(folder, 'stryker.config.json')])
  },
  access() {
    const browser = findChromium()
    build()
    const args = ['test', 'matrix.spec.ts', '--reporter', 'dot,./tests/browser/access/covered.ts', ...process.argv.slice(3)]
    const env = { CHROMIUM_PATH: browser, ACCESS: 'whole' }
    node('Every screen that can be reached, looked at for access', '@playwright/test/cli.js', args, env)
  },
  'review-kit'() {
    run('The review kit', process.execPath, [join('scripts', 'review-kit', 'write.mjs'), ...process.argv.slice(3)])
  },
  fhir() {
    const folder = join('scripts', 'fhir', 'packages')
    run('Installing LHC-Forms', 'npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'])
    run('The FHIR files', process.execPath, [join('scripts', 'fhir', 'check.mjs')], { CHROMIUM_PATH: findChromium() })
  },
  agreement() {
    run('Agreement', process.execPath, [join('scripts', 'agreement', 'print.mjs'), ...process.argv.slice(3)])
  },
  walk() {
    const { STEPS = '10000', SEED = String(Date.now() % 1_000_000) } = process.env
    const browser = findChromium()
    build()
    const args = ['test', 'walker.spec.ts', '--reporter', 'dot,./tests/browser/walk/tally.ts']
    node(`A walk of ${STEPS} steps, SEED=${SEED}`, '@playwright/test/cli.js', args, { CHROMIUM_PATH: browser, STEPS, SEED })
  },
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Where to Start needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`)
  process.exit(1)
}
const command = commands[process.argv[2]]
if (!command) {
  console.error(`Say one of: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
install()
await command()
