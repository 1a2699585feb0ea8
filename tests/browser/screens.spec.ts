import type { Page } from '@playwright/test'
import type { QuestionId } from '#rules'
import { startPages } from '../built/built.ts'
import { drawn } from './drawn.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// What is in sight without scrolling, on the phones that people have, and the way out of the questions.

/** Somebody whose setting is known before the last question. */
const settledEarly = { ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance'], mentalHealth: 'severe' } as const

const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

for (const speaks of startPages.map((path) => path.replace('/', '') || 'en')) {
  test.describe(`in "${speaks}"`, () => {
    test.use({ speaks })

    test.describe('on the smallest phone', () => {
      test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

      test('the start page says what one gets, how long it takes and what it costs, and the first choices are in sight', async ({
        person,
        page,
        words: { ui },
      }) => {
        await person.opens()
        for (const text of [ui.start.lead, ui.start.time, ui.start.free, ui.start.private])
          await expect(page.getByText(text)).toBeInViewport({ ratio: 1 })
        for (const choice of [ui.start.self, ui.start.other, ui.start.counselor])
          await expect(page.getByRole('button', { name: choice, exact: true })).toBeInViewport({ ratio: 1 })
        await expect(page.getByRole('button', { name: ui.start.without })).toBeInViewport()
        await expect(page.getByText(ui.leave.keys), 'there is no keyboard').toBeHidden()
      })
    })

    test.describe('on a usual phone', () => {
      test.use({ viewport: { width: 390, height: 844 } })

      test('Continue is in sight on at least half of the questions', async ({ person, page, words: { ui } }) => {
        await person.begins()
        const seen: boolean[] = []
        while (await person.isAsked()) {
          const question: QuestionId = await person.question()
          expect(await page.evaluate(() => scrollY)).toBe(0)
          seen.push(await inSight(page, 'form button[type="submit"]'))
          await person.answers(question, settledEarly[question] ?? 'unsure')
          await expect(page.locator(`fieldset input[name="${question}"]`)).toHaveCount(0)
        }
        expect(seen.length).toBeGreaterThan(18)
        expect(seen.filter(Boolean).length).toBeGreaterThanOrEqual(seen.length / 2)
        await expect(person.heading()).toHaveText(ui.review.title)
      })
    })
  })
}

test('once no open question can change the setting, the result is offered above one question, then beside Continue', async ({
  person,
  page,
  words: { ui },
}) => {
  await person.begins()
  await person.walks(base, 'lastUse')
  const offered: QuestionId[] = []
  const beside: QuestionId[] = []
  while (await person.isAsked()) {
    const question = await person.question()
    await drawn(page)
    if (await page.locator('.exit').count()) offered.push(question)
    if (await page.getByRole('button', { name: ui.question.settledStop }).count()) beside.push(question)
    await person.answers(question, settledEarly[question] ?? 'unsure')
    await expect(page.locator(`fieldset input[name="${question}"]`)).toHaveCount(0)
  }
  expect(offered).toEqual(['housing'])
  expect(beside[0]).toBe('heroinAtHome')
  expect(beside.at(-1)).toBe('medicationView')
})

test('the offer counts the open questions, is read with the heading, and goes when it is declined', async ({
  person,
  page,
  words: { ui },
}) => {
  await person.begins()
  await person.walks(settledEarly, 'housing')
  const offer = page.locator('.exit')
  await expect(offer).toContainText(ui.question.settled)
  await expect(offer).toContainText(/\b9 short questions are left/)
  await expect(person.heading()).toBeFocused()
  await expect(person.heading()).toHaveAccessibleDescription(new RegExp(ui.question.settled))
  await person.press(ui.question.goOn)
  await expect(offer).toHaveCount(0)
  await expect(person.heading()).toBeFocused()
  await person.press(ui.question.settledStop)
  await expect(page.locator('[data-setting]').first()).toHaveAttribute('data-setting', 'inpatient')
})

test('“See it now” leads to the result; before it is settled there is only the way to stop here', async ({
  person,
  page,
  words: { ui },
}) => {
  await person.begins()
  await person.walks(base, 'housing')
  await expect(page.getByRole('button', { name: ui.question.stop })).toBeVisible()
  await expect(page.locator('.exit')).toHaveCount(0)
  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteYes)
  await person.begins()
  await person.walks(settledEarly, 'housing')
  await person.press(ui.question.settledNow)
  await expect(page.locator('[data-setting]').first()).toHaveAttribute('data-setting', 'inpatient')
})

test('somebody who cannot answer questions gets numbers, places and words, and Back leads to the start', async ({
  person,
  page,
  words: { ui },
}) => {
  await person.opens()
  await person.press(ui.start.without)
  await expect(person.heading()).toBeFocused()
  await expect(page.locator('main a[href="tel:+18006624357"]')).toBeVisible()
  await expect(page.locator('main a[href="https://findtreatment.gov/"]')).toBeVisible()
  await expect(page.locator('main blockquote p')).toHaveCount(5)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.reload()
  await expect(page.locator('article.without')).toBeVisible()
  await person.press(ui.question.back)
  await expect(person.heading()).toHaveText(ui.start.title)
})
