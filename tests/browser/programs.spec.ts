import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import words from '../../src/locales/en/programs.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { jump, Keyboard, keptBy, opensTheDesk, opensTheList, realList, spoken } from './counselor.ts'
import { checkAccess, expect, test } from './test.ts'

// A list of programs that a counselor opens, in a real browser. The laws check which programs are shown to whom.

test.use({ viewport: { width: 1280, height: 800 } })

test('a list is read at the desk, its programs are on the result, nothing of it leaves, and the next caller keeps the list', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: ui.start.counselor }).click()
  await page.getByText(words.load.title).click()
  const origin = new URL(page.url()).origin
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await page.getByLabel(words.load.choose).setInputFiles(realList)
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

for (const language of ['en', 'es'] as const)
  for (const size of [100, 200])
    test(`the list beside the call scrolls in its own pane, never the window (${language}, text at ${size} %)`, async ({
      page,
    }) => {
      const { ui: start, path } = spoken[language]
      await page.goto(path)
      await page.getByRole('button', { name: start.start.counselor }).click()
      await opensTheList(page, language)
      await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), size)
      const keys = new Keyboard(page)
      await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', 'm', 'ArrowDown', 'ArrowDown')
      await page.locator('.not-shown > summary').click()
      await page.locator('.not-shown details > summary').first().click()
      const { height, width, pane } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
        pane: document.querySelector('.desk .view')?.scrollHeight,
      }))
      expect([height, width]).toEqual([800, 1280])
      expect(pane).toBeGreaterThan(2000)
      if (size === 100) await checkAccess(page)
    })

test('a counselor answers, opens the list by key, marks programs, answers on, and the next caller finds the list without marks', async ({
  page,
}) => {
  await opensTheDesk(page)
  await opensTheList(page)
  const keys = new Keyboard(page)
  await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter', 'm')
  const rows = page.locator('[data-row]')
  const count = () => page.locator('[data-count]').getAttribute('data-count').then(Number)
  const atFirst = await count()
  await page.getByLabel(words.cards.zip).fill('02118')
  await expect(rows.first()).toContainText('Boston')
  await keys.press('Escape', 'ArrowDown', '3', 'ArrowDown', '1', '2')
  await expect(rows.nth(0).getByRole('button', { pressed: true })).toHaveText(new RegExp(desk.programs.marks.given))
  await expect(rows.nth(1).getByRole('button', { pressed: true })).toHaveCount(2)
  const name = (await rows.first().locator('strong').first().textContent()) ?? ''

  await keys.press('a')
  await expect(page.getByLabel(desk.call.programName).first()).toHaveValue(new RegExp(`^${name}`))
  await keys.press('Escape', ...jump('medication', spoken.en.questions), '2', 'm')
  expect(await count()).toBeLessThan(atFirst)
  await expect(page.getByLabel(words.cards.zip)).toHaveValue('02118')
  expect(await keptBy(page)).not.toContain('02118')

  await keys.press('x', 'Tab', 'Enter')
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeFocused()
  await keys.press('m')
  await expect(rows.first()).toBeVisible()
  await expect(page.locator('[data-mark][aria-pressed="true"]')).toHaveCount(0)
  await expect(page.getByLabel(words.cards.zip)).toHaveValue('')
  expect(await keptBy(page)).not.toContain(name)
})
