import type { Page } from '@playwright/test'
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import without from '../../src/locales/en/withoutScript.json' with { type: 'json' }
import { helplines, neutralPage } from '../../src/site/helplines.ts'
import { startPages } from '../built/built.ts'
import { drawn } from './drawn.ts'
import { cutConnection } from './network.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// The start page before and without the app.

/** Delays the app, as a weak network would, until the returned function is called. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/app-/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of startPages) {
    test(`the page "./${path}" has the emergency card, every helpline once and every setting`, async ({ page }) => {
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('.urgent')).toBeVisible()
      await page.locator('#root > header summary').click()
      for (const { href } of helplines) await expect(page.locator(`a[href="${href}"]`).first()).toBeVisible()
      await expect(page.getByRole('rowheader')).toHaveCount(Object.keys(result.settings).length)
    })
  }

  test('it says that the questions are unavailable, and links to the weather page and to every other language', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(page.locator('.withoutApp .card')).toHaveText(without.why)
    await expect(page.getByRole('link', { name: ui.leave.button })).toHaveAttribute('href', neutralPage)
    await expect(page.getByRole('navigation', { name: ui.language.label }).getByRole('link')).toHaveCount(startPages.length - 1)
    await expect(page.getByRole('rowheader')).toHaveText(Object.values(result.settings).map(({ title }) => title))
    await expect(page.getByText(ui.wait.onItsWay)).toBeHidden()
  })
})

for (const path of startPages) {
  test(`the page "./${path}" is hydrated without drawing anything again`, async ({ page }) => {
    const release = await holdApp(page)
    await page.goto(`./${path}`)
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('#root *')) each.setAttribute('data-served', '')
    })
    release()
    await drawn(page)
    expect(await page.locator('#root :not([data-served])').count()).toBe(0)
  })
}

test('the app is requested after the first paint', async ({ person, page }) => {
  await person.opens()
  const [painted, asked] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance.getEntriesByType('resource').find(({ name }) => name.includes('/assets/app-'))?.startTime ?? Number.NaN,
  ])
  expect(asked).toBeGreaterThan(painted as number)
})

test('the app also loads if no paint is reported', async ({ person, page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {}
  })
  await person.opens()
})

test('a choice made before the app is loaded is acknowledged, and applied once it is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const release = await holdApp(page)
  await page.goto('./')
  await expect(page.getByText(ui.start.urgent)).toBeVisible()
  await expect(page.getByText(ui.wait.onItsWay)).toBeHidden()
  await page.getByRole('button', { name: ui.start.other, exact: true }).click()
  await expect(page.getByText(ui.wait.onItsWay), 'where it was made, far down the page').toBeInViewport({ ratio: 1 })
  const [said, pressed] = [page.locator('.waiting'), page.getByRole('button', { name: ui.start.other, exact: true })]
  const [top, bottom] = [(await said.boundingBox())?.y, await pressed.evaluate((it) => it.getBoundingClientRect().bottom)]
  expect(top, 'and not over it').toBeGreaterThanOrEqual(bottom)
  release()
  await expect(page.locator('input[name="dangerNow"]').first()).toBeVisible()
  await expect(page.getByText(ui.wait.onItsWay)).toBeHidden()
  await expect(page.getByText('They may end their life or hurt someone')).toBeVisible()
})

test('so is a choice beside answers saved on this device, although the served page is replaced', async ({ page, person }) => {
  await person.standsAt('result', base)
  await person.opensWaysToKeep()
  await person.press(result.keep.device)
  await person.press(result.keep.deviceYes)
  const tab = await page.context().newPage()
  const release = await holdApp(tab)
  await tab.goto('./')
  await tab.getByRole('button', { name: ui.start.other, exact: true }).click()
  release()
  await expect(tab.getByText('They may end their life or hurt someone')).toBeVisible()
})

test.describe('on the way out', () => {
  test.use({ forgives: /^request off the site: https:\/\/www\.weather\.gov\// })

  test('leaving works before the app is loaded, and deletes what the tab holds', async ({ page, person }) => {
    await page.route(neutralPage, (route) => route.fulfill({ body: 'sunny', contentType: 'text/html' }))
    await person.begins()
    await person.walks(base, 'lastUse')
    const release = await holdApp(page)
    await page.reload()
    await page.getByRole('link', { name: ui.leave.button }).click()
    await expect(page).toHaveURL(neutralPage)
    release()
    await page.goBack()
    await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })
})

test('people with answers in this tab see the numbers and a loading message, never the start page', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'lastUse')
  const release = await holdApp(page)
  await page.reload()
  await expect(page.getByText(ui.wait.onItsWay)).toBeVisible()
  await expect(page.getByRole('navigation', { name: ui.help.label }).getByRole('link')).toHaveCount(3)
  await expect(page.locator('main')).toBeHidden()
  release()
  await expect(page.locator('input[name="lastUse"]').first()).toBeVisible()
  await expect(page.getByText(ui.wait.onItsWay)).toBeHidden()
})

test.describe('when the app does not load', () => {
  test.use({ forgives: /net::ERR_FAILED/ })

  test('the page says so, keeps its numbers, and offers to try again', async ({ page }) => {
    const restore = await cutConnection(page)
    await page.goto('./')
    await expect(page.getByText(ui.wait.failed)).toBeInViewport({ ratio: 1 })
    await expect(page.getByText(ui.start.urgent)).toBeVisible()
    await restore()
    await page.getByRole('link', { name: ui.error.retry }).click()
    await page.getByRole('button', { name: ui.start.self, exact: true }).click()
    await expect(page.locator('input[name="dangerNow"]').first()).toBeVisible()
  })

  test('on a small phone with text twice as large, the message leaves half of the screen free', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await cutConnection(page)
    await page.goto('./')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const said = page.getByRole('status').filter({ hasText: ui.wait.failed })
    await expect(said).toBeVisible()
    expect((await said.boundingBox())?.height).toBeLessThanOrEqual(320)
    await page.getByRole('link', { name: ui.error.retry }).click({ trial: true })
  })
})
