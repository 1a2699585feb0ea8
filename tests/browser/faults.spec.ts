import type { Page } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { helplines, neutralPage } from '../../src/site/helplines.ts'
import { stands } from './drawn.ts'
import { base } from './person.ts'
import { checkAccess, expect, test } from './test.ts'

// What remains when something fails that should not. Each fault is planted in the browser; others are not tested.

test.use({
  forgives: /planted|ERR_INTERNET_DISCONNECTED|^request off the site: https:\/\/www\.weather\.gov\//,
})

/** Until the next load, the browser cannot create this element, so whatever needs it fails to render. */
const cannotMake = (tag: string) => {
  const made = document.createElement.bind(document)
  Object.defineProperty(document, 'createElement', {
    configurable: true,
    value: (name: string) => {
      if (name === tag) throw new Error('planted')
      return made(name)
    },
  })
}

/** Until the next load, this browser function throws. */
const breaks = (what: string) => {
  const owner = what === 'toggleAttribute' ? document.documentElement : document
  Object.defineProperty(owner, what, {
    value: () => {
      throw new Error('planted')
    },
  })
}

const keptAnswers = (page: Page) =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('where-to-start:/') ?? '{}').interview?.answers)

/** A calm page: one focused heading, the numbers, a way to leave, and no word of blame. */
async function isCalm(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(ui.error.fault)
  await expect(page).toHaveTitle(`${ui.error.title} – ${ui.name}`)
  await expect(page.getByText(ui.error.faultMore)).toBeVisible()
  await expect(page.getByRole('link', { name: '988' })).toBeVisible()
  await expect(page.getByRole('link', { name: ui.leave.button })).toBeVisible()
}

test('if a screen cannot be drawn, the frame stays, and the answers, Back and Try again lead on', async ({ person, page }) => {
  await person.begins()
  await person.walks(base)
  await page.evaluate(cannotMake, 'article')
  await person.press(ui.review.see)
  await isCalm(page)
  await expect(person.heading()).toBeFocused()
  await expect(page.getByText(ui.error.kept)).toBeVisible()
  await checkAccess(page)

  await person.press(ui.error.answers)
  await expect(person.heading()).toHaveText(ui.review.title)
  await person.press(ui.review.see)
  await isCalm(page)
  await page.goBack()
  await expect(person.heading()).toHaveText(ui.review.title)
  await page.goForward()
  await person.press(ui.error.retry)
  await expect(page.locator('[data-setting]')).toBeVisible()
})

test('if the frame cannot be drawn, a page of its own appears, from which people can leave', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('where-to-start:/', '{}'))
  await page.addInitScript(cannotMake, 'dialog')
  await page.goto('./')
  await isCalm(page)
  await expect(page.getByText(ui.error.kept), 'there are none').toHaveCount(0)
  await checkAccess(page)
})

test('if not even the error page can be drawn, the numbers are shown', async ({ person, page }) => {
  await person.begins()
  await page.addInitScript(cannotMake, 'nav')
  await page.reload()
  await expect(page.getByRole('link')).toHaveText(helplines.map(({ number }) => number))
})

test('if the app cannot start, the answers in the tab are kept and can be saved to a file or deleted', async ({
  person,
  page,
}) => {
  await person.begins()
  await person.walks(base, 'duration')
  const before = await keptAnswers(page)
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('where-to-start:/')) return
    Object.defineProperty(history, 'state', {
      get() {
        throw new Error('planted')
      },
    })
  })
  await page.reload()
  await isCalm(page)
  await person.press(ui.error.retry)
  await isCalm(page)
  const [download] = await Promise.all([page.waitForEvent('download'), person.press(ui.error.save)])
  expect(await keptAnswers(page)).toEqual(before)

  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteYes)
  await expect(person.heading()).toHaveText(ui.start.title)
  await page.getByLabel(ui.kept.open).setInputFiles(await download.path())
  expect(await person.question()).toBe('duration')
})

test('an error in a button is reported at once, and people return to the same place', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await person.press(ui.question.continue)
  await page.evaluate(breaks, 'querySelector')
  await person.press(ui.error.one)
  await isCalm(page)
  await expect(person.heading()).toBeFocused()
  await checkAccess(page)
  await person.press(ui.error.retry)
  expect(await person.question()).toBe('duration')
})

test('an error after an answer does not lose the answer', async ({ person, page }) => {
  await person.begins('other')
  await person.walks(base, 'duration')
  await stands(page)
  await person.chooses('duration', 'unsure')
  await page.evaluate(breaks, 'toggleAttribute')
  await person.press(ui.question.continue)
  await isCalm(page)
  await expect(page.getByText(ui.error.kept_them)).toBeVisible()
  await person.press(ui.error.retry)
  expect(await person.question()).toBe('otherSubstances')
  expect(await keptAnswers(page)).toMatchObject({ duration: 'unsure' })
})

test('a rejected promise is reported', async ({ person, page }) => {
  await person.opens()
  await page.evaluate(() => {
    const text = {
      get length(): number {
        throw new Error('planted')
      },
    }
    Blob.prototype.text = () => Promise.resolve(text as string)
  })
  await page.getByLabel(ui.kept.open).setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await isCalm(page)
})

test('an error of a browser extension is ignored', async ({ person, page }) => {
  await person.begins()
  const thrown = page.waitForEvent('pageerror')
  await page.evaluate(() => {
    void Promise.reject(new Error('planted'))
    setTimeout(() => {
      throw new Error('planted')
    })
  })
  await thrown
  expect(await person.question()).toBe('dangerNow')
})

test('offline, Try again stays on the page and explains', async ({ person, page }) => {
  await person.begins()
  await person.walks(base)
  await page.evaluate(cannotMake, 'article')
  await person.press(ui.review.see)
  await isCalm(page)
  await page.context().setOffline(true)
  await person.press(ui.error.retry)
  await expect(page.getByRole('status').filter({ hasText: ui.error.unreached })).toBeVisible()
  await page.context().setOffline(false)
  await person.press(ui.error.retry)
  await expect(page.locator('[data-setting]')).toBeVisible()
})

test('leaving from the error page deletes what the tab holds, although the interview has stopped', async ({ person, page }) => {
  await page.route(neutralPage, (route) => route.fulfill({ body: 'sunny', contentType: 'text/html' }))
  await person.begins()
  await person.walks(base, 'duration')
  await person.chooses('duration', 'unsure')
  await page.evaluate(() => {
    const { indexOf } = Array.prototype
    Array.prototype.indexOf = function (this: readonly unknown[], ...wanted) {
      if (this.includes('ageGroup')) throw new Error('planted')
      return indexOf.apply(this, wanted)
    }
  })
  await person.press(ui.question.continue)
  await isCalm(page)
  await page.getByRole('link', { name: ui.leave.button }).click()
  await expect(page).toHaveURL(neutralPage)
  await page.goto('./')
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})
