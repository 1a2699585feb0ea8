import type { Page } from '@playwright/test'
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { stands } from './drawn.ts'
import { base, type Person } from './person.ts'
import { expect, test } from './test.ts'

/**
 * What the privacy text promises about tabs; docs/privacy.md names the test of each sentence. Chromium's headless shell cannot
 * reopen a closed tab: see `broughtBack`. In Firefox and full Chromium it is really done, in reopened.spec.ts.
 */

const key = 'where-to-start:/'
const hour = 60 * 60 * 1000

/**
 * A tab that was closed and is brought back: the same storage and history, in a page that is loaded by going through the
 * history while no page of this site is alive. The page that stands between is of another site, so nothing is kept of it.
 */
async function broughtBack(page: Page): Promise<void> {
  await page.goto('data:text/html,elsewhere')
  await page.goBack()
  const type = () => page.evaluate(() => performance.getEntriesByType('navigation').map((each) => Reflect.get(each, 'type')))
  expect(await type()).toEqual(['back_forward'])
}

/** Fails where anything of an interview is on the page: only the start may be, which asks, at the first entry of the tab. */
async function asks(person: Person, page: Page): Promise<void> {
  await expect(page.getByText(ui.start.kept)).toBeVisible()
  await expect(person.heading()).toHaveText(ui.start.title)
  await expect(page.locator('fieldset, article, .desk')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => history.state?.step)).toBe(0)
}

/** Back leaves at once, and Forward comes back. */
async function leavesByBack(page: Page): Promise<void> {
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
  await page.goForward()
}

test.describe('a tab that was closed and brought back', () => {
  test.use({ forgives: /data:/ })

  test('asks before it shows an answer, also after Back, Forward and a reload; Carry on goes on', async ({ person, page }) => {
    await person.begins()
    await person.walks(base, 'duration')
    await broughtBack(page)
    await asks(person, page)
    await leavesByBack(page)
    await asks(person, page)
    await page.reload()
    await asks(person, page)
    await person.press(ui.start.carryOn)
    expect(await person.question()).toBe('duration')
    await page.reload()
    expect(await person.question()).toBe('duration')
  })

  test('can be deleted there, and nothing is left', async ({ person, page }) => {
    await person.walksToTheResult(base)
    await broughtBack(page)
    await asks(person, page)
    await person.press(ui.start.afresh)
    await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })

  test('does not show the counselor desk', async ({ person, page }) => {
    await person.opens()
    await person.press(ui.start.counselor)
    await expect(page.locator('.desk')).toBeVisible()
    await broughtBack(page)
    await asks(person, page)
    await leavesByBack(page)
    await asks(person, page)
  })
})

test('a page that is loaded again by Back shows the question of that entry, not the last one', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await stands(page)
  await page.goto('./licenses.txt')
  await page.evaluate(() => void setTimeout(() => history.go(-2)))
  await expect(page.locator('input[name="signs"]').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('input[name="lastUse"]').first()).toBeVisible()
})

test('a reload does not ask', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.reload()
  expect(await person.question()).toBe('duration')
})

test('a tab that was really closed leaves nothing to another tab', async ({ person, page, context }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.close({ runBeforeUnload: true })
  const other = await context.newPage()
  await other.goto('./')
  await expect(other.getByRole('button', { name: ui.start.self })).toBeVisible()
  expect(await other.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})

test('after 12 hours Back shows nothing before somebody presses Carry on', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.evaluate(
    ([key, savedAt]) => {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}')
      sessionStorage.setItem(key, JSON.stringify({ ...kept, savedAt }))
    },
    [key, Date.now() - 13 * hour] as const,
  )
  await page.reload()
  await asks(person, page)
  await leavesByBack(page)
  await asks(person, page)
  await page.reload()
  await asks(person, page)
  await person.press(ui.start.carryOn)
  expect(await person.question()).toBe('duration')
})

test('after 12 hours on screen, untouched, the tab asks too', async ({ person, page }) => {
  await page.clock.install()
  await person.begins()
  await person.walks(base, 'duration')
  await page.clock.fastForward(12 * hour + 60_000)
  await asks(person, page)
})

test('what was saved on the device is gone after 7 days with any visit, also of another page than the start', async ({
  person,
  page,
}) => {
  await person.walksToTheResult(base)
  await person.press(result.keep.device)
  await person.press(result.keep.deviceYes)
  await page.evaluate(
    ([key, savedAt]) => {
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
      localStorage.setItem(key, JSON.stringify({ ...kept, savedAt }))
    },
    [key, Date.now() - 8 * 24 * hour] as const,
  )
  await page.reload()
  await expect(person.heading()).toHaveText(result.heading)
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
})

test('what a newer version of the page kept stays in the tab for that version', async ({ person, page }) => {
  await person.begins()
  const text = '{"format":"where-to-start","version":99}'
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, text] as const)
  await page.reload()
  await expect(page.getByText(ui.notice.newer)).toBeVisible()
  await person.pressesBelow(ui.foot.guide)
  expect(await page.evaluate((key) => sessionStorage.getItem(key), key)).toBe(text)
})

test('a browser that refuses more entries of its history does not stop the interview', async ({ page, person }) => {
  await person.begins()
  await page.evaluate(() => {
    for (const name of ['pushState', 'replaceState'] as const)
      history[name] = () => {
        throw new DOMException('Too many calls.', 'SecurityError')
      }
  })
  await person.walks(base)
  await person.seesTheResult()
  await person.press(ui.question.back)
  await expect(person.heading()).toHaveText(ui.review.title)
})
