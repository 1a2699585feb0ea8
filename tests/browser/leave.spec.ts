import type { Page } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { neutralPage } from '../../src/site/helplines.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// Leaving the site in a hurry. No page can change what a browser writes into its own history.

test.use({ forgives: /^request off the site: https:\/\/www\.weather\.gov\// })
test.beforeEach(({ page }) => page.route(neutralPage, (route) => route.fulfill({ body: 'sunny', contentType: 'text/html' })))

const nothingLeft = (page: Page) => page.evaluate(() => sessionStorage.length + localStorage.length)

test('“Leave” leads to a neutral page at once; Back shows the start, and nothing is left', { tag: '@firefox' }, async ({
  person,
  page,
}) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.getByRole('link', { name: ui.leave.button }).click()
  await expect(page).toHaveURL(neutralPage)
  await page.goBack()
  await expect(person.heading()).toHaveText(ui.start.title)
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
  expect(await nothingLeft(page)).toBe(0)
})

test('leaving right after an answer leaves the page, with nothing of it in the history', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('input[value="unsure"]')?.click()
    document.querySelector<HTMLElement>('button[type="submit"]')?.click()
    document.querySelector<HTMLElement>('a.leave')?.click()
  })
  await expect(page).toHaveURL(neutralPage)
  await page.goBack()
  await expect(person.heading()).toHaveText(ui.start.title)
  await expect.poll(() => page.evaluate(() => history.state.place.screen)).toBe('start')
  expect(await nothingLeft(page)).toBe(0)
})

test('Shift pressed three times leaves; with another key between it does not', async ({ person, page }) => {
  await person.begins()
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await press('Shift', 'Shift', 'Tab', 'Shift', 'Shift', 'Tab')
  await press('Shift', 'Shift')
  await expect(page.locator('input[name="dangerNow"]').first()).toBeVisible()
  await press('Tab')
  await press('Shift', 'Shift', 'Shift')
  await expect(page).toHaveURL(neutralPage)
})

/** The titles in the list shown by a long press on Back or Forward. Only Chromium reports them. */
async function titlesInHistory(page: Page): Promise<readonly string[]> {
  const browser = await page.context().newCDPSession(page)
  const { entries } = await browser.send('Page.getNavigationHistory')
  return entries.filter(({ url }) => url.startsWith('http')).map(({ title }) => title)
}

test('after leaving, the Back list names only the start and the weather', { tag: '@chromium' }, async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  expect((await titlesInHistory(page)).length).toBeGreaterThan(4)
  await page.getByRole('link', { name: ui.leave.button }).click()
  await expect(page).toHaveURL(neutralPage)
  expect((await titlesInHistory(page)).length).toBe(2)
  expect((await titlesInHistory(page))[0]).toBe(ui.name)
})

test('after Delete, the Back and Forward lists name only the start', { tag: '@chromium' }, async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.goBack()
  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteYes)
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
  await expect.poll(() => titlesInHistory(page)).toEqual([ui.name, ui.name])
})

test('leaving a reloaded page before the app is loaded also clears the list', { tag: '@chromium' }, async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.route(/assets/, () => new Promise(() => {}))
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('link', { name: ui.leave.button }).click()
  await expect(page).toHaveURL(neutralPage)
  await page.unroute(/assets/)
  expect((await titlesInHistory(page)).length).toBe(2)
  await page.goBack()
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
  expect(await nothingLeft(page)).toBe(0)
})

test('a middle click on “Leave” leaves too, and nothing is left', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.getByRole('link', { name: ui.leave.button }).click({ button: 'middle' })
  await expect(page).toHaveURL(neutralPage)
  await page.goBack()
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
  expect(await nothingLeft(page)).toBe(0)
})

test('while the neutral page loads, title and icon are neutral, and nothing of the page is visible', async ({ person, page }) => {
  type Shown = { readonly title: string; readonly icon: string; readonly text: string }
  let tell = (_: Shown) => {}
  const shown = new Promise<Shown>((resolve) => {
    tell = resolve
  })
  await page.unroute(neutralPage)
  await page.route(neutralPage, async (route) => {
    await shown
    await route.fulfill({ body: 'sunny', contentType: 'text/html' })
  })
  await page.exposeFunction('tell', (seen: Shown) => tell(seen))
  await person.begins()
  await page.evaluate(() => {
    const icon = () => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? ''
    document.querySelector<HTMLElement>('a.leave')?.click()
    setTimeout(() => Reflect.get(window, 'tell')({ title: document.title, icon: icon(), text: document.body.innerText }), 1000)
  })
  expect(await shown).toEqual({
    title: ui.leave.coverTitle,
    icon: expect.stringMatching(/blank\.svg$/),
    text: expect.stringMatching(new RegExp(`^${ui.leave.coverWait}`)),
  })
  expect((await shown).text).not.toContain(ui.name)
  await expect(page).toHaveURL(neutralPage)
})

for (const [what, comes] of [
  ['answers with nothing', { status: 204 }],
  ['cannot be reached', null],
] as const) {
  test(`if the neutral page ${what}, the page stays covered until somebody closes it, and then shows the start`, async ({
    person,
    page,
  }) => {
    await page.unroute(neutralPage)
    await page.route(neutralPage, (route) => (comes ? route.fulfill(comes) : route.abort('aborted')))
    await person.begins()
    await person.walks(base, 'duration')
    await page.getByRole('link', { name: ui.leave.button }).click({ noWaitAfter: true })
    await expect(page.locator('#root')).toBeHidden()
    await page.getByRole('button', { name: ui.leave.coverClose }).click()
    await expect(person.heading()).toHaveText(ui.start.title)
    await expect(page).toHaveTitle(ui.name)
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /icon\.svg$/)
    expect(await nothingLeft(page)).toBe(0)
    await page.getByRole('button', { name: ui.start.self }).click()
    expect(await person.question()).toBe('dangerNow')
    await page.goBack()
    await expect(person.heading()).toHaveText(ui.start.title)
  })
}

test('Shift with the wheel or for selecting text never leaves', async ({ person, page }) => {
  await person.begins()
  for (const _ of 'abcd') {
    await page.keyboard.down('Shift')
    await page.mouse.wheel(40, 0)
    await page.keyboard.up('Shift')
  }
  for (const _ of 'abcd') await page.locator('h1').click({ modifiers: ['Shift'] })
  expect(await person.question()).toBe('dangerNow')
})

test('Shift three times also leaves from the file field, with a warning after the second time', async ({ person, page }) => {
  await person.opens()
  await page.locator('footer details.open > summary').click()
  await page.getByLabel(ui.kept.open).focus()
  await page.keyboard.press('Shift')
  await expect(page.getByText(ui.leave.onceMore)).toBeHidden()
  await page.keyboard.press('Shift')
  await expect(page.getByRole('status').filter({ hasText: ui.leave.onceMore })).toBeInViewport()
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(neutralPage)
})

test('Shift three times works before the app is loaded', async ({ page }) => {
  await page.route(/assets/, () => new Promise(() => {}))
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await expect(page.getByText(ui.leave.onceMore)).toBeVisible()
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(neutralPage)
})

test('the start page explains leaving in advance, and that the history stays', async ({ person, page }) => {
  await person.opens()
  await expect(page.getByText(ui.leave.text)).toBeVisible()
  await expect(page.getByText(ui.leave.keys)).toBeVisible()
  await expect(page.getByText(ui.leave.history)).toBeVisible()
})
