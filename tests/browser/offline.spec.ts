import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import privacy from '../../src/locales/en/privacy.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { longestSheet } from '../longest.ts'
import { Host, test, unchecked } from './host.ts'
import { newWords } from './next.config.ts'
import { pagesOf } from './pdf.ts'
import { base } from './person.ts'
import { checkAccess, expect } from './test.ts'

// Working without a network, and from one version to the next, in Chromium; when a browser throws away what it kept,
// and what other browsers do, is not shown.

/** What a browser itself says when a server is gone, or has not got a file. */
const gone = /Failed to load resource|ERR_CONNECTION|ERR_FAILED|Failed to fetch|status of (404|503)|could not be loaded/
test.use({ forgives: gone })

/** Until this page answers from what was kept. */
const worksOffline = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')

const versionsKept = (page: Page) => page.evaluate(async () => (await caches.keys()).length)

/** Whether what is kept holds the script of the page that is open. */
const isOfTheKeptVersion = (page: Page) =>
  page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[type="module"]')
    return (await caches.match(script?.src ?? '')) !== undefined
  })

/** The page is looked at again after two hours. */
const comesBackLater = (page: Page) =>
  page.evaluate(() => {
    const { now } = Date
    Date.now = () => now() + 2 * 60 * 60 * 1000
    document.dispatchEvent(new Event('visibilitychange'))
    Date.now = now
  })

const offer = (page: Page) => page.getByText(ui.update.ready)

test('after one visit all of it works without a network, from the first screen to the printed page', async ({
  host,
  person,
  page,
}) => {
  await person.opens()
  await worksOffline(page)
  await host.ends()
  await person.walksToTheResult(longestSheet)
  await page.locator('button.cite').first().click()
  await expect(page.locator('.behind').first()).toBeVisible()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
  await person.press(ui.foot.privacy)
  await expect(page.getByRole('dialog', { name: privacy.title })).toContainText(privacy.parts[0] ?? '')
  await page.reload()
  await expect(page.locator('.suggestion').first()).toBeVisible()
})

test('a tab that has lost the network in the middle of its first visit goes on to the result', async ({ host, person, page }) => {
  await person.begins()
  await worksOffline(page)
  await host.ends()
  await person.walks(base)
  await person.press(ui.review.see)
  await expect(page.locator('[data-setting]')).toBeVisible()
})

test('a newer version waits at the end of the page, never on the emergency page, and takes over when it is agreed to', async ({
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

test('a tab of an old version, its parts gone from the server, says “Not now” and still comes to its result', async ({
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
  await person.press(ui.review.see)
  await expect(page.locator('[data-setting]')).toBeVisible()
})

test.describe('in a browser that may not work offline', () => {
  test.use({ serviceWorkers: 'block' })

  test('a part that a newer version took off the server: said, and “Try again” brings the new version with the answers', async ({
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

test('of two tabs the one that agrees is new, the other stays as it is until it is reloaded', async ({
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
  await other.press(ui.review.see)
  await expect(other.page.locator('[data-setting]')).toBeVisible()
  await page.close()
  await other.page.reload()
  await expect(other.page.locator('[data-setting]')).toBeVisible()
  await expect.poll(() => versionsKept(other.page), 'the old version is gone').toBe(1)
})

test('a reload brings the newer version without asking, and nothing is offered', async ({ host, next, person, page }) => {
  await person.begins()
  await worksOffline(page)
  host.versions = [next]
  await page.reload()
  await expect(page.getByRole('button', { name: newWords, exact: true })).toBeVisible()
  await expect.poll(() => isOfTheKeptVersion(page)).toBe(true)
  await expect.poll(() => versionsKept(page), 'the old version is gone').toBe(1)
  await expect(offer(page)).toHaveCount(0)
})

test('a browser that keeps no answers is offered no newer version, for it would cost them', async ({
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

for (const pages of ['never', 'broken'] as const) {
  test(`a network that answers ${pages === 'never' ? 'no' : 'with a broken'} page gets the kept one`, async ({
    host,
    person,
    page,
  }) => {
    await person.opens()
    await worksOffline(page)
    host.pages = pages
    await person.begins()
    await expect(page.locator('input[name="dangerNow"]').first()).toBeVisible()
  })
}

test('in the middle of a new version being put on the server nothing mixed is kept, and the page works', async ({
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

test('the switch that ends it: what was kept is deleted, the worker is gone, the answers are not', async ({
  host,
  person,
  page,
}) => {
  await person.begins()
  await person.walks(base, 'duration')
  await worksOffline(page)
  host.instead = { 'sw.js': 'sw-off.js' }
  await page.reload()
  const left = () =>
    page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])
  await expect.poll(left).toEqual([0, 0])
  expect(await person.question()).toBe('duration')
  await page.reload()
  await expect.poll(left).toEqual([0, 0])
  expect(await person.question()).toBe('duration')
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null)
})

test('under any path only that path is kept, and nothing of a neighbor is touched', async ({ browser }) => {
  const host = new Host('/deep/down/')
  await host.begins()
  const context = await browser.newContext({ baseURL: host.url, serviceWorkers: 'allow' })
  const person = unchecked(await context.newPage())
  await person.opens()
  await worksOffline(person.page)
  expect(await person.page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.url)
  const kept = await person.page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).map(({ url }) => url)
  })
  expect(kept.filter((url) => !url.startsWith(host.url))).toEqual([])
  expect(kept).toContain(host.url)
  await host.ends()
  await person.begins()
  await person.walks(base)
  await person.press(ui.review.see)
  await expect(person.page.locator('[data-setting]')).toBeVisible()
  await context.close()
})

test('it can be installed: the manifest and every icon are as they say', async ({ person, page, context }) => {
  await person.opens()
  await worksOffline(page)
  const browser = await context.newCDPSession(page)
  const { errors, url } = await browser.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), url)
  expect(manifest.name).toBe(ui.name)
  expect(manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['any any', '192x192 any', '512x512 any', '512x512 maskable']),
  )
  for (const { src, sizes } of manifest.icons) {
    const drawn = await page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, src)
    if (sizes !== 'any') expect(drawn, src).toBe(sizes)
  }
})

test('none of it is in the way of the first page: it is fetched after that, and is small', async ({ person, page }) => {
  await person.opens()
  await worksOffline(page)
  const [begun, loaded] = await page.evaluate(() => {
    const [{ loadEventEnd } = { loadEventEnd: 0 }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const [part] = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/page-[^/]*\.js$/.test(name))
    return [part?.startTime ?? 0, loadEventEnd]
  })
  expect(begun).toBeGreaterThan(loaded ?? 0)
  expect(brotliCompressSync(readFileSync('dist/sw.js')).length).toBeLessThan(2048)
})
