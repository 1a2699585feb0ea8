import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { neutralPage } from '../../src/site/helplines.ts'
import { unchecked } from './host.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// Sentences of the privacy text that no other test holds; docs/privacy.md names the test of each sentence.

const usingDaily = { ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance', 'timeSpent'] } as const

/** Opens the neutral page in place of the one on the network. */
const leaves = async (page: Page) => {
  await page.route(neutralPage, (route) => route.fulfill({ body: 'sunny', contentType: 'text/html' }))
  await page.getByRole('link', { name: ui.leave.button }).click()
  await expect(page).toHaveURL(neutralPage)
}

test('of the desk, the device remembers two settings and nothing of a call, also after the call', async ({ person, page }) => {
  await person.opens()
  await person.press(ui.start.counselor)
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: desk.note.label })).toBeVisible()
  await page.keyboard.press('T')
  await page.keyboard.type('Lives above the xylophone shop')
  await page.keyboard.press('Escape')
  await page.getByLabel(desk.ask.useful).check()
  await page.keyboard.press('?')
  await page.getByLabel(desk.keys.use).uncheck()
  await page.getByRole('dialog').getByRole('button', { name: ui.foot.close }).click()
  const device = () => page.evaluate(() => ({ ...localStorage }))
  const remembered = { 'where-to-start-desk:/': JSON.stringify({ keys: false, goesTo: 'useful' }) }
  await expect.poll(device).toEqual(remembered)
  await page.getByRole('button', { name: desk.bar.next }).click()
  await page.getByRole('button', { name: desk.next.yes }).click()
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
  expect(await device()).toEqual(remembered)
})

test('what is copied and shared holds what the two ticks say', async ({ person, page }) => {
  await page.addInitScript(() => {
    const given: string[] = []
    Object.assign(window, { given })
    navigator.share = async ({ text } = {}) => void given.push(text ?? '')
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => void given.push(text) } })
  })
  await person.standsAt('result', usingDaily)
  const given = async (press: string, count: number) => {
    await person.press(press)
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'given').length)).toBe(count)
    return page.evaluate(() => (Reflect.get(window, 'given').at(-1) as string).split('\n'))
  }
  for (const lines of [await given(result.keep.copy, 1), await given(result.keep.share, 2)]) {
    expect(lines).toContain(result.sections.why)
    expect(lines).not.toContain(result.sheet.answers)
  }
  await page.getByLabel(result.keep.why).uncheck()
  await page.getByLabel(result.keep.answers).check()
  for (const lines of [await given(result.keep.copy, 3), await given(result.keep.share, 4)]) {
    expect(lines).not.toContain(result.sections.why)
    expect(lines).toContain(result.sheet.answers)
  }
})

test('a saved file is plain text with the answers in it, which anyone can read', async ({ person, page }) => {
  await person.standsAt('result', usingDaily)
  const [download] = await Promise.all([page.waitForEvent('download'), person.press(result.keep.file)])
  expect(JSON.parse(await readFile(await download.path(), 'utf8')).interview.answers).toEqual(usingDaily)
})

test.describe('leaving', () => {
  test.use({ forgives: /^request off the site: https:\/\/www\.weather\.gov\// })

  test('deletes what the tab holds; what was saved on the device stays until somebody deletes it', async ({ person, page }) => {
    const held = () => page.evaluate(() => [sessionStorage.length, localStorage.length])
    await person.standsAt('result', usingDaily)
    await person.press(result.keep.device)
    await person.press(result.keep.deviceYes)
    await expect.poll(held).toEqual([1, 1])
    await leaves(page)
    await person.opens()
    expect(await held()).toEqual([0, 1])
    await person.press(ui.kept.delete)
    await expect.poll(held).toEqual([0, 0])
  })

  test.describe('a browser that works offline', () => {
    test.use({ serviceWorkers: 'allow' })

    test('the files of the site stay after leaving, and go when the data of the browser are cleared', async ({
      page,
      context,
      baseURL,
    }) => {
      const person = unchecked(page)
      const files = () => page.evaluate(async () => (await caches.keys()).length)
      await person.opens()
      await page.evaluate(() => navigator.serviceWorker.ready)
      await leaves(page)
      await person.opens()
      expect(await files()).toBe(1)
      const browser = await context.newCDPSession(page)
      await browser.send('Storage.clearDataForOrigin', { origin: new URL(baseURL ?? '').origin, storageTypes: 'all' })
      expect(await files()).toBe(0)
    })
  })
})
