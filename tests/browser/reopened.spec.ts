import { test as base, expect } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { Chromium } from './chromiumTabs.ts'
import { Firefox } from './marionette.ts'
import { base as answers } from './person.ts'
import type { TabbedBrowser } from './tabs.ts'
import { walkInPage } from './walkInPage.ts'

// A tab that is really closed and brought back by the browser's own command, copied by it, or restored after the browser
// was closed: in Firefox and, with `npm run engines`, in full Chromium. The headless shell is without these commands; there
// they are imitated in traces.spec.ts.

const { CHROMIUM_PATH = '', FIREFOX_PATH = '' } = process.env

const test = base.extend<{ tabs: TabbedBrowser }>({
  tabs: async ({ baseURL, browserName }, use) => {
    const tabs = browserName === 'firefox' ? new Firefox(FIREFOX_PATH) : new Chromium(CHROMIUM_PATH)
    await tabs.begins()
    await tabs.opensTab()
    await tabs.opens('data:text/html,elsewhere')
    await tabs.opens(baseURL ?? '')
    await presses(tabs, ui.start.self)
    await expect.poll(() => seen(tabs)).toMatchObject({ question: 'dangerNow' })
    await tabs.runs(walkInPage, {
      answers: Object.entries(answers).map(
        ([question, answer]) => [question, answer.length === 0 ? ['none'] : [answer].flat()] as const,
      ),
      goOn: ui.emergency.continue,
      until: 'duration',
    })
    await use(tabs)
    await tabs.ends()
  },
})

const presses = (tabs: TabbedBrowser, name: string) =>
  tabs.runs(async (name) => {
    const end = performance.now() + 20_000
    const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)
    while (!find() || document.documentElement.dataset.app !== undefined) {
      if (performance.now() > end) throw new Error(`There is no “${name}” in “${document.body.innerText}”.`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    find()?.click()
  }, name)

const seen = (tabs: TabbedBrowser) =>
  tabs
    .runs(
      () => ({
        type: performance.getEntriesByType('navigation').map((each) => Reflect.get(each, 'type'))[0],
        question: document.querySelector('fieldset input')?.getAttribute('name') ?? null,
        buttons: [...document.querySelectorAll('main button')].map(({ textContent }) => textContent?.trim()),
        kept: Object.keys(sessionStorage),
      }),
      null,
    )
    .catch((error: Error) => ({ type: undefined, question: null, buttons: [error.message], kept: ['not readable yet'] }))

/** The start, which asks, in a tab that holds the answers. */
const asking = {
  question: null,
  buttons: expect.arrayContaining([ui.start.carryOn, ui.start.afresh]),
  kept: ['where-to-start:/'],
}

test('a tab that was closed and reopened asks before it shows an answer; Carry on goes on', { tag: '@firefox' }, async ({
  tabs,
}) => {
  await tabs.closesTab()
  await tabs.reopensTab()
  await expect.poll(() => seen(tabs)).toMatchObject(asking)
  await presses(tabs, ui.start.carryOn)
  await expect.poll(() => seen(tabs)).toMatchObject({ question: 'duration' })
})

test('in a tab that was closed and reopened, Back leaves the site at once', async ({ tabs, baseURL }) => {
  await tabs.closesTab()
  await tabs.reopensTab()
  await expect.poll(() => seen(tabs)).toMatchObject(asking)
  await tabs.goesBack()
  await expect.poll(() => tabs.runs(() => location.href, null)).not.toContain(baseURL)
})

test('a tab whose answers were deleted before it was closed has nothing when it is reopened', { tag: '@firefox' }, async ({
  tabs,
}) => {
  await presses(tabs, ui.foot.delete)
  await presses(tabs, ui.foot.deleteYes)
  await tabs.closesTab()
  await tabs.reopensTab()
  await expect.poll(() => seen(tabs)).toMatchObject({ question: null, kept: [] })
  expect((await seen(tabs)).buttons).toContain(ui.start.self)
})

test('a tab that is copied asks in the copy, and goes on in the first', async ({ tabs }) => {
  await tabs.copiesTab()
  await expect.poll(() => seen(tabs)).toMatchObject(asking)
  await tabs.closesTab()
  await expect.poll(() => seen(tabs)).toMatchObject({ question: 'duration' })
})

test('a browser that was closed, and opens its tabs again, asks before it shows an answer', async ({ tabs }) => {
  await tabs.quits()
  await tabs.begins()
  await expect.poll(() => seen(tabs)).toMatchObject(asking)
})
