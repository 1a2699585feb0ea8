import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { Host, unchecked } from './host.ts'
import { saidIn } from './languages.ts'
import { base, Person } from './person.ts'
import { expect, test } from './test.ts'

// Two copies of the site under two paths of one host, in one browser: neither reads or deletes what the other keeps. That
// any other page of the same host can read it is said in docs/hosting.md, and is not shown.

const [one, other] = ['/help/start/', '/staging/'] as const

test.describe('two sites under two paths of one host', () => {
  const host = new Host(one, other)
  test.use({ baseURL: async ({ browserName: _ }, use) => use(host.url) })
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(() => host.begins())
  test.afterAll(() => host.ends())

  test('in one tab, each has its own answers, and deleting those of one leaves the others', async ({ page }) => {
    const at = (path: string) => new Person(page, saidIn('en'), host.at(path), null)
    const keys = () => page.evaluate(() => Object.keys(sessionStorage).sort())
    await at(one).begins()
    await at(one).walks(base, 'duration')
    await expect.poll(keys).toEqual([`where-to-start:${one}`])

    await at(other).begins()
    await at(other).walks(base, 'lastUse')
    expect(await keys()).toEqual([`where-to-start:${one}`, `where-to-start:${other}`])
    await page.reload()
    expect(await at(other).question()).toBe('lastUse')
    await at(other).pressesBelow(ui.foot.delete)
    await at(other).press(ui.foot.deleteYes)
    await expect(page.getByRole('button', { name: ui.start.self, exact: true })).toBeVisible()
    expect(await keys()).toEqual([`where-to-start:${one}`])

    await page.goto(host.at(one))
    expect(await at(one).question()).toBe('duration')
  })

  test('what one saved on the device is offered by that one alone, also from its Spanish page, and deleted by it alone', async ({
    page,
    context,
  }) => {
    const keys = () => page.evaluate(() => Object.keys(localStorage).sort())
    for (const path of [one, other]) {
      const person = new Person(page, saidIn('en'), host.at(path), null)
      await person.walksToTheResult(base)
      await person.press(result.keep.device)
      await person.press(result.keep.deviceYes)
      await expect.poll(keys).toContain(`where-to-start:${path}`)
    }
    expect(await keys()).toEqual([`where-to-start:${one}`, `where-to-start:${other}`])

    const spanish = saidIn('es')
    const later = await context.newPage()
    await later.goto(host.at(`${one}es/`))
    await later.getByRole('button', { name: spanish.ui.kept.delete, exact: true }).click()
    await expect(later.getByRole('button', { name: spanish.ui.kept.delete, exact: true })).toHaveCount(0)
    expect(await keys()).toEqual([`where-to-start:${other}`])
    await later.goto(host.at(one))
    await expect(later.getByRole('button', { name: ui.start.self, exact: true })).toBeVisible()
    await expect(later.getByRole('heading', { name: ui.kept.title })).toHaveCount(0)
    await later.goto(host.at(other))
    await expect(later.getByRole('heading', { name: ui.kept.title })).toBeVisible()
  })

  test('answers that an earlier version kept without the path are found by the site that is opened first', async ({ page }) => {
    const person = unchecked(page)
    await person.begins()
    await person.walks(base, 'duration')
    await page.evaluate((key) => {
      sessionStorage.setItem('where-to-start', sessionStorage.getItem(key) ?? '')
      sessionStorage.removeItem(key)
    }, `where-to-start:${one}`)
    await page.reload()
    expect(await person.question()).toBe('duration')
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([`where-to-start:${one}`])
  })
})
