import { defineConfig } from '@playwright/test'
import whole from '../../playwright.config.ts'

const chromium = whole.projects?.[0]?.use ?? {}

/** The built site behind a real nginx (`npm run hosting`). */
export default defineConfig({
  testDir: '.',
  globalSetup: '../browser/nextVersion.ts',
  forbidOnly: true,
  workers: 1,
  reporter: [['list']],
  timeout: 60_000,
  use: { ...chromium, viewport: { width: 390, height: 800 } },
})
