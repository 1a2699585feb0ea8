import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { rulesVersion } from '#rules'
import en from '../../scripts/review-kit/page/words/en.json' with { type: 'json' }
import es from '../../scripts/review-kit/page/words/es.json' with { type: 'json' }
import { parseResponse } from '../../scripts/review-kit/response.ts'
import { axe } from './access/axe.ts'

// A clinician with the review kit alone, opened from a disk; that real clinicians understand it only they can say.

test.describe.configure({ mode: 'default' })

const file = 'node_modules/.review-kit.html'
test.beforeAll(() => void execFileSync(process.execPath, ['scripts/review-kit/write.mjs', file]))

/** Opens the kit; whatever it asks for beside itself, or says on the console, is handed to the list. */
async function opened(page: Page, wrong: string[] = []): Promise<string[]> {
  const { href } = pathToFileURL(file)
  page.on('request', (request) => request.url() !== href && wrong.push(`request: ${request.url()}`))
  page.on('console', (message) => wrong.push(`console: ${message.text()}`))
  page.on('pageerror', ({ message }) => wrong.push(`error: ${message}`))
  await page.goto(href)
  return wrong
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Judges the person on screen: this row first in both tables. */
async function judges(page: Page, row: number): Promise<void> {
  for (const table of await page.getByRole('table').all()) await table.getByRole('radio').nth(row).check()
}
async function judgesBlind(page: Page, count: number): Promise<void> {
  await button(page, en.about.begin).click()
  for (let at = 0; at < count; at++) {
    await judges(page, at % 7)
    await button(page, en.blind.next).click()
  }
}
async function saves(page: Page) {
  const download = page.waitForEvent('download')
  await button(page, en.finish.save).click()
  const path = await (await download).path()
  const reading = parseResponse(readFileSync(path, 'utf8'), rulesVersion())
  return { path, response: 'response' in reading ? reading.response : null }
}

test('a clinician judges ten people blind, sees what the tool says, and saves a file; the kit asks the network for nothing', async ({
  page,
}) => {
  expect(statSync(file).size).toBeLessThan(500 * 1024)
  const wrong = await opened(page)
  await judgesBlind(page, 9)
  await judges(page, 2)
  await expect(button(page, en.nav.seenShut)).toBeDisabled()
  await expect(page.getByText(en.seen.suggests)).toHaveCount(0)
  expect(await axe(page)).toEqual([])
  await button(page, en.blind.stopHere).click()
  await expect(page.getByText('You chose for 10 of 30 people.')).toBeVisible()
  await button(page, en.close.close).click()
  expect(await axe(page)).toEqual([])
  for (let at = 0; at < 10; at++) {
    await expect(heading(page)).toBeFocused()
    await page.getByRole('radio', { name: at === 4 ? en.seen.harm : en.seen.agree }).check()
    if (at === 4) await page.getByLabel(en.seen.whyHarm).fill('It would end the medicine.')
    await button(page, at === 9 ? en.seen.last : en.seen.next).click()
  }
  await page.getByRole('radio', { name: en.cards.change }).first().check()
  await page.getByLabel(en.cards.to, { exact: true }).selectOption({ label: 'Residential treatment' })
  expect(await axe(page)).toEqual([])
  await button(page, en.nav.finish).click()
  const { response } = await saves(page)
  await expect(page.getByText('Look in your downloads to see that it is there.')).toBeVisible()
  expect(Object.keys(response?.blind ?? {})).toHaveLength(10)
  expect(Object.values(response?.seen ?? {}).filter((each) => each?.verdict === 'harm')).toEqual([
    { verdict: 'harm', why: 'It would end the medicine.' },
  ])
  expect(Object.values(response?.cards ?? {})).toEqual([{ verdict: 'change', to: 'residential', why: '' }])
  expect(wrong).toEqual([])
})

test('looks like the page: what is only for screen readers is out of sight, and a thumb can press every button', async ({
  page,
}) => {
  await opened(page)
  const [name, language] = [await page.locator('.name').boundingBox(), await page.locator('header > .link').boundingBox()]
  expect((language?.x ?? 0) - ((name?.x ?? 0) + (name?.width ?? 0))).toBeGreaterThanOrEqual(8)
  await button(page, en.about.begin).click()
  for (const hidden of await page.locator('.hidden').all()) expect((await hidden.boundingBox())?.width).toBeLessThanOrEqual(1)
  for (const each of await page.getByRole('button').all())
    expect((await each.boundingBox())?.height, (await each.textContent()) ?? '').toBeGreaterThanOrEqual(44)
})

test('with the keyboard alone: a choice, a mark of harm, the next person', async ({ page }) => {
  await opened(page)
  await button(page, en.about.begin).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'First choice: Aftercare' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'First choice: Standard outpatient care' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Would do harm: Standard outpatient care' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'First choice: Standard outpatient care' })).not.toBeChecked()
  await button(page, en.blind.next).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Part A: person 2 of 30')
  await expect(heading(page)).toBeFocused()
})

test('stopped and taken up again, after a reload and from the file on another computer', async ({ page, browser }) => {
  await opened(page)
  await judgesBlind(page, 2)
  await page.reload()
  await button(page, en.about.goOn).click()
  await expect(heading(page)).toHaveText('Part A: person 3 of 30')
  await button(page, en.nav.finish).click()
  const { path, response } = await saves(page)

  const other = await (await browser.newContext()).newPage()
  await opened(other)
  const open = other.getByLabel(en.about.open)
  await open.setInputFiles({ name: 'review-x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1}') })
  await expect(other.getByText(en.open.broken)).toBeVisible()
  const old = JSON.stringify({ ...response, rules: '00000000' })
  await open.setInputFiles({ name: 'review-x.json', mimeType: 'application/json', buffer: Buffer.from(old) })
  await expect(other.getByText(en.open.otherRules)).toBeVisible()
  await open.setInputFiles(path)
  await expect(other.getByText(`Opened: the answers of ${response?.code}.`)).toBeVisible()
  await button(other, en.about.goOn).click()
  await expect(heading(other)).toHaveText('Part A: person 3 of 30')
  await other.context().close()
})

