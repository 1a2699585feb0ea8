import type { Page } from '@playwright/test'
import type { Answers } from '#rules'
import words from '../../src/locales/en/programs.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { longestSheet } from '../longest.ts'
import { Keyboard, keptBy, opensTheDesk, opensTheList, spoken } from './counselor.ts'
import { pagesOf } from './pdf.ts'
import { checkAccess, expect, test } from './test.ts'

// A list of programs that is kept on the device, and the paper with its programs, in a real browser.

test.use({ viewport: { width: 1280, height: 800 } })

const deskInTab = 'where-to-start:/'

/** A call with these answers, in a tab that is loaded again. */
async function answersAre(page: Page, answers: Answers): Promise<void> {
  await page.evaluate(
    ([key, given]) => {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}')
      sessionStorage.setItem(key, JSON.stringify({ ...kept, interview: { ...kept.interview, answers: given } }))
    },
    [deskInTab, answers] as const,
  )
  await page.reload()
  await expect(page.locator('.desk')).toBeVisible()
}

test('a list kept on the device is there after a reload and for the next caller, until somebody deletes it', async ({ page }) => {
  await opensTheDesk(page)
  await opensTheList(page)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByRole('button', { name: words.kept.keep }).click()
  await expect(page.getByText(words.kept.this)).toBeVisible()
  await checkAccess(page)
  await page.reload()
  const keys = new Keyboard(page)
  await page.locator('#view').focus()
  await keys.press('1', 'Enter', '0', 'm', 'ArrowDown', '3', 'x', 'Tab', 'Enter')
  await page.getByText(words.load.title).click()
  await expect(page.locator('[data-from="device"]')).toBeVisible()
  await page.getByRole('button', { name: words.kept.delete }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await page.getByText(words.load.title).click()
  await expect(page.locator('[data-list]')).toHaveCount(0)
})

test('after the answers are deleted, a list that was kept is on the device, and one that was not is in no storage', async ({
  page,
}) => {
  await opensTheDesk(page)
  await opensTheList(page)
  await page.getByRole('button', { name: ui.foot.delete }).click()
  await page.getByRole('button', { name: ui.foot.deleteYes }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.start.title)
  expect(await keptBy(page)).not.toContain('Boston')
  await opensTheDesk(page)
  await opensTheList(page)
  await page.getByRole('button', { name: words.kept.keep }).click()
  await page.getByRole('button', { name: ui.foot.delete }).click()
  await page.getByRole('button', { name: ui.foot.deleteYes }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.start.title)
  expect(await keptBy(page)).toContain('Boston')
})

const longName = 'Greater Massachusetts Regional Behavioral Health and Recovery Services Collaborative, Northern Office'
const file = (says: string) => ({
  name: 'programs.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'name,phone,care,medicine,payment,city,state,zip',
      ...['1', '2', '3'].map(
        (at) => `"${longName} ${at}",617-555-010${at} x12345; 617-555-020${at} x67890,${says},Manchester-by-the-Sea,MA,01944`,
      ),
    ].join('\n'),
  ),
})
/** Programs that say nothing but their care, so that all must be asked; and programs that say all. */
const lists = {
  'that say little': file('outpatient; intensive outpatient; day program; residential; inpatient; detox,,'),
  'that say much': file(
    'outpatient; intensive outpatient; day program; residential; inpatient; detox,buprenorphine; methadone,Medicaid; free; private insurance',
  ),
}

for (const language of ['en', 'es'] as const)
  for (const [which, list] of Object.entries(lists))
    test(`the caller’s page with three programs ${which} and the longest result is one page of A4 and Letter (${language})`, async ({
      page,
    }) => {
      const { ui: start, path, programs, desk } = spoken[language]
      await page.goto(path)
      await page.getByRole('button', { name: start.start.counselor }).click()
      await page.getByText(programs.load.title).click()
      await page.getByLabel(programs.load.choose).setInputFiles(list)
      await page.getByRole('button', { name: programs.kept.keep }).click()
      await page.getByRole('heading', { name: desk.caller.ask }).focus()
      const keys = new Keyboard(page)
      await keys.press('2', 'Enter', '0', 'Enter')
      await answersAre(page, longestSheet)
      await keys.press('m')
      await expect(page.locator('[data-row]')).toHaveCount(3)
      await page.getByLabel(programs.cards.zip).fill('01944')
      await keys.press('Escape', 'ArrowDown', '3', 'ArrowDown', '3', 'ArrowDown', '3')
      const sheet = page.locator('.sheet')
      await expect(sheet.locator('[data-block="place"]')).toHaveCount(3)
      await expect(sheet).toContainText(programs.page.answer)
      if (language !== 'en') await page.locator('[data-block="program"]').waitFor({ state: 'attached' })
      expect(await sheet.textContent(), 'the ZIP is never on paper').not.toContain('01944')
      for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
    })
