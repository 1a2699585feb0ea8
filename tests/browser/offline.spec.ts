import privacy from '../../src/locales/en/privacy.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { longestSheet } from '../longest.ts'
import { drawn, isDrawn } from './drawn.ts'
import { gone, Host, test, unchecked, worksOffline } from './host.ts'
import { pagesOf } from './pdf.ts'
import { base } from './person.ts'
import { expect } from './test.ts'

// Offline use in Chromium. Eviction of the cache and other browsers are not tested.

test.use({ forgives: gone })

test('after one visit everything works offline, from the first screen to the printed page', async ({ host, person, page }) => {
  await person.opens()
  await worksOffline(page)
  await host.ends()
  await person.walksToTheResult(longestSheet)
  await page.locator('button.cite').first().click()
  await expect(page.locator('.behind').first()).toBeVisible()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
  await person.pressesBelow(ui.foot.privacy)
  await expect(page.getByRole('dialog', { name: ui.foot.privacy })).toContainText(privacy.parts[0] ?? '')
  await page.reload()
  await expect(page.locator('.suggestion').first()).toBeVisible()
})

test('a tab that goes offline during its first visit still reaches the result', async ({ host, person, page }) => {
  await person.begins()
  await worksOffline(page)
  await host.ends()
  await person.walks(base)
  await person.seesTheResult()
})

for (const pages of ['never', 'broken'] as const) {
  test(`if the network answers with ${pages === 'never' ? 'no' : 'a broken'} page, the cached one is shown`, async ({
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

test('if the network stops in the middle of the page, the part that arrived can be read, and the app starts once the page is complete', async ({
  host,
  page,
}) => {
  host.pages = 'halfway'
  await page.goto(host.url, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: ui.help.label }).getByRole('link')).toHaveCount(3)
  await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-served', ''))
  const app = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/app-'))
  await expect.poll(() => page.evaluate(app), 'the app is here before the page is').toBe(true)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(await isDrawn(page)).toBe(false)
  host.goesOn()
  await drawn(page)
  await expect(page.locator('h1[data-served]')).toHaveCount(1)
  await page.getByRole('button', { name: ui.start.self, exact: true }).click()
  await expect(page.locator('input[name="dangerNow"]').first()).toBeVisible()
})

test('turning offline use off deletes the cached files and the worker, but not the answers', async ({ host, person, page }) => {
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

test('under any path only that path is cached, and neighboring sites are not touched', async ({ browser }) => {
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

test('the page can be installed, with a correct manifest and icons', async ({ person, page, context }) => {
  await person.opens()
  await worksOffline(page)
  const browser = await context.newCDPSession(page)
  const { errors, url } = await browser.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), url)
  expect(manifest.name).toBe(ui.name)
  expect([manifest.start_url, manifest.scope], 'its own folder, under any path').toEqual(['./', './'])
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

test('files for offline use are fetched after the first page', async ({ person, page }) => {
  await person.opens()
  await worksOffline(page)
  const [begun, loaded] = await page.evaluate(() => {
    const [{ loadEventEnd } = { loadEventEnd: 0 }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const [part] = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/register-[^/]*\.js$/.test(name))
    return [part?.startTime ?? 0, loadEventEnd]
  })
  expect(begun).toBeGreaterThan(loaded ?? 0)
})
