import type { Page } from '@playwright/test'
import { madeForTests } from '../../playwright.config.ts'
import { pseudo } from '../../src/i18n/pseudo.ts'
import { arrives, opensAll } from './access/arrive.ts'
import { axe } from './access/axe.ts'
import type { Covered } from './access/covered.ts'
import { measured } from './access/measures.ts'
import { reachable, screenOfEachSort } from './access/reachable.ts'
import { expect, test } from './test.ts'

// Every screen that the machine can reach, in each language, width and scheme of color: what a machine can find against
// WCAG 2.2 AA. `npm run access` goes through all of it; here each sort of screen is seen once, in one of the schemes
// by turns. What only people can find, such as whether a name is a good one, is not seen here.

const whole = process.env.ACCESS === 'whole'
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const
const names = Object.keys(schemes) as (keyof typeof schemes)[]
const surroundings = ['en', 'es', 'ar-XB'].flatMap((language) => [320, 1280].map((width) => ({ language, width })))

const all = whole ? reachable() : screenOfEachSort()

test.use({ baseURL: madeForTests, reducedMotion: 'reduce' })

const sorts = [...new Set(all.map(({ sort }) => sort))]
const looked = surroundings.flatMap((around, index) =>
  sorts.filter((_, at) => whole || at % surroundings.length === index).map((sort) => ({ ...around, sort })),
)

for (const [start, { language, width, sort }] of looked.entries()) {
  const screens = all.filter((each) => each.sort === sort)

  test.describe(`in "${language}", ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 }, speaks: language })

    test(`nothing is found on “${sort}”, in light, dark or forced colors`, async ({ page, person }) => {
      if (whole) test.setTimeout(1_800_000)
      if (language in pseudo)
        await page.addInitScript((tag) => sessionStorage.setItem('where-to-start-language:/', tag), language)
      await person.opens()
      let checks = 0
      const found: string[] = []
      const looks = async (name: string) => {
        found.push(...(await measured(page)).map((each) => `${name}: ${each}`))
        for (const [at, scheme] of inTurn(start + checks).entries()) {
          await page.emulateMedia(schemes[scheme])
          found.push(...(await axe(page, at === 0 ? 'all' : 'of color')).map((each) => `${name}, ${scheme}: ${each}`))
          checks += 1
        }
      }
      const seen = new Set<string>()
      for (const { name, kept } of screens) {
        await arrives(page, kept)
        await opensAll(page)
        await looks(name)
        if (await makesAMistake(page)) await looks(`${name}, with its mistake`)
        for (const opener of await page.locator('[aria-haspopup="dialog"]:visible').all()) {
          const which = (await opener.textContent()) ?? ''
          if (seen.has(which)) continue
          seen.add(which)
          await opener.click()
          await expect(page.locator('dialog[open] button').first()).toBeVisible()
          await looks(`${name}, “${which}”`)
          await page.keyboard.press('Escape')
        }
      }
      const covered: Covered = { screens: screens.length, dialogs: seen.size, checks, found: found.length }
      test.info().annotations.push({ type: 'covered', description: JSON.stringify(covered) })
      expect(found).toEqual([])
    })
  })
}

/** All schemes, or one of them by turns: the first is asked all, the others what color can change. */
const inTurn = (turn: number) => (whole ? names : [names[turn % names.length] ?? 'light'])

/** Continues without an answer, where that can be done; then chooses one, so that both are seen. */
async function makesAMistake(page: Page): Promise<boolean> {
  const isOpen = await page.locator('fieldset input').count()
  if (!isOpen || (await page.locator('fieldset input:checked').count()) || (await page.locator('.desk').count())) return false
  await page.locator('button[type="submit"]').click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.locator('fieldset input').first().check()
  return true
}
