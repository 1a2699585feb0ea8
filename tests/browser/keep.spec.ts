import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import privacy from '../../src/locales/en/privacy.json' with { type: 'json' }
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { neutralPage } from '../../src/site/helplines.ts'
import { stands } from './drawn.ts'
import { unchecked } from './host.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// The browser stores nothing beyond docs/privacy.md. What is on the disk is not tested.

const usingDaily = { ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance', 'timeSpent'] } as const

/** The cached files, by path. */
const filesKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const kept: (readonly [string, string])[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        kept.push([new URL(request.url).pathname, (await (await cache.match(request))?.text()) ?? ''])
    }
    return kept
  })

/** Everything else that a page can store in a browser. */
const storages = async (page: Page) => {
  await stands(page)
  return page.evaluate(async () => ({
    tab: Object.keys(sessionStorage),
    device: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    history: JSON.stringify(history.state),
  }))
}

const nothing = { tab: [], device: [], databases: [], cookies: '' }

test('after a whole interview only this tab holds the answers; after Delete, Back and a reload, nothing does', {
  tag: '@firefox',
}, async ({ person, page }) => {
  await person.walksToTheResult(usingDaily)
  const held = await storages(page)
  expect(held).toEqual({
    ...nothing,
    tab: ['where-to-start:/'],
    history: expect.stringMatching(/^\{"place":\{"screen":"result"\}/),
  })

  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteYes)
  for (const step of [async () => {}, () => page.goBack(), () => page.reload()]) {
    await step()
    await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
    expect(await storages(page)).toMatchObject(nothing)
  }
})

test.describe('in a browser that works offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('only the files of the site are cached, the same after an interview and after Delete', async ({ page }) => {
    const person = unchecked(page)
    const onlyFiles = async () => {
      const kept = await filesKept(page)
      expect(kept.length).toBeGreaterThan(10)
      for (const [path, text] of kept)
        expect(text, path).toBe(readFileSync(join('dist', path.replace(/\/$/, '/index.html')), 'utf8'))
      return kept.map(([path]) => path).sort()
    }
    await person.opens()
    const atFirst = await onlyFiles()
    await person.begins()
    await person.walks(usingDaily)
    await person.seesTheResult()
    expect(await onlyFiles()).toEqual(atFirst)
    await person.pressesBelow(ui.foot.delete)
    await person.press(ui.foot.deleteYes)
    await page.reload()
    expect(await onlyFiles()).toEqual(atFirst)
    expect(await storages(page)).toMatchObject(nothing)
  })
})

test('saving on the device asks first and states the date, and the answers can be resumed in a new tab or deleted', async ({
  person,
  page,
  context,
}) => {
  await person.walksToTheResult(usingDaily)
  await expect(page.getByText(result.keep.warn)).toBeVisible()
  await person.press(result.keep.device)
  await person.press(result.keep.deviceNo)
  expect((await storages(page)).device).toEqual([])
  await person.press(result.keep.device)
  await expect(page.getByText(result.keep.deviceShared)).toBeVisible()
  await person.press(result.keep.deviceYes)
  await expect(page.getByText(/^Saved on this device until \w+ \d+, \d{4}\.$/)).toBeVisible()
  expect((await storages(page)).device).toEqual(['where-to-start:/'])

  const other = await context.newPage()
  await other.goto('./')
  await expect(other.getByRole('heading', { name: ui.kept.title })).toBeVisible()
  await expect(other.getByText(questions.lastUse.options.withinWeek)).toHaveCount(0)
  await other.getByRole('button', { name: ui.kept.carryOn, exact: true }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(ui.review.title)
  await expect(other.getByText(questions.lastUse.options.withinWeek)).toBeVisible()

  await other.getByRole('button', { name: ui.review.see, exact: true }).click()
  await other.locator('[data-part="keep-more"] > summary').click()
  await other.getByRole('button', { name: result.keep.device, exact: true }).click()
  await expect(other.getByText(result.keep.replace)).toBeVisible()
  await other.getByRole('button', { name: result.keep.deviceNo, exact: true }).click()

  const third = await context.newPage()
  await third.goto('./')
  await third.getByRole('button', { name: ui.kept.delete, exact: true }).click()
  expect((await storages(third)).device).toEqual([])
  await expect(third.getByRole('button', { name: ui.start.self })).toBeVisible()
})

// Playwright does not see downloads in Firefox.
test('a file keeps the answers after everything is deleted; a bad file is reported and changes nothing', {
  tag: '@chromium',
}, async ({ person, page }) => {
  await person.walksToTheResult(usingDaily)
  const [download] = await Promise.all([page.waitForEvent('download'), person.press(result.keep.file)])
  expect(download.suggestedFilename()).toBe('saved-answers.json')
  const path = await download.path()
  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteYes)

  await page
    .getByLabel(ui.kept.open)
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') })
  await expect(page.getByText(ui.notice.unreadable)).toBeVisible()
  await expect(
    page.getByText(ui.notice.unreadable),
    'in sight, although the file is opened at the end of the page',
  ).toBeInViewport()
  await page.getByLabel(ui.kept.open).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"where-to-start","version":99}'),
  })
  await expect(page.getByText(ui.notice.newer)).toBeVisible()
  await expect(person.heading()).toHaveText(ui.start.title)

  await page.getByLabel(ui.kept.open).setInputFiles(path)
  await expect(person.heading()).toHaveText(ui.review.title)
  await expect(page.getByText(ui.notice.newer)).toHaveCount(0)
  await person.seesTheResult()
  expect(await person.ids('data-setting')).toEqual(['standardOutpatient'])
})

