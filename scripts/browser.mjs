import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
const installed = () =>
  [
    process.env.CHROMIUM_PATH,
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...apps,
  ].find((path) => path && isProgram(path))

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

/**
 * The path of a Chromium or Chrome: one that is there, else Debian's (as root, by apt), else Playwright's own, for
 * which the answer is the empty string. Ends the run with a message when none can be had.
 */
export function findBrowser() {
  const here = installed()
  if (here) return here
  console.log('\n▸ No Chromium or Chrome found: installing one')
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    const lock = ['-o', 'DPkg::Lock::Timeout=300']
    if (
      run('apt-get', [...lock, 'update'], quiet) &&
      run('apt-get', [...lock, 'install', '-y', '--no-install-recommends', 'chromium'], quiet)
    ) {
      const chromium = installed()
      if (chromium) return chromium
    }
  }
  const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))
  if (run(process.execPath, [playwright, 'install', 'chromium'])) return ''
  console.error(
    '\nThe browser tests need Chromium or Chrome, and none could be installed here.\n' +
      'Install one and run npm test again, or name its program: CHROMIUM_PATH=/path/to/chromium npm test',
  )
  process.exit(1)
}
