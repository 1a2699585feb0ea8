import { test as base, expect } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { Firefox } from './marionette.ts'
import { base as answers } from './person.ts'
import { walkInPage } from './walkInPage.ts'

// A tab that is really closed and brought back by the browser's own command, copied by it, or restored after the browser
// was closed. In Firefox, which lets a test give these commands; other browsers are imitated in traces.spec.ts.

const test = base.extend<{ firefox: Firefox }>({
  firefox: async ({ baseURL }, use) => {
    const firefox = new Firefox(process.env.FIREFOX_PATH ?? '')
    await firefox.begins()
    await firefox.commands('gBrowser.selectedTab = gBrowser.addTrustedTab("about:blank")')
    await firefox.opens('data:text/html,elsewhere')
    await firefox.opens(baseURL ?? '')
    await presses(firefox, ui.start.self)
    await expect.poll(() => seen(firefox)).toMatchObject({ question: 'dangerNow' })
    await firefox.runs(walkInPage, {
      answers: Object.entries(answers).map(
        ([question, answer]) => [question, answer.length === 0 ? ['none'] : [answer].flat()] as const,
      ),
      goOn: ui.emergency.continue,
      until: 'duration',
    })
    await use(firefox)
    await firefox.ends()
  },
})

const presses = (firefox: Firefox, name: string) =>
  firefox.runs(async (name) => {
    const end = performance.now() + 20_000
    const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)
    while (!find() || document.documentElement.dataset.app !== undefined) {
      if (performance.now() > end) throw new Error(`There is no “${name}” in “${document.body.innerText}”.`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    find()?.click()
  }, name)

const seen = (firefox: Firefox) =>
  firefox
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
const reopen = 'SessionStore.undoCloseTab(window, 0)'
/** Once the browser has written down what the tab holds, as it does all the time. */
const close = `const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs')
const tab = gBrowser.selectedTab
return TabStateFlusher.flush(tab.linkedBrowser).then(() => gBrowser.removeTab(tab))`

test('a tab that was closed and reopened asks before it shows an answer; Carry on goes on', { tag: '@firefox' }, async ({
  firefox,
}) => {
  await firefox.commands(close)
  await firefox.commands(reopen)
  await expect.poll(() => seen(firefox)).toMatchObject(asking)
  await presses(firefox, ui.start.carryOn)
  await expect.poll(() => seen(firefox)).toMatchObject({ question: 'duration' })
})

test('in a tab that was closed and reopened, Back leaves the site at once', { tag: '@firefox' }, async ({ firefox, baseURL }) => {
  await firefox.commands(close)
  await firefox.commands(reopen)
  await expect.poll(() => seen(firefox)).toMatchObject(asking)
  await firefox.commands('gBrowser.goBack()')
  await expect.poll(() => firefox.runs(() => location.href, null)).not.toContain(baseURL)
})

test('a tab whose answers were deleted before it was closed has nothing when it is reopened', { tag: '@firefox' }, async ({
  firefox,
}) => {
  await presses(firefox, ui.foot.delete)
  await presses(firefox, ui.foot.deleteYes)
  await firefox.commands(close)
  await firefox.commands(reopen)
  await expect.poll(() => seen(firefox)).toMatchObject({ question: null, kept: [] })
  expect((await seen(firefox)).buttons).toContain(ui.start.self)
})

test('a tab that is copied asks in the copy, and goes on in the first', { tag: '@firefox' }, async ({ firefox }) => {
  await firefox.commands('gBrowser.selectedTab = gBrowser.duplicateTab(gBrowser.selectedTab)')
  await expect.poll(() => seen(firefox)).toMatchObject(asking)
  await firefox.commands(close)
  await expect.poll(() => seen(firefox)).toMatchObject({ question: 'duration' })
})

test('a browser that was closed, and opens its tabs again, asks before it shows an answer', { tag: '@firefox' }, async ({
  firefox,
}) => {
  await firefox.quits()
  await firefox.begins()
  await firefox.commands('')
  await expect.poll(() => seen(firefox)).toMatchObject(asking)
})
