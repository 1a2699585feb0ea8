import type { Page } from '@playwright/test'
import type { Answers } from '#rules'
import result from '../../src/locales/en/result.json' with { type: 'json' }
import { longestSheet } from '../longest.ts'
import { pagesOf } from './pdf.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// The printed page as the browser's own PDF. The margins of actual printers are not tested.

const sick: Answers = {
  ...base,
  lastUse: 'withinWeek',
  signs: ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'tolerance'],
  duration: 'oneYearOrMore',
  withdrawal: 'veryUnwell',
  support: 'some',
  obligations: 'cannotPauseWork',
  payment: 'publicInsurance',
}
/** People with a usual result. */
const usual: readonly Answers[] = [
  sick,
  { ...sick, medication: 'methadone', withdrawal: 'none' },
  { ...sick, pregnancy: 'yes', payment: 'none' },
]

test('the longest result prints on one page of A4 or Letter, and on two with the answers', {
  tag: '@firefox',
}, async ({ person, page }) => {
  await person.walksToTheResult(longestSheet, 'other')
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect((await sizes(page))[0], 'the type has grown').toBeGreaterThan(10)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))

  await person.opensWaysToKeep()
  await page.getByLabel(result.keep.answers_them).check()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(2)
})

/** The type size of each page in points, as it is drawn. */
const sizes = (page: Page): Promise<number[]> =>
  page
    .locator('.page')
    .evaluateAll((all) => all.map((each) => Math.round(Number.parseFloat(getComputedStyle(each).fontSize) * 0.75)))

/** Sets the sheet in the widest font of this machine, if it has it. The policy of the page forbids a style element. */
async function setsWide(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wide = new CSSStyleSheet()
    wide.replaceSync('.page, .page * { font-family: "DejaVu Sans", sans-serif !important }')
    document.adoptedStyleSheets = [wide]
  })
}

/** How much of a paper the sheet fills, from 0 to 1, and how many rows for calls it has. */
async function filled(page: Page, width: number, height: number): Promise<{ part: number; rows: number }> {
  const [inline, block] = [width - 22, height - 20].map((millimeters) => Math.floor((millimeters * 96) / 25.4)) as [
    number,
    number,
  ]
  await page.setViewportSize({ width: inline, height: block })
  await page.emulateMedia({ media: 'print' })
  const found = await page.locator('.page').evaluate((sheet) => ({
    bottom: (sheet.lastElementChild?.getBoundingClientRect().bottom ?? 0) - sheet.getBoundingClientRect().top,
    rows: [...sheet.querySelectorAll('tbody tr')].filter((row) => row.getClientRects().length > 0).length,
  }))
  await page.emulateMedia({ media: 'screen' })
  return { part: found.bottom / block, rows: found.rows }
}

for (const [speaks, least] of [
  ['en', 14],
  ['es', 13],
] as const) {
  test.describe(`in "${speaks}", in the widest font`, () => {
    test.use({ speaks })

    test(`usual results fill their page in ${least} pt or more, with room for three calls`, async ({ person, page }) => {
      for (const [at, answers] of usual.entries()) {
        await person.standsAt('result', answers, at === 0 ? 'other' : 'self')
        if (speaks !== 'en') await page.locator('[data-block="program"]').waitFor({ state: 'attached' })
        await setsWide(page)
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        const [size = 0] = await sizes(page)
        expect(size, `person ${at}`).toBeGreaterThanOrEqual(least)
        for (const [paper, width, height, part] of papers) {
          const found = await filled(page, width, height)
          expect(found.rows, paper).toBeGreaterThanOrEqual(3)
          expect(found.part, paper).toBeGreaterThan(part)
          expect(found.part, paper).toBeLessThanOrEqual(1)
        }
      }
    })

    for (const [when, isMeasured] of [
      ['', true],
      [', if nothing could be measured', false],
    ] as const)
      test(`the longest result has one page, and two with the answers${when}`, async ({ person, page }) => {
        if (!isMeasured)
          await page.addInitScript(() => addEventListener('beforeprint', (event) => event.stopImmediatePropagation()))
        await person.standsAt('result', longestSheet, 'other')
        if (speaks !== 'en') await page.locator('[data-block="program"]').waitFor({ state: 'attached' })
        await setsWide(page)
        for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
        const [size = 0] = await sizes(page)
        if (isMeasured) expect(size).toBeGreaterThan(10)
        else expect(size).toBe(10)
        await person.opensWaysToKeep()
        await page.locator('[data-part="keep-more"] input').nth(1).check()
        for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(2)
      })
  })
}

