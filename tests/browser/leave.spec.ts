import type { Page } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { neutralPage } from '../../src/site/helplines.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// Leaving the site in a hurry; what a browser writes into its own history is beyond any page.

test.use({ forgives: /^request off the site: https:\/\/www\.weather\.gov\// })
test.beforeEach(({ page }) => page.route(neutralPage, (route) => route.fulfill({ body: 'sunny', contentType: 'text/html' })))

const nothingLeft = (page: Page) => page.evaluate(() => sessionStorage.length + localStorage.length)

test('“Leave this site” leads to a neutral page at once; Back shows the start, and nothing is left', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.getByRole('link', { name: ui.leave.button }).click()
  await expect(page).toHaveURL(neutralPage)
  await page.goBack()
  await expect(person.heading()).toHaveText(ui.start.title)
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
  expect(await nothingLeft(page)).toBe(0)
})

test('leaving in the moment in which an answer leads on: the page is left, nothing of it stands in the history', async ({
  person,
  page,
}) => {
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

test('the page is covered at once, even when the other one never comes', async ({ person, page }) => {
  await page.unroute(neutralPage)
  await page.route(neutralPage, (route) => route.abort('aborted'))
  await person.begins()
  await page.getByRole('link', { name: ui.leave.button }).click({ noWaitAfter: true })
  await expect(page.locator('html')).toHaveAttribute('hidden')
  await expect(page.locator('main')).toBeHidden()
})

test('the start explains leaving before it is needed, and that the history stays', async ({ person, page }) => {
  await person.opens()
  await expect(page.getByText(ui.leave.text)).toBeVisible()
  await expect(page.getByText(ui.leave.history)).toBeVisible()
})
