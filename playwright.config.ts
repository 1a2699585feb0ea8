import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const { CHROMIUM_PATH, ENGINES, FIREFOX_PATH, LONG, WEBKIT_DRIVER_PATH } = process.env
const port = Number(process.env.PORT ?? 4319)
const vite = 'node node_modules/vite/bin/vite.js'

/** Where the page is served with the languages that are made for tests, from a build of its own. */
export const madeForTests = `http://localhost:${port + 100}`
const made = '--outDir node_modules/.made-for-tests'

const chromium = {
  name: 'chromium',
  ...(ENGINES ? {} : { testIgnore: /reopened\.spec\.ts/ }),
  ...(LONG ? { grep: /@long/ } : ENGINES ? {} : { grepInvert: /@long/ }),
  use: {
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-sync',
        '--renderer-process-limit=1',
      ],
    },
  },
}

/**
 * A second engine, Firefox as people have it: walks, paper, keeping, leaving, languages and the desk. `npm test` runs the
 * tests with the tag `@firefox`, `npm run engines` all but those with the tag `@chromium`, which say what Firefox lacks.
 */
const firefox = {
  name: 'firefox',
  testMatch: /(walks|print|keep|leave|spanish|desk|tooOld|reopened|oneFile)\.spec\.ts/,
  ...(ENGINES === 'whole' ? { grepInvert: /@chromium/ } : { grep: /@firefox/ }),
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('scripts/firefox.mjs', import.meta.url)),
      firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
    },
  },
}

/** A third engine, over classic WebDriver, which Playwright does not speak: a few walks of their own. */
const webkit = { name: 'webkit', testDir: 'tests/engines' }

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/nextVersion.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['line']],
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    serviceWorkers: 'block',
    viewport: { width: 390, height: 800 },
  },
  projects: [chromium, ...(FIREFOX_PATH ? [firefox] : []), ...(WEBKIT_DRIVER_PATH ? [webkit] : [])],
  webServer: [
    { command: `${vite} preview --strictPort --port ${port}`, port, reuseExistingServer: false },
    {
      command: `${vite} build --mode made-for-tests --logLevel error ${made} && ${vite} preview --strictPort --port ${port + 100} ${made}`,
      port: port + 100,
      reuseExistingServer: false,
    },
  ],
})
