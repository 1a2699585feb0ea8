import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { pseudo } from '../../src/i18n/pseudo.ts'
import { axe } from './access/axe.ts'
import { stands } from './drawn.ts'
import { adapt } from './firefox.ts'
import { saidIn } from './languages.ts'
import { Person } from './person.ts'

export { expect }

/**
 * A browser in which nothing may go wrong unseen: any console message, page error, policy violation or request off the
 * site fails the test.
 */
export const test = base.extend<{
  person: Person
  forgives: RegExp | null
  looks: 'everywhere' | 'when told'
  speaks: string
  words: ReturnType<typeof saidIn>
}>({
  /** Where a person checks for access: only where the test says so, or on each page of the way; `matrix.spec.ts` goes everywhere. */
  looks: ['when told', { option: true }],
  /** What may be said on the console in a test that breaks something on purpose. */
  forgives: [null, { option: true }],
  /** The language whose start page a person opens. */
  speaks: ['en', { option: true }],
  words: async ({ speaks }, use) => use(saidIn(speaks)),
  context: async ({ context, baseURL, forgives }, use) => {
    const wrong: string[] = []
    watch(context, new URL(baseURL ?? '').origin, wrong)
    await use(context)
    expect(
      wrong.filter((each) => !forgives?.test(each)),
      'what went wrong unseen',
    ).toEqual([])
  },
  /** Goes back as a hand does, that waits until it sees where it is. */
  page: async ({ page, browserName }, use) => {
    if (browserName === 'firefox') adapt(page)
    const goBack = page.goBack.bind(page)
    page.goBack = async (options) => {
      await stands(page)
      return goBack(options)
    }
    await use(page)
  },
  person: async ({ page, words, speaks, looks }, use) => {
    const look = looks === 'everywhere' ? () => checkAccess(page) : null
    const person = new Person(page, words, speaks === 'en' || speaks in pseudo ? './' : `./${speaks}/`, look)
    await use(person)
  },
})

/** Said by Playwright itself in a browser without service workers. */
export const blocked = 'Service Worker registration blocked by Playwright'

/** Full Chromium requests this icon for a plain file of the site, which cannot name its own. Playwright hides the request. */
const isAboutIcon = (url: string): boolean => url.endsWith('/favicon.ico')

function watch(context: BrowserContext, origin: string, wrong: string[]): void {
  context.on('console', (message) => {
    if (isAboutIcon(message.location().url)) return
    if (message.text() !== blocked) wrong.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => wrong.push(`page error: ${error.error().message}`))
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) wrong.push(`request off the site: ${request.url()}`)
  })
}

const isFirefox = (page: Page): boolean => page.context().browser()?.browserType().name() === 'firefox'

const checked = new Set<string>()

/** The rules of WCAG 2.2 AA that a machine can check, on what is on screen now; each different screen once. */
export async function checkAccess(page: Page): Promise<void> {
  const screen = await page.evaluate(() => document.title + document.body.innerHTML.replace(/_r_\w+_|\d+ questions?/g, ''))
  if (checked.has(screen)) return
  checked.add(screen)
  const { ui } = saidIn((await page.locator('html').getAttribute('lang')) ?? '')
  await expect(page.getByRole('link', { name: ui.leave.button })).toBeVisible()
  await expect(page.getByRole('navigation', { name: ui.help.label }).getByRole('link')).toHaveCount(3)
  await expect(
    page.locator('input:not([autocomplete="off"]):not([type="file"])'),
    'what a browser might fill in again',
  ).toHaveCount(0)
  if (isFirefox(page)) return // axe reads the same markup in each engine, and takes a minute there
  expect(await axe(page), 'what axe found').toEqual([])
}
