import { defineConfig } from '@playwright/test'

const executablePath = process.env.CHROMIUM_PATH
const port = Number(process.env.PORT ?? 4319)
const vite = 'node node_modules/vite/bin/vite.js'

/** Where the page is served with the languages that are made for tests, from a build of its own. */
export const madeForTests = `http://localhost:${port + 100}`
const made = '--outDir node_modules/.made-for-tests'

export default defineConfig({
  testDir: 'tests/browser',
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
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    { command: `${vite} preview --strictPort --port ${port}`, port, reuseExistingServer: false },
    {
      command: `${vite} build --mode made-for-tests --logLevel error ${made} && ${vite} preview --strictPort --port ${port + 100} ${made}`,
      port: port + 100,
      reuseExistingServer: false,
    },
  ],
})
