import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import without from '../../src/locales/en/withoutScript.json' with { type: 'json' }
import { helplines } from '../../src/site/helplines.ts'
import { cutConnection } from './network.ts'
import { expect, test } from './test.ts'

// People whose browser cannot run the questions are told why, and get the numbers and what to ask for.

const start = readFileSync('dist/index.html', 'utf8')

/** Serves the start page with a change. */
async function opensChanged(page: Page, change: (html: string) => string): Promise<void> {
  const html = change(start)
  expect(html).not.toBe(start)
  await page.route('**/index.html', (route) => route.fulfill({ body: html, contentType: 'text/html' }))
  await page.goto('./index.html')
}

async function seesWhatToDoWithout(page: Page): Promise<void> {
  await expect(page.getByText(without.why)).toBeVisible()
  await expect(page.getByRole('heading', { name: without.settings })).toBeVisible()
  await page.locator('#root > header summary').click()
  for (const { href } of helplines) await expect(page.locator(`a[href="${href}"]`).first()).toBeVisible()
  await expect(page.getByRole('button'), 'nothing that would not answer').toHaveCount(0)
  await expect(page.getByText(ui.wait.failed)).toBeHidden()
}

test.describe('if no script of the page runs', () => {
  test.use({ forgives: /Content.Security.Policy|content security policy|SyntaxError|Unexpected|class statement|hash/i })

  test('shows the page without the app if a script was altered on the way and the browser refuses it', {
    tag: '@firefox',
  }, async ({ page }) => {
    await opensChanged(page, (html) => html.replace('<script>(', '<script> ('))
    await seesWhatToDoWithout(page)
  })

  test('shows the page without the app if the browser cannot parse the script', async ({ page }) => {
    await opensChanged(page, (html) => {
      const withoutPolicy = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      return withoutPolicy.replace('<script>', '<script>;class {;')
    })
    await seesWhatToDoWithout(page)
  })
})

test('shows the page without the app if the browser lacks a feature', { tag: '@firefox' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Object, { fromEntries: undefined })
  })
  await page.goto('./')
  await seesWhatToDoWithout(page)
})

test('shows the page without the app even if somebody has already pressed a button', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Object, { fromEntries: undefined })
  })
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/\/assets\/app-/, async (route) => {
    await answered
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' }) // Firefox counts the app as a part of the page
  await page.getByRole('button', { name: ui.start.self, exact: true }).click()
  await expect(page.getByText(ui.wait.onItsWay)).toBeVisible()
  answer()
  await expect(page.getByText(without.why)).toBeInViewport()
  await expect(page.getByText(ui.wait.onItsWay)).toBeHidden()
  await seesWhatToDoWithout(page)
})

test.describe('if the connection is lost', () => {
  test.use({ forgives: /Failed to load resource|Failed to fetch|ERR_FAILED|^console error: Error$/ })

  test('the connection is named, and the browser is not blamed', async ({ page }) => {
    await cutConnection(page)
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('data-app', 'failed')
    await expect(page.getByText(ui.wait.failed)).toBeVisible()
    await expect(page.getByText(without.why)).toBeHidden()
    await expect(page.getByRole('button', { name: ui.start.self, exact: true })).toBeVisible()
  })
})

test.describe('if the host answers, but not with the questions', () => {
  test.use({ forgives: /MIME type|status of 404|Failed to fetch|error loading|^console error: Error$|blocked/i })

  for (const [what, answer] of [
    ['a page in place of the script', { body: start, contentType: 'text/html' }],
    ['nothing under that name', { status: 404, body: 'Not found', contentType: 'text/html' }],
  ] as const)
    test(`with ${what}: neither the connection nor the browser is blamed`, { tag: '@firefox' }, async ({ page }) => {
      await page.route(/\/assets\/app-/, (route) => route.fulfill(answer))
      await page.goto('./')
      await expect(page.getByText(ui.wait.unusable)).toBeVisible()
      await expect(page.getByRole('link', { name: ui.error.retry })).toBeVisible()
      await expect(page.getByText(ui.wait.failed)).toBeHidden()
      await expect(page.getByText(without.why)).toBeHidden()
    })
})
