import { questionIds } from '#rules'
import { measured } from './access/measures.ts'
import { Keyboard, opensTheDesk, spoken } from './counselor.ts'
import { expect, test } from './test.ts'

// What a counselor sees of the desk at once, and how far it shrinks, in a real browser.

test.use({ viewport: { width: 1280, height: 800 } })

for (const width of [1280, 768, 320]) {
  test(`at ${width} px nothing is wider than the screen or out of reach`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await opensTheDesk(page)
    const keys = new Keyboard(page)
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await measured(page)).toEqual([])
    }
    await fits()
    await keys.press('1', 'Enter', 'Enter')
    await fits()
    await keys.press('0', 'Enter', '2', 'Enter', '1', 'Enter', '1', '2', '3')
    await fits()
    await keys.press('F')
    await fits()
    await keys.press('E')
    await fits()
    await keys.press('1')
    await fits()
    await keys.press('U', 'L')
    await fits()
    await keys.press('A')
    await fits()
    await keys.press('?')
    await fits()
  })
}

for (const [language, size] of [
  ['en', 100],
  ['es', 100],
  ['en', 200],
  ['es', 200],
] as const)
  test(`no view makes the page taller than the window (${language}, text at ${size} %)`, async ({ page }) => {
    const { ui, path } = spoken[language]
    await page.goto(path)
    await page.getByRole('button', { name: ui.start.counselor }).click()
    await expect(page.getByRole('heading', { name: spoken[language].desk.caller.ask })).toBeFocused()
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), size)
    const keys = new Keyboard(page)
    const tall = async (what: string) => {
      const { height, width } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
      }))
      expect([height, width], what).toEqual([800, 1280])
    }
    await tall('opening')
    await keys.press('1', 'Enter', 'Enter')
    await tall('danger, not passed')
    await keys.press('0', 'Enter', '2', 'Enter', '1', 'Enter', '1', '2', '3')
    await tall('signs')
    for (const key of ['L', 'A', 'F', 'E', '1', 'U']) {
      await keys.press(key)
      await tall(key)
    }
  })

for (const language of ['en', 'es'] as const)
  test(`all questions with their answers, and what to say in an emergency, are in view without scrolling (${language})`, async ({
    page,
  }) => {
    const { ui, path } = spoken[language]
    await page.goto(path)
    await page.getByRole('button', { name: ui.start.counselor }).click()
    await expect(page.locator('.desk .questions li')).toHaveCount(questionIds.length)
    const keys = new Keyboard(page)
    await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter')
    const cut = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all
          .filter((each) => {
            const { top, bottom } = each.getBoundingClientRect()
            const pane = (each.closest('.desk > *') as Element).getBoundingClientRect()
            return top < pane.top - 0.5 || bottom > pane.bottom + 0.5
          })
          .map((each) => each.textContent),
      )
    expect(await cut('.desk .questions li')).toEqual([])
    expect(await cut('.note textarea')).toEqual([])
    for (const danger of ['1', '2', '3']) {
      await keys.press('E', danger)
      expect(await cut('.view .aloud')).toEqual([])
      expect(await cut('.live .call')).toEqual([])
      await keys.press('U')
    }
  })
