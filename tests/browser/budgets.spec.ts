import type { Page } from '@playwright/test'
import { nameOf, perFile, startPages, sum } from '../built/built.ts'
import { drawn } from './drawn.ts'
import { saidIn } from './languages.ts'
import { expect, test } from './test.ts'

// What a page fetches, in brotli. KiB = 1024 bytes. Read with docs/performance.md; what a network adds is not counted.

/** The most until the first question can be answered; a language that does not come with the app brings words of its own. */
const untilAsked = (path: string): number => (path === '' ? 112 : 121)

const saidOn = (path: string) => saidIn(path.replace('/', '') || 'en')

/** What was fetched so far, as files of the built app. */
function watchFiles(page: Page): ReadonlySet<string> {
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(1)
    fetched.add(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  })
  return fetched
}

for (const path of startPages)
  test(`from "./${path}" until the first question can be answered at most ${untilAsked(path)} KiB are fetched, and then nothing more is needed`, async ({
    page,
  }) => {
    const { start, question } = saidOn(path).ui
    const fetched = watchFiles(page)
    await page.goto(`./${path}`)
    await drawn(page)
    await page.waitForLoadState('networkidle')
    const first = new Set(fetched)
    await page.route('**/*', () => undefined)
    await page.getByRole('button', { name: start.self, exact: true }).click()
    await page.locator('input[name="dangerNow"]').first().check()
    await expect(page.getByRole('button', { name: question.continue })).toBeEnabled()
    expect(sum(first), perFile(first)).toBeLessThanOrEqual(untilAsked(path))
  })

for (const path of startPages)
  test(`the start page "./${path}" can be read after at most 15 KiB, including its script`, async ({ page }) => {
    const fetched = watchFiles(page)
    await page.route(/\/assets\/app-/, () => undefined)
    await page.goto(`./${path}`)
    await expect(page.getByText(saidOn(path).ui.start.urgent)).toBeVisible()
    const read = [...fetched].filter((path) => nameOf(path) !== 'assets/app.js')
    expect(sum(read), perFile(read)).toBeLessThanOrEqual(15)
  })