test('a browser that keeps nothing and saves no file: both are said, and the text is there to copy', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new Error('refused')
    }
    Storage.prototype.setItem = refuse
    URL.createObjectURL = refuse
  })
  await opened(page)
  await judgesBlind(page, 1)
  await expect(page.getByText(en.kept.no)).toBeVisible()
  await button(page, en.nav.finish).click()
  await button(page, en.finish.save).click()
  await expect(page.getByText(en.finish.refused)).toBeVisible()
  await expect(page.getByLabel(en.finish.text)).toHaveValue(/"format": "where-to-start-review"/)
})

test.describe('in Spanish, dark, on the narrowest phone', () => {
  test.use({ locale: 'es-US', colorScheme: 'dark', viewport: { width: 320, height: 640 } })
  test('nothing is cut off, and all of it is in Spanish', async ({ page }) => {
    await opened(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await button(page, es.about.begin).click()
    await judges(page, 1)
    await expect(page.locator('.vignette')).toContainText('Lugar donde vive: Un hogar estable y seguro')
    expect(await tooWide(page)).toBeLessThanOrEqual(1)
    expect(await axe(page, 'of color')).toEqual([])
    await button(page, es.blind.stopHere).click()
    await button(page, es.close.close).click()
    await expect(heading(page)).toHaveText('Parte B: persona 1 (1 de 1)')
    expect(await tooWide(page)).toBeLessThanOrEqual(1)
    await page.getByRole('radio', { name: es.seen.agree }).check()
    await button(page, es.seen.last).click()
    expect(await tooWide(page)).toBeLessThanOrEqual(1)
    expect(await axe(page, 'of color')).toEqual([])
    await button(page, es.nav.finish).click()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(es.finish.said)).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
