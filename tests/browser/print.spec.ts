import type { Page } from '@playwright/test'
import result from '../../src/locales/en/result.json' with { type: 'json' }
import { longestSheet } from '../longest.ts'
import { pagesOf } from './pdf.ts'
import { base, type Person } from './person.ts'
import { expect, test } from './test.ts'

// The printed page as the browser's own PDF. The margins of actual printers are not tested.

test('the longest result prints on one page of A4 or Letter, and on at most three with the answers', {
  tag: '@firefox',
}, async ({ person, page }) => {
  await person.walksToTheResult(longestSheet, 'other')
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)

  await person.opensWaysToKeep()
  await page.getByLabel(result.keep.answers_them).check()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBeLessThanOrEqual(3)
})

for (const speaks of ['en', 'es']) {
  test.describe(`in "${speaks}"`, () => {
    test.use({ speaks })
    test('the longest page leaves a tenth of the paper free, for other fonts and printers', async ({ person, page }) => {
      await leavesATenth(person, page)
    })
  })
}

async function leavesATenth(person: Person, page: Page): Promise<void> {
  const margins = 22
  for (const [paper, width, height] of [
    ['A4', 210, 297],
    ['Letter', 215.9, 279.4],
  ] as const) {
    await page.setViewportSize({ width: Math.floor(((width - 24) * 96) / 25.4), height: 800 })
    await page.emulateMedia({ media: 'screen' })
    await person.standsAt('result', longestSheet, 'other')
    await page.emulateMedia({ media: 'print' })
    const filled = await page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().height)
    expect((filled * 25.4) / 96 / (height - margins), paper).toBeLessThan(0.9)
  }
}

test('with the answers there is a second page, with every reason and the path ahead', async ({ person, page }) => {
  await person.standsAt('result', {
    ...base,
    lastUse: 'withinMonth',
    signs: ['craving', 'tolerance', 'timeSpent', 'dutiesMissed'],
  })
  await person.opensWaysToKeep()
  await page.getByLabel(result.keep.answers).check()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(2)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.sheet')
  for (const words of [result.sheet.allReasons, result.needs.moderate, result.sections.path, result.path.medication])
    await expect(sheet).toContainText(words)
  await expect(sheet.locator('.steps li')).toHaveCount(3)
})

// Firefox makes PDFs without tags.
test('the PDF is tagged, in its language, and numbers its pages', { tag: '@chromium' }, async ({ person, page }) => {
  await person.standsAt('result', longestSheet)
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1')
  expect(pdf).toMatch(/\/Lang\s*\(en\)/)
  expect(pdf).toContain('/StructTreeRoot')
})

test('the page has what to ask for, the first step, the phone script, at most four reasons, questions and numbers', async ({
  person,
  page,
}) => {
  await person.walksToTheResult(longestSheet)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.sheet')
  await expect(page.locator('#root')).toBeHidden()
  for (const words of [
    result.headline.ask.replace('{{name}}', result.settings.residential.name),
    result.firstSteps.inpatientWithdrawalCare.line,
    result.say.lines.help,
    result.needs.severeWithoutSolidSupport,
    'but only with buprenorphine or methadone, withdrawal care, a safer place to sleep',
    result.sheet.naloxone,
    ...Object.values(result.askProgram.questions).slice(1, 6),
    '911',
    '988',
    '1-800-662-4357',
    ...result.notThis,
    result.reviewed.none,
  ]) {
    await expect(sheet).toContainText(words)
  }
  await expect(sheet).toContainText(new RegExp(`${new Date().getFullYear()}, version \\d+\\.\\d+\\.\\d+`))
  const why = sheet.getByRole('heading', { name: result.sections.why }).locator('xpath=following-sibling::ul[1]/li')
  await expect(why).toHaveCount(3)
  const smallest = await sheet.evaluate((all) =>
    Math.min(...[...all.querySelectorAll('*')].map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
  )
  expect(smallest, '12 pt or more').toBeGreaterThanOrEqual(16)
})

test('the two checkboxes do what they say: the reasons are on, the answers are off', async ({ person, page }) => {
  await person.walksToTheResult({ ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance'], housing: 'unsafe' })
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.sheet')
  const heading = (name: string) => sheet.getByRole('heading', { name, exact: true })
  await expect(heading(result.sections.why)).toBeVisible()
  await expect(heading(result.sheet.answers)).toHaveCount(0)
  await expect(sheet, 'violence at home is never on the paper').not.toContainText(/hurt|violence|threat/i)

  await page.emulateMedia({ media: 'screen' })
  await person.opensWaysToKeep()
  await page.getByLabel(result.keep.why).uncheck()
  await page.getByLabel(result.keep.answers).check()
  await page.emulateMedia({ media: 'print' })
  await expect(heading(result.sections.why)).toHaveCount(0)
  await expect(heading(result.sheet.answers)).toBeVisible()
})
