import type { Page } from '@playwright/test'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import { Keyboard, keptBy, opensTheDesk } from './counselor.ts'
import { expect, test } from './test.ts'

// Nothing of a call reaches the next one, in a real browser.

test.use({ viewport: { width: 1280, height: 800 } })

test.describe('after the next caller is started', () => {
  const secret = 'xylophone'
  /** Writes in every field of a call, and starts the next one. */
  async function tellsAndGoesOn(page: Page): Promise<void> {
    await opensTheDesk(page)
    const keys = new Keyboard(page)
    await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter', 'A')
    for (const label of [desk.call.programName, desk.call.when, desk.call.number])
      await page.getByLabel(label).first().pressSequentially(secret)
    await keys.press('Escape', 'T')
    await page.keyboard.type(secret)
    await keys.press('Escape', 'X', 'Tab', 'Enter')
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeFocused()
  }
  const isClean = async (page: Page) => {
    expect(await page.content()).not.toContain(secret)
    const values = await page.locator('textarea, input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
    expect(values.join(' ')).not.toContain(secret)
    expect(await keptBy(page)).not.toContain(secret)
    await expect(page.locator('[data-state="answered"], [data-state="unsure"]')).toHaveCount(0)
  }

  test('undo in a text field brings nothing back', async ({ page }) => {
    await tellsAndGoesOn(page)
    const keys = new Keyboard(page)
    await keys.press('T', 'Control+z', 'Control+z', 'Control+z', 'Control+z')
    await isClean(page)
    await keys.press('Escape', '1', 'Enter', '0', 'A')
    for (const label of [desk.call.programName, desk.call.when, desk.call.number]) {
      await page.getByLabel(label).first().focus()
      await keys.press('Control+z', 'Control+z')
    }
    expect(await page.content()).not.toContain(secret)
  })
  test('Back and Forward bring nothing back', async ({ page }) => {
    await tellsAndGoesOn(page)
    for (let step = 0; step < 3; step += 1) {
      await page.goBack()
      await isClean(page)
    }
    await page.goForward()
    await isClean(page)
  })
  test('a tab that is reopened brings nothing back', async ({ page, context }) => {
    await tellsAndGoesOn(page)
    const held = await page.evaluate(() => ({ ...sessionStorage }))
    await page.close()
    const again = await context.newPage()
    await again.addInitScript((entries) => {
      if (window.origin !== 'null' && sessionStorage.length === 0)
        for (const [key, text] of Object.entries(entries)) sessionStorage.setItem(key, text as string)
    }, held)
    await again.goto('./')
    await expect(again.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
    await isClean(again)
  })
  test('the form restoration of the browser brings nothing back', async ({ page }) => {
    await tellsAndGoesOn(page)
    await page.reload()
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
    await isClean(page)
    await page.goto('about:blank')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await isClean(page)
  })
})
