import type { Page, Request } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { base } from './person.ts'
import { checkAccess, expect, test } from './test.ts'

// Parts of the app that load later than the page, and what happens if they do not load. A browser that keeps a failed part
// until the next load is not tested.

test.use({
  forgives: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|404|Failed to fetch dynamically imported module|could not be loaded/,
})

const parts = /\/assets\/(?:Review|Result|AnswerList|parse|PrivacyText|EmergencyBasis)-[^/]+\.js$/
const fetched = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => /(\w+)-[^/]+\.js$/.exec(name)?.[1] ?? []))

test('the review and the result are fetched during the first questions, and not earlier', async ({ person, page }) => {
  await person.begins()
  expect(await fetched(page)).not.toContain('Result')
  const underWay = new Set<Request>()
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', (request) => underWay.delete(request))
  await person.answers('dangerNow', [])
  await expect.poll(() => fetched(page)).toEqual(expect.arrayContaining(['Review', 'Result', 'questions', 'result', 'facts']))
  await expect.poll(() => underWay.size).toBe(0) // what two parts share has a name of its own
  await page.context().setOffline(true)
  await person.walks(base)
  await person.seesTheResult()
})

test('a failed prefetch goes unnoticed, and is tried again when the part is needed', async ({ person, page }) => {
  await page.route(parts, (route) => route.abort())
  await person.begins()
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('Result'))
  await person.answers('dangerNow', [])
  await failed
  await person.walks(base, 'medicationView')
  await page.unroute(parts)
  await person.answers('medicationView', 'interested')
  await expect(person.heading()).toHaveText(ui.review.title)
  await person.seesTheResult()
})

test('if a new version removed the old parts, the page says so with the numbers, and Try again loads it with the answers kept', async ({
  person,
  page,
}) => {
  await page.route(parts, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await person.begins()
  await person.walks(base)
  await expect(person.heading()).toHaveText(ui.error.load)
  await expect(person.heading()).toBeFocused()
  await expect(page.getByText(ui.error.kept)).toBeVisible()
  await expect(page.getByRole('link', { name: '988' })).toBeVisible()
  await checkAccess(page)
  await page.unroute(parts)
  await person.press(ui.error.retry)
  await expect(person.heading()).toHaveText(ui.review.title)
  await person.seesTheResult()
})

test('if a reload cannot load the reader of the saved answers, they are not lost, and come back', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.route(parts, (route) => route.abort())
  await page.reload()
  await expect(person.heading()).toHaveText(ui.error.load)
  await expect(page.getByText(ui.error.kept)).toBeVisible()
  await Promise.all([page.waitForEvent('load'), person.press(ui.error.retry)])
  await expect(person.heading()).toHaveText(ui.error.load)
  await page.unroute(parts)
  await person.press(ui.error.retry)
  expect(await person.question()).toBe('duration')
  await person.press(ui.question.back)
  await expect(page.locator('input[name="signs"][value="none"]')).toBeChecked()
})

test('a small part that fails to load leaves the rest alone, and loads when requested again', async ({ person, page }) => {
  await page.route(parts, (route) => route.abort())
  await person.begins()
  await person.pressesBelow(ui.foot.privacy)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(ui.error.load)
  await checkAccess(page)
  await person.press(ui.foot.close)
  expect(await person.question()).toBe('dangerNow')
  await page.unroute(parts)
  await person.pressesBelow(ui.foot.privacy)
  await expect(page.getByRole('dialog', { name: ui.foot.privacy })).toBeVisible()
})
