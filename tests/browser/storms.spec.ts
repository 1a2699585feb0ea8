import type { Page } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { settled } from './access/arrive.ts'
import { stands } from './drawn.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// Double clicks, held keys and jumping clocks: nothing is lost and nothing happens twice. Only Chromium.

const keptAnswers = (page: Page) =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('where-to-start:/') ?? '{}').interview?.answers)
const asked = (page: Page) => page.locator('fieldset input').first().getAttribute('name')

test('a double click acts once: the second click does nothing to the next page', async ({ person, page }) => {
  await person.opens()
  await page.getByRole('button', { name: ui.start.self }).click()
  const middleOf = async (name: string) => {
    const box = await page.locator(name).boundingBox()
    return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 }
  }
  await person.chooses('dangerNow', [])
  await person.press(ui.question.continue)
  const choice = await middleOf('.choice:has(input[value="under18"])')
  await page.mouse.move(choice.x, choice.y)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(page.locator('input:checked'), 'nothing is ticked').toHaveCount(0)
  await page.mouse.click(choice.x, choice.y)
  await expect(page.locator('input[value="under18"]'), 'a click of its own counts').toBeChecked()

  await page.getByRole('button', { name: ui.question.continue }).dblclick()
  expect(await person.question()).toBe('lastUse')
  await expect(page.getByRole('alert'), 'no error').toHaveCount(0)
  expect(await keptAnswers(page)).toEqual({ dangerNow: [], ageGroup: 'under18' })
})

test('two quick clicks on a checkbox are two clicks', async ({ person, page }) => {
  await person.begins()
  const box = page.locator('input[value="selfHarm"]')
  await box.dblclick()
  await expect(box).not.toBeChecked()
})

test('holding Enter on Continue advances one question', async ({ person, page }) => {
  await person.begins()
  await person.chooses('dangerNow', [])
  await page.getByRole('button', { name: ui.question.continue }).focus()
  for (const _ of Array.from({ length: 20 })) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect(await person.question()).toBe('ageGroup')
  await expect(person.heading()).toBeFocused()
  expect(await keptAnswers(page)).toEqual({ dangerNow: [] })
})

test('holding a key in the choices moves only within them, and Enter on a choice advances one question', async ({
  person,
  page,
}) => {
  await person.begins()
  await person.answers('dangerNow', [])
  await page.locator('input[value="under18"]').focus()
  for (const _ of Array.from({ length: 9 })) await page.keyboard.down('ArrowDown')
  await page.keyboard.up('ArrowDown')
  await expect(page.locator('input[value="adult"]')).toBeChecked()
  for (const _ of Array.from({ length: 9 })) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect(await person.question()).toBe('lastUse')
  expect(await keptAnswers(page)).toEqual({ dangerNow: [], ageGroup: 'adult' })
})

test('many quick Backs and Forwards end at the right place, with every answer', { tag: '@long' }, async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'overdose')
  const before = await keptAnswers(page)
  await stands(page)
  await page.evaluate(() => {
    for (const by of [-1, -1, 1, -1, -1, -1, 1, 1, -1, 1]) history.go(by)
  })
  await expect.poll(() => asked(page), 'the page shows where the history stands').toBe(await standing(page))
  await page.evaluate(() => {
    for (const _ of Array.from({ length: 30 })) history.forward()
  })
  await expect.poll(() => asked(page)).toBe('overdose')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(await keptAnswers(page)).toEqual(before)
  for (const _ of Array.from({ length: 40 })) await page.evaluate(() => document.querySelector<HTMLElement>('.back')?.click())
  await expect(person.heading()).toHaveText(ui.start.title)
  await person.press(ui.start.carryOn)
  expect(await person.question()).toBe('overdose')
  expect(await keptAnswers(page)).toEqual(before)
})

