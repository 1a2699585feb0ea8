import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { stands } from './drawn.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// The page around the questions: navigation, errors, and what it keeps.

test('Back and Forward move through the questions and keep every answer; so does a reload', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await page.goBack()
  expect(await person.question()).toBe('signs')
  await expect(page.locator('input[name="signs"][value="none"]')).toBeChecked()
  await page.goBack()
  expect(await person.question()).toBe('lastUse')
  await expect(page.locator('input[value="overThreeMonths"]')).toBeChecked()
  await page.goForward()
  await page.goForward()
  expect(await person.question()).toBe('duration')
  await page.reload()
  expect(await person.question()).toBe('duration')
  await person.press(ui.question.back)
  expect(await person.question()).toBe('signs')
})

test('right after an answer, before the paint, Back and a reload lead to the right place', async ({ person, page }) => {
  const answersUnpainted = async () => {
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0
    })
    await person.answers('lastUse', 'overThreeMonths')
    expect(await person.question()).toBe('signs')
  }
  await person.begins()
  await person.walks(base, 'lastUse')
  const entries = await page.evaluate(() => history.length)
  await answersUnpainted()
  expect(await page.evaluate(() => history.length), 'the entry is there at once').toBe(entries + 1)
  await page.evaluate(() => history.back())
  await expect(person.heading()).toHaveText(questions.lastUse.ask)
  expect(await person.question()).toBe('lastUse')

  await answersUnpainted()
  await page.reload()
  expect(await person.question()).toBe('signs')
  await page.goBack()
  expect(await person.question()).toBe('lastUse')
})

test('Back on the page works in a tab without history', async ({ person, page, context }) => {
  await person.begins()
  await person.walks(base, 'signs')
  const kept = await page.evaluate(() => sessionStorage.getItem('where-to-start:/'))
  const other = await context.newPage()
  await other.addInitScript((text) => sessionStorage.setItem('where-to-start:/', text ?? ''), kept)
  await other.goto('./')
  await other.getByRole('button', { name: ui.question.back, exact: true }).click()
  await expect(other.locator('input[name="lastUse"]').first()).toBeVisible()
})

test('reading the guide during a question loses neither the place nor the checked options', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'signs')
  await person.chooses('signs', ['craving', 'tolerance'])
  for (const name of [ui.foot.guide, ui.foot.method]) {
    await person.pressesBelow(name)
    await expect(person.heading()).toHaveText(name)
    await page.reload()
    await expect(person.heading()).toHaveText(name)
    await person.press(ui.question.back)
    expect(await person.question()).toBe('signs')
    await person.chooses('signs', ['craving', 'tolerance'])
  }
  for (const name of [ui.foot.guide, ui.foot.method]) {
    await person.pressesBelow(name)
    await person.press(ui.question.back)
    await expect(page.locator('input[name="signs"]:checked'), `after ${name}`).toHaveCount(2)
  }
})

test('changing an answer asks newly opened questions, then returns to where Change was pressed', async ({ person, page }) => {
  await person.begins()
  await person.walks(base)
  await page.getByRole('button', { name: `Change the answer: ${questions.obligations.short}` }).click()
  await person.answers('obligations', 'cannotPauseCare')
  expect(await person.question()).toBe('time')
  await person.answers('time', 'fewHours')
  await expect(person.heading()).toHaveText(ui.review.title)
})

test('the four states of an answer are told apart on the review page', async ({ person, page }) => {
  await person.begins()
  await person.walks({ ...base, support: 'unsure', housing: 'declined' }, 'obligations')
  await person.press(ui.question.stop)
  await person.press('See or change the answers')
  const state = (question: keyof typeof questions & ('support' | 'housing' | 'travel' | 'overdose')) =>
    page.locator('dl.answers > div', { hasText: questions[question].short }).locator('dd').first()
  await expect(state('support')).toHaveText(ui.review.unsure)
  await expect(state('housing')).toHaveText(ui.review.declined)
  await expect(state('travel')).toHaveText(ui.review.notAnswered)
  await expect(state('overdose')).toHaveText(questions.overdose.options.never)
})

test('on Continue without an answer, the summary takes the focus, says what to do and links to the first choice', async ({
  person,
  page,
}) => {
  await person.begins()
  await person.answers('dangerNow', [])
  await person.press(ui.question.continue)
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page).toHaveTitle(/^Error: Question 2 – Where to Start$/)
  await expect(page.locator('fieldset')).toHaveAccessibleDescription(/Error: Choose one answer/)
  await page.getByRole('button', { name: ui.error.one }).click()
  await expect(page.locator('input[value="under18"]')).toBeFocused()
  await person.answers('ageGroup', 'adult')
  expect(await person.question()).toBe('lastUse')
})

test('checked options, errors and open details of a question are gone at the next one, and on return', async ({
  person,
  page,
}) => {
  await person.begins()
  await person.walks(base, 'signs')
  const why = page.getByText(questions.signs.why)
  const clean = async () => {
    await expect(page.locator('input:checked')).toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.locator('fieldset.wrong, [aria-describedby~="error"]')).toHaveCount(0)
    await expect(page.locator('details[open]')).toHaveCount(0)
  }
  await page.getByText(ui.question.why).click()
  await person.press(ui.question.continue)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(why).toBeVisible()
  await page.goBack()
  expect(await person.question()).toBe('lastUse')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('details[open]')).toHaveCount(0)
  await page.goForward()
  expect(await person.question()).toBe('signs')
  await clean()
  await person.chooses('signs', ['craving'])
  await person.press(ui.question.continue)
  await expect(page.locator('input[name="signs"]')).toHaveCount(0)
  await clean()
})

test('each step focuses its heading and puts its number into the title, never the section or an answer', async ({
  person,
  page,
}) => {
  await person.begins()
  let number = 0
  while (await page.locator('fieldset').count()) {
    await expect(person.heading()).toBeFocused()
    number += 1
    expect(await page.title()).toBe(`${ui.question.title.replace('{{number}}', String(number))} – ${ui.name}`)
    const question = await person.question()
    await person.answers(question, base[question])
    await expect(page.locator(`fieldset input[name="${question}"]`)).toHaveCount(0)
  }
  await expect(person.heading()).toBeFocused()
})

test('“none of these” clears the other options, and they clear it', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'signs')
  const box = (value: string) => page.locator(`input[name="signs"][value="${value}"]`)
  await box('craving').check()
  await box('none').check()
  await expect(box('craving')).not.toBeChecked()
  await box('tolerance').check()
  await expect(box('none')).not.toBeChecked()
})

test('no answer, question, option or setting is in the address, the history or a cookie', async ({ person, page, context }) => {
  await person.walksToTheResult({ ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance'] })
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/')
  await stands(page)
  expect(JSON.stringify(await page.evaluate(() => history.state))).toMatch(/^\{"place":\{"screen":"result"\},"step":\d+\}$/)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('“Delete my answers” asks once, then nothing is left, and Back shows the start', async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'duration')
  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteNo)
  expect(await person.question()).toBe('duration')
  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteYes)
  await expect(person.heading()).toHaveText(ui.start.title)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.goBack()
  await expect(person.heading()).toHaveText(ui.start.title)
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
})

test('a damaged session is discarded, and the start page appears', async ({ person, page }) => {
  await page.addInitScript(() =>
    sessionStorage.setItem('where-to-start:/', '{"version":1,"interview":{"answers":{"lastUse":"never"}}}'),
  )
  await person.opens()
  await expect(page.getByRole('button', { name: ui.start.self })).toBeVisible()
})