test('two tabs are two interviews', async ({ person, context }) => {
  await person.begins()
  await person.walks(usingDaily, 'duration')
  const other = await context.newPage()
  await other.goto('./')
  await expect(other.getByRole('button', { name: ui.start.self })).toBeVisible()
  await other.getByRole('button', { name: ui.start.other }).click()
  await expect(other.locator('input[name="dangerNow"]').first()).toBeVisible()
  expect(await person.question()).toBe('duration')
})

test('after more than 12 hours the page asks before it shows anything', async ({ person, page }) => {
  await person.begins()
  await person.walks(usingDaily, 'duration')
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('where-to-start:/') ?? '{}')
    sessionStorage.setItem('where-to-start:/', JSON.stringify({ ...kept, savedAt: Date.now() - 13 * 60 * 60 * 1000 }))
  })
  await page.reload()
  await expect(person.heading()).toHaveText(ui.start.title)
  await expect(page.getByText(ui.start.kept)).toBeVisible()
  await person.press(ui.start.carryOn)
  expect(await person.question()).toBe('duration')
})

test('if the browser stores nothing, the page says so once, and the interview goes on to its result', async ({
  person,
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await person.begins()
  await expect(page.getByText(ui.notice.notKept)).toBeVisible()
  await person.walks(usingDaily)
  await person.seesTheResult()
  await person.press(result.keep.device)
  await person.press(result.keep.deviceYes)
  await expect(page.getByText(result.keep.notSaved)).toBeVisible()
})

test('the privacy text can be read from every page without losing one’s place', async ({ person, page }) => {
  await person.begins()
  await person.walks(usingDaily, 'lastUse')
  await person.pressesBelow(ui.foot.privacy)
  await expect(page.getByRole('dialog', { name: ui.foot.privacy })).toContainText(privacy.parts[0] ?? '')
  await person.press(ui.foot.close)
  expect(await person.question()).toBe('lastUse')
})

test('a copied tab has its own copy of the answers, and deleting in one leaves the other alone', async ({ person, page }) => {
  await person.begins()
  await person.walks(usingDaily, 'duration')
  const [copy] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void window.open(location.href))])
  await expect(copy.locator('input[name="duration"]').first()).toBeVisible()
  await copy.locator('footer summary').click()
  await copy.getByRole('button', { name: ui.foot.delete }).click()
  await copy.getByRole('button', { name: ui.foot.deleteYes }).click()
  await expect(copy.getByRole('button', { name: ui.start.self })).toBeVisible()
  expect(await storages(copy)).toMatchObject(nothing)
  expect(await person.question()).toBe('duration')
  expect((await storages(page)).tab).toEqual(['where-to-start:/'])
})

test.describe('leaving', () => {
  test.use({
    forgives: /^request off the site: https:\/\/www\.weather\.gov\//,
    permissions: ['clipboard-read', 'clipboard-write'],
  })

  test('after leaving and coming back nothing is kept, and the clipboard holds only what somebody copied', async ({
    person,
    page,
  }) => {
    await page.route(neutralPage, (route) => route.fulfill({ body: 'sunny', contentType: 'text/html' }))
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await person.opens()
    await page.evaluate(() => navigator.clipboard.writeText('copied before'))
    await person.walksToTheResult(usingDaily)
    expect(await clipboard()).toBe('copied before')
    await person.press(result.keep.copy)
    await expect(page.getByText(result.keep.came.copy.done)).toBeVisible()
    expect(await clipboard()).toContain(result.say.lines.help)
    await page.getByRole('link', { name: ui.leave.button }).click()
    await expect(page).toHaveURL(neutralPage)
    await page.goBack()
    await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
    expect(await storages(page)).toMatchObject(nothing)
  })
})