test('Back on the page returns to the question after reading, even if the browser has dropped the oldest entries', {
  tag: '@long',
}, async ({ person, page }) => {
  await person.begins()
  await page.evaluate(
    (names) => {
      const named = (name: string | undefined) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
      for (const at of Array.from({ length: 60 }).keys()) named(names[at % 2])?.click()
    },
    [ui.foot.guide, ui.foot.method],
  )
  await page.evaluate(() => history.go(1 - history.length))
  await expect.poll(() => page.evaluate(() => history.state.step)).toBeLessThan(20)
  await person.press(ui.question.back)
  await expect(page.locator('fieldset')).toBeVisible()
  expect(await person.question()).toBe('dangerNow')
})

for (const every of [1, 6]) {
  const where = every === 1 ? 'every screen' : `the start, in danger, every ${every}th question, the review and the result`

  test(`a reload changes nothing at ${where}`, { tag: every === 1 ? '@long' : [] }, async ({ person, page }) => {
    await person.opens()
    await reloads(page)
    await person.press(ui.start.self)
    await person.answers('dangerNow', 'unsure')
    await expect(page.getByText(ui.emergency.source)).toHaveCount(3)
    await reloads(page)
    await person.press(ui.emergency.continue)
    for (let at = 0; await page.locator('fieldset').count(); at += 1) {
      if (at % every === 0) await reloads(page)
      const question = await person.question()
      await person.answers(question, base[question])
      await expect(page.locator(`fieldset input[name="${question}"]`)).toHaveCount(0)
    }
    await reloads(page)
    await person.seesTheResult()
    await reloads(page)
  })
}

async function reloads(page: Page): Promise<void> {
  const shown = () => page.locator('main').innerText()
  const all = async () => [await shown(), await page.title(), await keptAnswers(page), await page.evaluate(() => history.length)]
  await page.evaluate(settled)
  const before = await all()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(shown).toBe(before[0])
  expect(await all()).toEqual(before)
}

const standing = (page: Page) => page.evaluate(() => history.state.place.question as string)
const hour = 60 * 60 * 1000

test('a tab that slept for a day wakes at the start page, shows nothing, and can be resumed', async ({ person, page }) => {
  await page.clock.install({ time: Date.UTC(2026, 10, 21, 9) })
  await person.begins()
  await person.walks(base, 'duration')
  await sleeps(page, 11 * hour)
  expect(await person.question(), 'eleven hours are no day').toBe('duration')
  await sleeps(page, 13 * hour)
  await expect(person.heading()).toHaveText(ui.start.title)
  await expect(page.getByText(ui.start.kept)).toBeVisible()
  await person.press(ui.start.carryOn)
  expect(await person.question()).toBe('duration')
  expect(await keptAnswers(page)).toEqual({ dangerNow: [], ageGroup: 'adult', lastUse: 'overThreeMonths', signs: [] })
})

/** Closes the lid and opens it again after this time. */
async function sleeps(page: Page, time: number): Promise<void> {
  const turns = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await turns(true)
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + time)
  await turns(false)
}

test('if the clock jumps a year either way, nothing is lost, in the open tab or across a reload', { tag: '@long' }, async ({
  person,
  page,
}) => {
  await page.clock.install({ time: Date.UTC(2026, 10, 21, 9) })
  await person.begins()
  await person.walks(base, 'duration')
  for (const [time, next] of [
    [Date.UTC(2025, 10, 21), 'otherSubstances'],
    [Date.UTC(2027, 10, 21), 'overdose'],
  ] as const) {
    await page.clock.setSystemTime(time)
    const question = await person.question()
    await person.answers(question, base[question])
    expect(await asked(page), 'the open tab does not mind').toBe(next)
    await page.reload()
    await expect(page.locator(`input[name="${next}"]`).first(), 'nor when it was kept by the same clock').toBeVisible()
  }
  await page.clock.setSystemTime(Date.UTC(2020, 0))
  await page.reload()
  await expect(page.getByText(ui.start.kept)).toBeVisible()
  await person.press(ui.start.carryOn)
  expect(await person.question()).toBe('overdose')
  expect(Object.keys(await keptAnswers(page))).toHaveLength(6)
})
