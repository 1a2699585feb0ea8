import type { Page } from '@playwright/test'
import { helplines } from '../../src/site/helplines.ts'
import { startPages } from '../built/built.ts'
import { arrives } from './access/arrive.ts'
import { screenOfEachSort } from './access/reachable.ts'
import { expect, test } from './test.ts'

// The frame around every page, on the phone of the person who needs it most.

test.use({ viewport: { width: 360, height: 640 } })

/** The most that the frame may take of the height, in CSS pixels. */
const frame = 96

const headerHeight = (page: Page) => page.locator('#root > header').evaluate((it) => it.getBoundingClientRect().height)

const isAtDesk = ({ name }: { readonly name: string }) => name.endsWith(' desk') && !/^(start|guide|method)/.test(name)

for (const path of startPages)
  test(`the frame of every kind of page takes at most ${frame} px of a phone, from "./${path}"`, async ({ page }) => {
    await page.goto(`./${path}`)
    expect(await headerHeight(page)).toBeLessThanOrEqual(frame)
    const screens = screenOfEachSort().filter((screen) => !isAtDesk(screen))
    expect(screens.length).toBeGreaterThan(7)
    for (const { name, kept } of screens) {
      await arrives(page, kept)
      expect(await headerHeight(page), name).toBeLessThanOrEqual(frame)
      await expect(page.locator('#root > header a.leave'), name).toBeInViewport({ ratio: 1 })
    }
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('“More” shows every other number, and how to reach a line by text', async ({ page, words: { ui } }) => {
    await page.goto('./')
    await page.locator('#root > header summary').click()
    for (const { href } of helplines) await expect(page.locator(`#root > header a[href="${href}"]`)).toBeVisible()
    await expect(page.getByText(ui.help.otherWays)).toBeVisible()
  })
})

test('the links of the footer are one row on a phone, and one word on a question', async ({ person, page, words: { ui } }) => {
  await person.begins()
  await expect(page.locator('footer').getByRole('button')).toHaveCount(0)
  await page.locator('footer summary').click()
  for (const name of [ui.foot.guide, ui.foot.method, ui.foot.privacy])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await person.pressesBelow(ui.foot.guide)
  const tops = await page
    .locator('footer .links > button.link')
    .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)))
  expect(new Set(tops).size).toBe(1)
})
