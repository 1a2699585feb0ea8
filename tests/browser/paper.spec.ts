import type { Page } from '@playwright/test'
import { pagesOf } from './pdf.ts'
import { base, type Person } from './person.ts'
import { expect, test } from './test.ts'

// Any page printed from the browser's own menu. Actual printers are not tested.

const signs = ['craving', 'tolerance', 'timeSpent'] as const

/** Checks that there are no controls, that numbers and words are black on white, and that nothing is folded. */
async function isOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(
    page.locator('button:visible:not(.name, .cite, .links button, dt button), .leave:visible, .leaving:visible, footer:visible'),
  ).toHaveCount(0)
  await expect(page.locator('main details:not([open]):visible')).toHaveCount(0)
  const colors = await page
    .locator('a[href^="tel:"]:visible, a[href^="tel:"]:visible strong')
    .evaluateAll((all) => all.map((each) => `${getComputedStyle(each).color} on ${getComputedStyle(each).backgroundColor}`))
  expect(colors.length).toBeGreaterThan(2)
  expect(new Set(colors)).toEqual(new Set(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']))
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
}

for (const speaks of ['en', 'es']) {
  test.describe(`in "${speaks}"`, () => {
    test.use({ speaks })

    test('a danger prints on one page of large type, with the number before what to do', async ({ person, page }) => {
      await person.begins()
      await person.answers('dangerNow', ['overdoseSigns'])
      await expect(page.locator('a.call').first()).toBeVisible()
      await isOnPaper(page)
      const sizeOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((each) => Math.round(Number.parseFloat(getComputedStyle(each).fontSize) * 75) / 100)
      expect(await sizeOf('.dangers li'), 'points').toBeGreaterThanOrEqual(16)
      expect(await sizeOf('a.call'), 'points').toBeGreaterThanOrEqual(24)
      const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN
      expect(await topOf('a.call')).toBeLessThan(await topOf('.dangers h2'))
      for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
    })

    test('if nobody is sure about danger, all steps are printed', async ({ person, page }) => {
      await person.begins()
      await person.answers('dangerNow', 'unsure')
      await expect(page.locator('details').first()).toBeVisible()
      await isOnPaper(page)
      await expect(page.locator('.dangers ol:visible')).toHaveCount(await page.locator('.dangers .card').count())
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      await expect(page.locator('.dangers details[open]'), 'folded again on the screen').toHaveCount(0)
    })
  })
}

const places: Readonly<Record<string, (person: Person) => Promise<void>>> = {
  'the start': (person) => person.opens(),
  'the answers': async (person) => {
    await person.begins()
    await person.walks({ ...base, lastUse: 'withinMonth', signs })
  },
  'a question': async (person) => {
    await person.begins()
    await person.walks(base, 'signs')
  },
  'the page without questions': (person) => person.standsAt('without', base),
  'all the details': (person) => person.standsAt('details', { ...base, lastUse: 'withinMonth', signs }),
  'the guide': (person) => person.standsAt('guide', base),
  'the method': (person) => person.standsAt('method', base),
}
for (const [name, leadsTo] of Object.entries(places))
  test(`${name} prints without buttons and with nothing folded`, async ({ person, page }) => {
    await leadsTo(person)
    await isOnPaper(page)
  })
