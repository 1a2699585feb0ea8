import { readdirSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import type { Answers } from '#rules'
import { Host } from '../browser/host.ts'
import { saidIn } from '../browser/languages.ts'
import { base as mildest } from '../browser/person.ts'
import { walkInPage } from '../browser/walkInPage.ts'
import { Browser, startDriver } from './webdriver.ts'

// The main walks in WebKit, over classic WebDriver: from the start to the result, a reload, leaving, Spanish, paper.

const test = base.extend<{ browserOfWebkit: Browser }, { driver: string }>({
  driver: [
    async ({ browserName: _ }, use) => {
      const end = await startDriver(process.env.WEBKIT_DRIVER_PATH ?? '')
      await use('running')
      end()
    },
    { scope: 'worker' },
  ],
  browserOfWebkit: async ({ driver: _, baseURL }, use) => {
    const browser = await Browser.starts()
    await browser.opens(baseURL ?? '')
    await use(browser)
    await browser.ends()
  },
})
test.describe.configure({ mode: 'default' })

const english = saidIn('en')
const answers: Answers = { ...mildest, lastUse: 'withinMonth', signs: ['craving', 'timeSpent'] }

/** Waits for an element and presses it. */
const presses = (browser: Browser, selector: string, text: string): Promise<void> =>
  browser.runs(
    async ({ selector, text }) => {
      const end = performance.now() + 20_000
      const find = () =>
        [...document.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent?.trim() === text)
      while (!find() || document.documentElement.dataset.app !== undefined) {
        if (performance.now() > end) throw new Error(`There is no “${text}” in “${document.title}”.`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      find()?.click()
    },
    { selector, text },
  )

const walks = (browser: Browser, until: string | null): Promise<string[]> =>
  browser.runs(walkInPage, {
    answers: Object.entries(answers).map(
      ([question, answer]) => [question, answer.length === 0 ? ['none'] : [answer].flat()] as const,
    ),
    goOn: english.ui.emergency.continue,
    until,
  })

const reads = (browser: Browser, selector: string, attribute: string | null = null) =>
  browser.runs(
    ({ selector, attribute }) => {
      const found = document.querySelector(selector)
      return attribute ? (found?.getAttribute(attribute) ?? null) : (found?.textContent ?? null)
    },
    { selector, attribute },
  )

async function begins(browser: Browser): Promise<void> {
  await presses(browser, 'main button', english.ui.start.self)
  await expect.poll(() => reads(browser, 'fieldset input', 'name')).toBe('dangerNow')
}

async function walksToTheResult(browser: Browser): Promise<void> {
  await begins(browser)
  await walks(browser, null)
  await presses(browser, 'main button', english.ui.review.see)
  await expect.poll(() => reads(browser, '[data-setting]', 'data-setting')).toBe('standardOutpatient')
}

test('an interview leads to the result, which is there again after a reload', async ({ browserOfWebkit: browser }) => {
  await walksToTheResult(browser)
  await browser.reloads()
  await expect.poll(() => reads(browser, '[data-setting]', 'data-setting')).toBe('standardOutpatient')
})

test('a question is there again after a reload, with its answer', async ({ browserOfWebkit: browser }) => {
  await begins(browser)
  await walks(browser, 'duration')
  await browser.reloads()
  await expect.poll(() => reads(browser, 'fieldset input', 'name')).toBe('duration')
  await presses(browser, 'button', english.ui.question.back)
  await expect.poll(() => reads(browser, 'input[value="timeSpent"]:checked', 'value')).toBe('timeSpent')
})

test('“Leave” leaves nothing behind', async ({ browserOfWebkit: browser, baseURL }) => {
  await begins(browser)
  await walks(browser, 'duration')
  await browser.runs(() => {
    setTimeout(() => document.querySelector<HTMLElement>('a.leave')?.click(), 100)
  }, null)
  await expect.poll(() => browser.address().catch(String)).not.toContain(baseURL)
  await browser.opens(baseURL ?? '')
  expect(await browser.runs(() => sessionStorage.length + localStorage.length, null)).toBe(0)
  await expect.poll(() => reads(browser, 'h1')).toBe(english.ui.start.title)
})

test('changing to Spanish keeps the question', async ({ browserOfWebkit: browser }) => {
  await begins(browser)
  await walks(browser, 'lastUse')
  await presses(browser, 'header a', 'Español')
  await expect.poll(() => reads(browser, 'html', 'lang')).toBe('es')
  expect(await reads(browser, 'fieldset input', 'name')).toBe('lastUse')
  expect(await reads(browser, 'h1')).toBe(saidIn('es').questions.lastUse.ask)
})

test('the result prints its own page instead of the screen', async ({ browserOfWebkit: browser }) => {
  await walksToTheResult(browser)
  await expect.poll(() => reads(browser, '.sheet')).toContain(english.result.settings.standardOutpatient.name)
  expect(await reads(browser, 'html', 'data-sheet')).toBe('')
})

test('if a host sends a page in place of the script, neither the connection nor the browser is blamed', async ({
  browserOfWebkit: browser,
}) => {
  const host = new Host()
  await host.begins()
  const script = readdirSync('dist/assets').find((name) => /^app-.*js$/.test(name))
  host.instead = { [`assets/${script}`]: 'index.html' }
  await browser.opens(host.url)
  const said = () =>
    browser.runs(
      () =>
        [...document.querySelectorAll('.waiting span, .withoutApp .card')]
          .filter((each) => each.getClientRects().length > 0)
          .map(({ textContent }) => textContent),
      null,
    )
  await expect.poll(said).toEqual([english.ui.wait.unusable])
  await host.ends()
})