const papers = [
  ['A4', 210, 297, 0.9],
  ['Letter', 215.9, 279.4, 0.95],
] as const

test('with the answers there is a second page: its title, date and number, the count of signs, every reason, the path', async ({
  person,
  page,
}) => {
  await person.standsAt('result', { ...sick, signs: ['craving', 'tolerance', 'timeSpent', 'dutiesMissed'] })
  await person.opensWaysToKeep()
  await page.getByLabel(result.keep.answers).check()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(2)
  await page.emulateMedia({ media: 'print' })
  const [first, second] = [page.locator('.page').first(), page.locator('.page').last()]
  const year = new Date().getFullYear()
  await expect(first.locator('[data-block="title"]')).toHaveText(new RegExp(`${result.sheet.title}.*${year}.*page 1 of 2$`))
  await expect(second.locator('[data-block="title"]')).toHaveText(new RegExp(`${result.sheet.answers}.*${year}.*page 2 of 2$`))
  await expect(second.locator('section').nth(1)).toContainText('Signs of opioid use disorder: 5 of 11 (moderate range)')
  for (const words of [result.sheet.allReasons, result.needs.moderate, result.sections.path, result.path.medication])
    await expect(second).toContainText(words)
  await expect(second.locator('[data-block="steps"] li')).not.toHaveCount(0)
})

test('printed bigger, it is 18 pt on two pages, and the title is on both; then the page that fits is back', async ({
  person,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await person.standsAt('result', sick)
  for (const format of ['A4', 'Letter']) {
    await person.press(result.keep.big)
    expect(await sizes(page)).toEqual([18])
    await expect(page.locator('table.page > thead')).toContainText(result.sheet.title)
    expect(pagesOf(await page.pdf({ format })), format).toBe(2)
    await expect(page.locator('.sheet')).toHaveAttribute('data-pages', 'fit')
  }
})

test('the wallet card is no larger than a bank card, and has what to ask for and whom to call', async ({ person, page }) => {
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await person.standsAt('result', sick)
  await person.press(result.keep.card)
  await page.emulateMedia({ media: 'print' })
  const card = page.locator('[data-block="card"]')
  for (const words of [result.settings.partialHospitalization.name, '1-800-662-4357', result.sheet.naloxone, '988'])
    await expect(card).toContainText(words)
  const { width = 0, height = 0 } = (await card.boundingBox()) ?? {}
  expect([width, height].map((pixels) => Math.round((pixels * 25.4) / 96))).toEqual([86, 54])
  await page.emulateMedia({ media: null })
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1)
})

test.describe('in Spanish, where the English words do not load', () => {
  test.use({ speaks: 'es', forgives: /Failed to load resource/ })

  test('the page prints without the lines for the program', async ({ person, page }) => {
    const asked: string[] = []
    await page.route(/\/result-[^/]+\.js$/, async (route) => {
      asked.push(route.request().url())
      if (asked.length === 1) await route.continue()
      else await route.abort()
    })
    await person.standsAt('result', sick)
    await expect.poll(() => asked.length).toBe(2)
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1)
    await expect(page.locator('[data-block="calls"]')).toHaveCount(1)
    await expect(page.locator('[data-block="program"]')).toHaveCount(0)
  })
})

// Firefox makes PDFs without tags.
test('the PDF is tagged, in its language, and numbers its pages', { tag: '@chromium' }, async ({ person, page }) => {
  await person.standsAt('result', longestSheet)
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1')
  expect(pdf).toMatch(/\/Lang\s*\(en\)/)
  expect(pdf).toContain('/StructTreeRoot')
})

test('the page has what to ask for, the first step, the phone script, at most four reasons, room for calls, and numbers', async ({
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
    result.sheet.calls,
    ...['medication', 'wait', 'price', 'place', 'mentalHealth', 'relapse', 'after'].map((id) =>
      Reflect.get(result.sheet.about, id),
    ),
    ...result.sheet.toBring,
    result.sheet.appointment,
    new URL(page.url()).host,
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
})

test('the two checkboxes do what they say: the reasons are on, the answers are off', async ({ person, page }) => {
  await person.walksToTheResult({ ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance'], housing: 'unsafe' })
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.sheet')
  const heading = (name: string) => sheet.getByRole('heading', { name: new RegExp(`^${name}`) })
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
