import type { Page } from '@playwright/test'
import type { Answers } from '#rules'
import guide from '../../src/locales/en/guide.json' with { type: 'json' }
import { base } from './person.ts'
import { checkAccess, expect, test } from './test.ts'

// The guide and the method as they are drawn: what is found with a thumb or with keys. tests/guide.test.tsx checks what they say.

const severe: Answers = {
  ...base,
  lastUse: 'withinWeek',
  signs: ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'tolerance'],
  duration: 'oneYearOrMore',
}

const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect)

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('an entry found in the jump list opens under the focus, with its box first and its sources one press away', async ({
  page,
  person,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await person.standsAt('guide', severe)
  await page.getByText(guide.jump.all, { exact: true }).press('Enter')
  await page.getByRole('button', { name: guide.entries.naltrexone.name }).press('Enter')
  const entry = page.locator('#naltrexone')
  await expect(entry.locator('> summary')).toBeFocused()
  await expect(entry.locator('> summary')).toBeInViewport()
  const notFor = entry.locator('[data-row="notFor"]')
  await expect(notFor).toBeVisible()
  await notFor.getByRole('button').first().click()
  await expect(notFor.locator('cite').first()).toBeVisible()
  await expect(entry.locator('[data-facet]').first()).toBeHidden()
  await entry.getByText(guide.sayings, { exact: true }).press('Enter')
  await expect(entry.locator('[data-facet]').first()).toBeVisible()
  await checkAccess(page)
  expect(new URL(page.url()).hash, 'the address names no entry').toBe('')
})

test('settings are compared on cards below each other on a phone, and in rows where there is room', async ({ page, person }) => {
  const parts = ['week', 'hours', 'cost'].map((part) => `[data-compared="intensiveOutpatient"] [data-part="${part}"]`)
  const boxes = () => Promise.all(parts.map((part) => boxOf(page, part)))
  await page.setViewportSize({ width: 590, height: 900 })
  await person.standsAt('guide', severe)
  const [week, hours, cost] = await boxes()
  expect(hours?.top).toBeGreaterThanOrEqual(week?.bottom ?? 0)
  expect(cost?.top).toBeGreaterThanOrEqual(hours?.bottom ?? 0)
  for (const width of [320, 360, 590, 600, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0)
  }
  const tops = (await boxes()).map(({ top }) => top)
  expect(new Set(tops).size, 'in one row').toBe(1)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
    document.documentElement.style.setProperty('font-size', '200%')
  })
  expect(await overflow(page), 'with large text').toBeLessThanOrEqual(0)
})

test.describe('on black and white paper', () => {
  test('the pictures keep what some programs add apart from what all take', async ({ page, person }) => {
    await person.standsAt('guide', severe)
    await page.emulateMedia({ media: 'print' })
    const fills = await page
      .locator('[data-compared="intensiveOutpatient"] [data-part="hours"] :is(.stated, .open)')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('class'), getComputedStyle(each).fill].join(' ')))
    expect(fills.toSorted()).toEqual(['open rgb(255, 255, 255)', 'stated rgb(0, 0, 0)'])
  })
})

test('the method shows its example on a phone before anything long, and passes the access rules', async ({ page, person }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await person.standsAt('method', base)
  const example = await boxOf(page, '.example')
  expect(example.top).toBeLessThan(2 * 640)
  await checkAccess(page)
})
