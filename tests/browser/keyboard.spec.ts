import type { Page } from '@playwright/test'
import { questions as definitions, type QuestionId } from '#rules'
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { arrives } from './access/arrive.ts'
import { focusOn, Keyboard } from './access/focus.ts'
import { screenOfEachSort } from './access/reachable.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// Somebody with only a keyboard, on a phone held sideways: the smallest screen on which a focus can be hidden. Assistive
// technology is not tested.

test.use({ viewport: { width: 640, height: 360 } })

const asked = (page: Page) => page.locator('fieldset input').first()

/** Chooses an answer with the keyboard and continues. */
async function answers(page: Page, keys: Keyboard): Promise<void> {
  const question = (await asked(page).getAttribute('name')) as QuestionId
  const { options, none } = questions[question] as { options: Record<string, string>; none?: string }
  const wanted = base[question]
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  if (definitions[question].pick === 'many') {
    await keys.goesTo(none ?? '')
    await keys.presses('Space')
  } else {
    await keys.goesTo(/./)
    while (!(await page.locator(`input[value="${wanted}"]`).isChecked())) await keys.presses('ArrowDown')
    expect((await focusOn(page)).name).toBe(options[String(wanted)])
  }
  await keys.pressesOn(ui.question.continue)
  await expect(page.locator(`input[name="${question}"]`)).toHaveCount(0)
}

test('the whole interview works by keyboard alone, with a mistake, a change and going back', async ({ page }) => {
  const keys = new Keyboard(page)
  await page.goto('./')
  await keys.pressesOn(ui.start.self)
  await expect(asked(page)).toBeVisible()
  await keys.pressesOn(ui.question.continue)
  await expect(page.getByRole('alert')).toBeFocused()
  await keys.presses('Tab', 'Enter')
  await expect(asked(page)).toBeFocused()
  await page.getByRole('heading', { level: 1 }).focus()
  while (await asked(page).count()) {
    await answers(page, keys)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
  await keys.pressesOn(ui.review.changeWhat.replace('{{what}}', questions.support.short))
  await keys.goesTo(questions.support.options.strong)
  await keys.presses('ArrowDown', 'Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.review.title)
  await keys.pressesOn(ui.question.back)
  await expect(page.locator('input[name="support"]:checked')).toHaveCount(1)
  await page.goForward()
  await keys.pressesOn(ui.review.see)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('.suggestion').first()).toBeVisible()
})

test('sources, copying, saving and printing work by keyboard alone', async ({ page, person, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute('data-printed', '')
      dispatchEvent(new Event('beforeprint'))
      dispatchEvent(new Event('afterprint'))
    }
  })
  await person.standsAt('result', { ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance'] })
  const keys = new Keyboard(page)
  await keys.goesTo(/^Sources?: /)
  await keys.presses('Enter')
  await expect(page.locator('button.cite[aria-expanded="true"]')).toBeFocused()
  await keys.pressesOn(result.keep.print)
  await expect(page.locator('html[data-printed]')).toHaveCount(1)
  await keys.pressesOn(result.keep.more)
  await keys.pressesOn(result.keep.copy)
  await expect(page.getByText(result.keep.came.copy.done)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(result.say.lines.help)
  await keys.pressesOn(result.keep.device)
  await expect(page.getByRole('dialog').getByRole('button', { name: result.keep.deviceNo, exact: true })).toBeFocused()
  await keys.presses('Escape')
  expect((await focusOn(page)).name).toBe(result.keep.device)
  await keys.presses('Enter', 'Tab', 'Enter')
  await expect(page.getByText(result.keep.saved.split('{{')[0] ?? '')).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), keys.pressesOn(result.keep.file)])
  expect(download.suggestedFilename()).toBe('saved-answers.json')
})

test('the guide, the method and the privacy text work by keyboard alone, and Back returns to the question', async ({
  page,
  person,
}) => {
  await person.begins()
  const keys = new Keyboard(page)
  for (const reading of [ui.foot.guide, ui.foot.method]) {
    await keys.pressesOn(ui.foot.more)
    await keys.pressesOn(reading)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const entry = page.locator('main summary').first()
    await keys.goesTo(((await entry.textContent()) ?? '').replace(/\s+/g, ' ').trim())
    await keys.presses('Enter')
    await expect(page.locator('main details[open]').first()).toBeVisible()
    await page.getByRole('heading', { level: 1 }).focus()
    await keys.presses('Shift+Tab')
    expect((await focusOn(page)).name).toBe(ui.question.back)
    await keys.presses('Enter')
    expect(await person.question()).toBe('dangerNow')
  }
  await keys.pressesOn(ui.foot.more)
  await keys.pressesOn(ui.foot.privacy)
  await expect(page.getByRole('dialog')).toBeVisible()
  await keys.presses('Escape')
  expect((await focusOn(page)).name).toBe(ui.foot.privacy)
})

for (const { name, sort, kept } of screenOfEachSort()) {
  test(`Tab goes once through “${sort}” in reading order, and the focus is always visible`, async ({ page }) => {
    await page.goto('./')
    await arrives(page, kept)
    const keys = new Keyboard(page)
    const places: number[] = []
    const read: number[] = []
    const wrong: string[] = []
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    for (let presses = 0; presses < 400; presses += 1) {
      await keys.presses('Tab')
      const focus = await focusOn(page)
      if (focus.at < 0) break
      places.push(focus.at)
      read.push(focus.read)
      wrong.push(...focus.wrong)
    }
    expect(wrong, name).toEqual([])
    expect(read, name).toEqual([...new Set(read)].sort((a, b) => a - b))
    const reached = await page.evaluate((places) => {
      const all = [...document.querySelectorAll<HTMLElement>('*')]
      const radios = new Set<string>()
      const missed = all.filter((each, at) => {
        if (!each.matches('a[href], button, input, summary, textarea, select') || !each.checkVisibility()) return false
        if (each.matches(':disabled') || places.includes(at)) return false
        return !(each instanceof HTMLInputElement && each.type === 'radio' && (radios.has(each.name) || radios.add(each.name)))
      })
      return missed.map((each) => each.outerHTML.slice(0, 100))
    }, places)
    expect(reached, 'what Tab never reaches').toEqual([])
  })
}
