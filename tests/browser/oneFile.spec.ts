import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import example from '../../docs/site.example.json' with { type: 'json' }
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import method from '../../src/locales/en/method.json' with { type: 'json' }
import programs from '../../src/locales/en/programs.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import spanish from '../../src/locales/es/ui.json' with { type: 'json' }
import { drawn } from './drawn.ts'
import { adapt } from './firefox.ts'
import { unchecked } from './host.ts'
import { saidIn } from './languages.ts'
import { pagesOf } from './pdf.ts'
import { base, Person } from './person.ts'

// The whole page as one file from a disk, in both engines; that a stick works in a locked-down office only the office can say.

const file = 'node_modules/.where-to-start.html'
const { href } = pathToFileURL(file)

test.beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build/writeOneFile.mjs', file], {
    env: { ...process.env, SITE: 'docs/site.example.json' },
    stdio: 'pipe',
  })
})

/** Collects every request besides the file itself, and all that goes wrong. */
function watch(page: Page): readonly string[] {
  const wrong: string[] = []
  page.on('request', (request) => {
    if (request.url().replace(/#.*/, '') !== href && !request.url().startsWith('blob:')) wrong.push(`request: ${request.url()}`)
  })
  page.on('console', (message) => wrong.push(`console: ${message.text()}`))
  page.on('pageerror', ({ message }) => wrong.push(`error: ${message}`))
  return wrong
}

/** The settings put Spanish first. */
async function opensInEnglish(page: Page): Promise<void> {
  await page.goto(href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spanish.start.title)
  await drawn(page)
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.start.title)
}

const personAt = (page: Page) => new Person(page, saidIn('en'), href, null)

test('from a disk without any request: an interview in two languages, its result, paper and a saved file', {
  tag: '@firefox',
}, async ({ page, browserName }) => {
  if (browserName === 'firefox') adapt(page)
  expect(brotliCompressSync(readFileSync(file)).length, 'as it is sent').toBeLessThanOrEqual(450 * 1024)
  const wrong = watch(page)
  const person = personAt(page)
  await opensInEnglish(page)
  await person.press(ui.start.self)
  await person.walks(base, 'duration')
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page.getByRole('button', { name: spanish.question.continue, exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await page.reload()
  expect(await person.question()).toBe('duration')
  await person.walks(base)
  await person.seesTheResult()
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`Page run by ${example.name.en}`)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await person.opensWaysToKeep()
  const download = browserName === 'firefox' ? null : page.waitForEvent('download') // Playwright sees none in Firefox
  await person.press(result.keep.file)
  await expect(page.getByText(ui.file.unknown)).toBeVisible()
  if (download) expect(readFileSync(await (await download).path(), 'utf8')).toContain('"where-to-start"')
  expect(wrong).toEqual([])
})

test('from a disk without any request: the desk, a list of programs, how it works and its licenses', {
  tag: '@firefox',
}, async ({ page }) => {
  const wrong = watch(page)
  await opensInEnglish(page)
  await page.getByRole('button', { name: ui.start.counselor }).click()
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
  await page.getByText(programs.load.title).click()
  const buffer = readFileSync('tests/programs/findtreatment-2025-08-ma.csv')
  await page.getByLabel(programs.load.choose).setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer })
  await expect(page.locator('[data-tally="read"] dd')).toHaveText('421')
  await unchecked(page).pressesBelow(ui.foot.method)
  await expect(page.getByText(`${example.name.en} runs this page. They chose`)).toBeVisible()
  await page.getByText(method.version.licenses).click()
  await expect(page.locator('pre')).toContainText('react-dom')
  await expect(page.getByText(example.line.en)).toBeVisible()
  expect(wrong).toEqual([])
})

test('a browser that keeps nothing for files says so once, and the interview goes on to its result', async ({ page }) => {
  await page.addInitScript(() => {
    for (const store of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new Error('refused')
        },
      })
  })
  const wrong = watch(page)
  const person = personAt(page)
  await opensInEnglish(page)
  await person.press(ui.start.self)
  await person.walks(base, 'lastUse')
  await expect(page.getByText(ui.notice.notKept)).toBeVisible()
  await person.walks(base)
  await person.seesTheResult()
  expect(wrong).toEqual([])
})
