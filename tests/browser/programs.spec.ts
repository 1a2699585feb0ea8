import { readFileSync } from 'node:fs'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import words from '../../src/locales/en/programs.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { checkAccess, expect, test } from './test.ts'

// A list of programs that a counselor opens, in a real browser. The laws check which programs are shown to whom.

test.use({ viewport: { width: 1280, height: 800 } })

const file = {
  name: 'FindTreament_Facility_listing_2025_08_19.csv',
  mimeType: 'text/csv',
  buffer: readFileSync('tests/programs/findtreatment-2025-08-ma.csv'),
}

test('a list is read at the desk, its programs are on the result, nothing of it leaves, and the next caller keeps the list', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: ui.start.counselor }).click()
  await page.getByText(words.load.title).click()
  const origin = new URL(page.url()).origin
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await page.getByLabel(words.load.choose).setInputFiles(file)
  await expect(page.locator('[data-tally="read"] dd')).toHaveText('421')
  await checkAccess(page)

  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: desk.caller.ask }).focus()
  for (const key of ['1', 'Enter', '0', 'Enter', 'f']) await page.keyboard.press(key)
  const cards = page.locator('[data-from-list]')
  await expect(cards.getByRole('article')).toHaveCount(3)
  await cards.getByLabel(words.cards.zip).fill('02118')
  await expect(cards.getByRole('article').first()).toContainText('02118')
  await checkAccess(page)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
  expect(kept).not.toContain('02118')
  expect(sent.filter((each) => !each.startsWith(`GET ${origin}/`) || each.includes('02118'))).toEqual([])

  await page.locator('.desk .bar').getByRole('button', { name: desk.bar.next }).click()
  await page.getByRole('button', { name: desk.next.yes }).click()
  await page.getByText(words.load.title).click()
  await expect(page.locator('[data-tally="read"] dd')).toHaveText('421')
  await page.reload()
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
  await expect(page.locator('[data-list]')).toHaveCount(0)
})
