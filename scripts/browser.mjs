/** Finds the browsers and the web server for the tests, and installs missing ones from Debian packages if possible. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const applications = '/Applications'
const chromiumApps = [
  `${applications}/Google Chrome.app/Contents/MacOS/Google Chrome`,
  `${applications}/Chromium.app/Contents/MacOS/Chromium`,
]
const fullChromium = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', ...chromiumApps]

/** Each program: the environment variable with its path, other names to try, and its Debian packages. */
const browsers = {
  /** Renders and behaves like full Chromium, without its windows, in about half the time. */
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium-headless-shell', ...fullChromium],
    packages: [['chromium-headless-shell'], ['chromium']],
  },
  fullChromium: { variable: 'FULL_CHROMIUM_PATH', programs: fullChromium, packages: [['chromium']] },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox', `${applications}/Firefox.app/Contents/MacOS/firefox`],
    packages: [['firefox-esr']],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    packages: [['webkit2gtk-driver', 'xvfb', 'xauth']],
  },
  nginx: { variable: 'NGINX_PATH', programs: ['nginx', '/usr/sbin/nginx'], packages: [['nginx-light'], ['nginx']] },
}

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const pathsOf = (program) =>
  program.startsWith('/') ? [program] : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program))

const installed = ({ variable, programs }) =>
  [process.env[variable], ...programs.flatMap(pathsOf)].find((path) => path && isProgram(path))

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/** True if one of the sets of packages was installed. */
function install({ packages }) {
  if (!isDebianRoot()) return false
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  const add = (names) => run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...names], quiet)
  return run('apt-get', [...wait, 'update'], quiet) && packages.some(add)
}

/** The path of a browser, installed if necessary, or undefined if it is unavailable. */
export function find(name) {
  const browser = browsers[name]
  const here = installed(browser)
  if (here) return here
  console.log(`\n▸ Not found: ${browser.programs[0]}. Installing it`)
  return install(browser) ? installed(browser) : undefined
}

/** WebKit's own small browser, which its driver starts. Debian has it in a folder of the library. */
export const findMiniBrowser = () =>
  readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(isProgram)

/** The version that a browser prints. WebKit's driver has none, and its browser prints one only on a screen. */
export function versionOf(path) {
  const isDriver = path.endsWith('WebKitWebDriver')
  const [command, ...args] = isDriver ? ['xvfb-run', '-a', findMiniBrowser()] : [path]
  return spawnSync(command, [...args, '--version'], { encoding: 'utf8' }).stdout?.trim()
}

/**
 * The path of a Chromium or Chrome, or the empty string for Playwright's own if there is no other. Ends the run with a message
 * if none is available.
 */
export function findChromium() {
  const found = find('chromium')
  if (found) return found
  const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))
  if (run(process.execPath, [playwright, 'install', 'chromium'])) return ''
  return fail('The browser tests need Chromium or Chrome', 'CHROMIUM_PATH=/path/to/chromium')
}

/** The path of a Firefox. If none is available, its tests are skipped with a message; under CI, the run ends. */
export function findFirefox() {
  const found = find('firefox')
  if (found) return found
  if (process.env.CI) return fail('The tests in a second engine need Firefox', 'FIREFOX_PATH=/path/to/firefox')
  console.warn('\nSKIPPED: the tests in Firefox. It could not be installed here; install it, or name it in FIREFOX_PATH.')
  return ''
}

function fail(need, variable) {
  console.error(`\n${need}, and none could be installed here. Install one and run again, or name its program: ${variable}`)
  process.exit(1)
}
