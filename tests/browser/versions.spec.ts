import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { gone, test, unchecked, worksOffline } from './host.ts'
import { newWords } from './next.config.ts'
import { base } from './person.ts'
import { checkAccess, expect } from './test.ts'

// Updating from one version to the next, in a browser that caches them.

test.use({ forgives: gone })

const versionsKept = (page: Page) => page.evaluate(async () => (await caches.keys()).length)

/** True if the cache holds the script of the open page. */
const isOfTheKeptVersion = (page: Page) =>
  page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[type="module"]')
    return (await caches.match(script?.src ?? '')) !== undefined
  })

/** Shows the page again after two hours. */
const comesBackLater = (page: Page) =>
  page.evaluate(() => {
    const { now } = Date
    Date.now = () => now() + 2 * 60 * 60 * 1000
    document.dispatchEvent(new Event('visibilitychange'))
    Date.now = now
  })

const offer = (page: Page) => page.getByText(ui.update.ready)

test('a newer version is offered at the end of the page, never on the emergency page, and installed only on request', async ({
  host,
  next,
  person,
  page,
}) => {
  await person.begins()
  await person.walks(base, 'lastUse')
  await worksOffline(page)
  host.versions = [next]
  await comesBackLater(page)
  await expect(offer(page)).toBeVisible()
  await checkAccess(page)
  expect(await person.question(), 'nothing is interrupted').toBe('lastUse')
  await expect(person.heading()).toBeFocused()

  await page.goBack()
  await page.goBack()
  await person.answers('dangerNow', ['overdoseSigns'])
  await expect(page.locator('.call').first()).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
  await person.press(ui.emergency.passed)
  await person.answers('dangerNow', [])
  await person.answers('lastUse', 'overThreeMonths')
  await expect(page.getByRole('button', { name: ui.question.continue, exact: true })).toBeVisible()

  await person.press(ui.update.take)
  await expect(page.getByRole('button', { name: newWords, exact: true })).toBeVisible()
  expect(await person.question()).toBe('signs')
  await person.press(ui.question.back)
  await expect(page.locator('input[value="overThreeMonths"]')).toBeChecked()
  await expect(offer(page)).toHaveCount(0)
  await expect.poll(() => versionsKept(page), 'the old version is gone').toBe(1)
  await host.ends()
  await page.reload()
  await expect(page.getByRole('button', { name: newWords, exact: true }), 'the new version is kept').toBeVisible()
})

test('a tab of an old version can decline and still reach its result, although its files are gone from the server', async ({
  host,
  next,
  person,
  page,
}) => {
  await person.opens()
  await worksOffline(page)
  await person.press(ui.start.self)
  await person.walks(base, 'ageGroup')
  host.versions = [next]
  await comesBackLater(page)
  await person.press(ui.update.later)
  await expect(offer(page)).toHaveCount(0)
  await person.walks(base)
  await person.seesTheResult()
})

test.describe('in a browser without service workers', () => {
  test.use({ serviceWorkers: 'block' })

  test('if a newer version removed a part from the server, the page says so, and “Try again” loads it with the answers', async ({
    host,
    next,
    person,
    page,
  }) => {
    await person.begins()
    host.versions = [next]
    await person.walks(base)
    await expect(person.heading()).toHaveText(ui.error.load)
    await expect(page.getByRole('link', { name: '988' })).toBeVisible()
    await person.press(ui.error.retry)
    await expect(person.heading()).toHaveText(ui.review.title)
    await expect(page.locator('.answers dt')).not.toHaveCount(0)
  })
})

test('of two tabs, the one that accepts is updated, and the other stays as it is until it is reloaded', { tag: '@long' }, async ({
  host,
  next,
  person,
  page,
  context,
}) => {
  await person.begins()
  await worksOffline(page)
  const other = unchecked(await context.newPage())
  await other.begins()
  host.versions = [next]
  await comesBackLater(page)
  await person.press(ui.update.take)
  await expect(page.getByRole('button', { name: newWords, exact: true })).toBeVisible()

  await other.walks(base)
  await other.seesTheResult()
  await page.close()
  await other.page.reload()
  await expect(other.page.locator('[data-setting]')).toBeVisible()
  await expect.poll(() => versionsKept(other.page), 'the old version is gone').toBe(1)
})

test('a reload loads the newer version without asking', async ({ host, next, person, page }) => {
  await person.begins()
  await worksOffline(page)
  host.versions = [next]
  await page.reload()
  await expect(page.getByRole('button', { name: newWords, exact: true })).toBeVisible()
  await expect.poll(() => isOfTheKeptVersion(page)).toBe(true)
  await expect.poll(() => versionsKept(page), 'the old version is gone').toBe(1)
  await expect(offer(page)).toHaveCount(0)
})

test('a browser that stores nothing is offered no newer version, which would lose the answers', async ({
  host,
  next,
  person,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
  })
  await person.begins()
  await expect(page.getByText(ui.notice.notKept)).toBeVisible()
  await worksOffline(page)
  host.versions = [next]
  await comesBackLater(page)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), 'the new version is here')
    .toBe('installed')
  await expect(offer(page)).toHaveCount(0)
})

test('while a new version is being uploaded, no mixed files are cached, and the page works', { tag: '@long' }, async ({
  host,
  next,
  person,
  page,
}) => {
  const nothingKept = async () => {
    await expect.poll(() => host.asked).toEqual(expect.arrayContaining(['sw.js', aPart]))
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined)
    await expect.poll(registered, 'the worker gave up').toBe(true)
    expect(await versionsKept(page)).toBe(0)
    host.asked.length = 0
  }
  const aPart = readFileSync('dist/sw.js', 'utf8').match(/assets\/Result-[\w-]+\.js/)?.[0] ?? ''
  host.versions = [next, 'dist']
  host.instead = { 'sw.js': resolve('dist/sw.js') }
  await person.begins()
  await nothingKept()
  host.versions = ['dist']
  host.instead = { [aPart]: 'index.html' }
  await page.reload()
  await nothingKept()
  await expect(page.locator('input[name="dangerNow"]').first()).toBeVisible()
})
