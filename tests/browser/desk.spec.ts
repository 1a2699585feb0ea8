import type { Page } from '@playwright/test'
import { type QuestionId, recommend } from '#rules'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import script from '../../src/locales/en/script.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import resultInSpanish from '../../src/locales/es/result.json' with { type: 'json' }
import scriptInSpanish from '../../src/locales/es/script.json' with { type: 'json' }
import { answersOf, jump, Keyboard, keptBy, opensTheDesk, reference, spoken, view } from './counselor.ts'
import { checkAccess, expect, test } from './test.ts'

// A counselor with a caller on the line, in a real browser at desktop size. The laws check what the rules say.

test.use({ viewport: { width: 1280, height: 800 } })

for (const language of ['en', 'es'] as const)
  test(`a whole call by keyboard alone, with jumps, an emergency and notes, in at most 110 keys (${language})`, {
    tag: language === 'en' ? '@firefox' : [],
  }, async ({ page, context }) => {
    const { desk, questions, result, ui, path } = spoken[language]
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'))
    })
    await page.goto(path)
    const keys = new Keyboard(page)
    const to = (question: QuestionId) => keys.press(...jump(question, questions))
    const row = (question: QuestionId) => page.locator(`[data-question="${question}"]`)
    const notes = async (text: string) => {
      await keys.press('T')
      await page.keyboard.type(text)
      await keys.press('Enter')
    }
    await keys.press('Tab')
    while ((await page.evaluate(() => document.activeElement?.textContent)) !== ui.start.counselor) await keys.press('Tab')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeFocused()
    await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter')

    await keys.press('1', '2', '4')
    await to('obligations')
    await keys.press('3', 'B')
    await expect(page.getByRole('heading', { name: questions.signs.short })).toBeFocused()
    await expect(row('signs')).toContainText(desk.questions.read.replace('{{count}}', '4').replace('{{all}}', '11'))
    await expect(row('obligations')).toContainText(desk.short.obligations.cannotPauseWork)
    await notes('Afraid for the job')
    await keys.press('9', 'Q', 'W', 'Enter', '2', 'Enter', '2', 'Enter', '0', 'Enter', '1', 'Enter')
    await to('support')
    await keys.press('2', 'B', '1', 'Enter')

    await expect(page.getByRole('heading', { name: questions.physicalHealth.short })).toBeFocused()
    await keys.press('E', '1')
    await expect(page.getByRole('link', { name: /911/ }).last()).toBeVisible()
    await notes('Partner breathes again')
    await keys.press('0')
    await expect(page.getByRole('heading', { name: questions.physicalHealth.short })).toBeFocused()
    await keys.press('1', 'Enter', '1', 'Enter', '1', 'Enter', '1', 'Enter', '3', 'Enter')
    await to('medication')
    await keys.press('1', 'B', '1', 'Enter', '2', 'Enter', '1', 'Enter', '1', 'Enter', '1', 'Enter')

    await expect(page.getByRole('heading', { name: desk.tell.title })).toBeFocused()
    expect(Object.keys(await answersOf(page))).toHaveLength(22)
    await checkAccess(page)
    await keys.press('1', 'V', 'Enter', 'C')
    await expect(page.getByText(result.keep.came.copy.done)).toBeVisible()
    const text = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ')
    for (const said of ['Afraid for the job', 'Partner breathes again', questions.dangerNow.options.overdoseSigns])
      expect(text).toContain(said)
    expect(text).toContain(desk.copy.reply.replace('{{reply}}', desk.tell.accepted))
    expect(text).toContain(desk.copy.closing.replace('{{answer}}', desk.call.yes))
    expect(text).toContain((await reference(page).textContent()) ?? 'no reference')
    await keys.press('I', 'X', 'Tab', 'Enter')
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeFocused()
    expect(await keptBy(page)).not.toMatch(/Afraid|Partner|"support":"/)
    expect(keys.pressed).toBeLessThanOrEqual(110)
    test.info().annotations.push({ type: 'keys', description: `${keys.pressed}` })
  })

test('the suggestion beside the questions is that of the rules', async ({ page }) => {
  await opensTheDesk(page)
  const keys = new Keyboard(page)
  await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter', '1', '2', '4', '9', 'Q', 'W', 'Enter', '2', 'Enter')
  const found = recommend(await answersOf(page))
  if (found.kind !== 'setting') throw new Error('This caller gets a setting.')
  await expect(page.locator('.live [data-setting]')).toHaveAttribute('data-setting', found.low)
  await keys.press('N', 'Enter')
  await expect(page.locator('[data-question="withdrawal"]')).toContainText(desk.questions.unsure)
})

test('a counselor jumps around, changes answers, meets an emergency, reloads and hangs up, and nothing is left for the next caller', async ({
  page,
}) => {
  await opensTheDesk(page)
  const keys = new Keyboard(page)
  const first = (await reference(page).textContent()) ?? ''
  await keys.press('2', 'Enter')
  await expect(view(page)).toContainText(questions.dangerNow.ask_them)
  await keys.press('Enter')
  await expect(page.getByRole('alert')).toContainText(desk.warning.danger)
  await checkAccess(page)
  await keys.press('Shift+Enter')
  const list = page.getByRole('navigation', { name: desk.questions.label })
  await expect(list.locator('[data-question="dangerNow"]')).toContainText(desk.questions.skipped)
  const opens = (question: 'support' | 'housing' | 'signs' | 'dangerNow') =>
    list.getByRole('button', { name: questions[question].short }).click()
  await opens('support')
  await keys.press('3', 'T')
  await page.keyboard.type('Lives alone, xylophone')
  await keys.press('Escape', 'Enter')
  await opens('housing')
  await keys.press('R')
  await opens('signs')
  await keys.press('1', '2')
  await page.reload()
  await expect(page.locator('input[name="signs"]:checked'), 'ticks that were not yet an answer').toHaveCount(2)
  await keys.press('3', 'Enter', 'N')
  const longer = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  expect(await longer(), 'the desk never scrolls away').toBeLessThanOrEqual(0)
  expect(await answersOf(page)).toEqual({
    support: 'none',
    housing: 'declined',
    signs: ['largerAmounts', 'cannotCutDown', 'timeSpent'],
    duration: 'unsure',
  })
  await opens('support')
  await expect(view(page).locator('.entries')).toContainText('Lives alone, xylophone')
  await keys.press('2')

  await opens('dangerNow')
  await keys.press('3')
  await expect(page.getByRole('heading', { name: desk.bar.emergency })).toBeFocused()
  await expect(page.locator('.live .call')).toHaveText(['Call or text 988', 'Call 911'])
  for (const said of script.emergency.selfHarm.wait_them) await expect(view(page)).toContainText(said)
  await checkAccess(page)
  await expect(list.getByRole('button', { name: questions.support.short })).toBeDisabled()
  await keys.press('0')
  await opens('support')
  expect(await answersOf(page)).toMatchObject({ dangerNow: [], support: 'some', housing: 'declined' })

  await keys.press('F')
  await expect(view(page).locator('[data-first-step]')).toBeVisible()
  await checkAccess(page)
  await keys.press('F', 'L', 'H')
  await checkAccess(page)
  await keys.press('A')
  await checkAccess(page)
  await page.getByLabel(desk.call.number).pressSequentially('call the xylophone shop')
  await keys.press('Escape', 'X')
  await expect(page.getByText(desk.next.notTaken)).toBeVisible()
  await checkAccess(page)
  await page.getByRole('button', { name: desk.next.yes }).click()

  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeFocused()
  const kept = await keptBy(page)
  expect(kept).not.toMatch(/xylophone|hungUp|"support"/)
  expect(JSON.parse(JSON.parse(kept)['where-to-start:/']).interview.answers).toEqual({})
  expect(kept).not.toContain(first)
  expect(await page.content()).not.toMatch(/xylophone/)
  await expect(page.locator('[data-state="answered"], [aria-pressed="true"]')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('[data-state="answered"]')).toHaveCount(0)
})

/** Waits until a tab holds this reference and none waits for one. */
const holds = (page: Page, wanted: string) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)))
    .toContain(`call ${wanted}`)

test('two calls at once are two tabs and never mix; a copied tab gets a reference of its own', async ({ page, context }) => {
  await opensTheDesk(page)
  const first = new Keyboard(page)
  await first.press('1', 'Enter', '0', 'Enter', '2', 'T')
  await page.keyboard.type('first caller')
  const other = await context.newPage()
  await opensTheDesk(other)
  const second = new Keyboard(other)
  await second.press('2', 'Enter', '0', 'Enter', '1', 'T')
  await other.keyboard.type('second caller')
  expect(await answersOf(page)).toEqual({ dangerNow: [], ageGroup: 'adult' })
  expect(await answersOf(other)).toEqual({ dangerNow: [], ageGroup: 'under18' })
  expect(await keptBy(page)).not.toContain('second caller')
  expect(await keptBy(other)).not.toContain('first caller')
  const references = [await reference(page).textContent(), await reference(other).textContent()]
  expect(references[0]).not.toBe(references[1])

  const held = await page.evaluate(() => ({ ...sessionStorage }))
  const copy = await context.newPage()
  await copy.addInitScript((entries) => {
    if (window.origin !== 'null' && sessionStorage.length === 0)
      for (const [key, text] of Object.entries(entries)) sessionStorage.setItem(key, text as string)
  }, held)
  await copy.goto('./')
  await expect(copy.getByRole('textbox', { name: desk.note.label })).toHaveValue('first caller')
  await expect(reference(copy)).not.toHaveText(references[0] ?? '')
  const own = (await reference(copy).textContent()) ?? ''
  await copy.reload()
  await expect(copy.getByRole('textbox', { name: desk.note.label })).toHaveValue('first caller')
  await holds(copy, own)
  await expect(reference(copy), 'after a reload it is still the same').toHaveText(own)
  await page.reload()
  await expect(page.getByRole('textbox', { name: desk.note.label })).toHaveValue('first caller')
  await holds(page, references[0] ?? '')
  await expect(reference(page)).toHaveText(references[0] ?? '')
  await first.press('Escape', 'X')
  await page.getByRole('button', { name: desk.next.yes }).click()
  await expect(other.getByRole('textbox', { name: desk.note.label })).toHaveValue('second caller')
})

test('if copying is refused, the text is selected, ready to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await opensTheDesk(page)
  const keys = new Keyboard(page)
  await keys.press('1', 'Enter', '0', 'C')
  const text = page.getByLabel(result.keep.text)
  await expect(text).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toContain((await reference(page).textContent()) ?? 'no reference')
  await checkAccess(page)
})

test('the caller’s printed page says nothing about the call, the counselor’s everything', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await opensTheDesk(page)
  const keys = new Keyboard(page)
  await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'A', 'T')
  await page.keyboard.type('Called about a xylophone')
  await keys.press('Enter')
  await page.getByRole('button', { name: desk.out.printCaller }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet')).toContainText(result.sheet.title)
  const ofCaller = await page.locator('.sheet').innerText()
  expect(ofCaller).not.toContain('xylophone')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: desk.out.printCounselor }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet')).toContainText('xylophone')
  expect(await page.locator('.sheet').innerText()).toContain((await reference(page).textContent()) ?? 'no reference')

  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.sheet'), 'what the browser prints by itself later is the caller’s').not.toContainText('xylophone')
})

test('Shift three times does not leave the desk; Leave does, and deletes the call', async ({ page }) => {
  await page.route('https://**', (route) => route.fulfill({ body: '' }))
  await opensTheDesk(page)
  const keys = new Keyboard(page)
  await keys.press('1', 'Enter', '0', 'Shift', 'Shift', 'Shift', 'Shift')
  await expect(page.getByRole('heading', { name: questions.dangerNow.short })).toBeVisible()
  await page.getByRole('button', { name: ui.foot.delete }).click()
  await page.getByRole('button', { name: ui.foot.deleteYes }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.start.title)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('a Spanish-speaking caller hears Spanish and gets a page in Spanish, with the counselor’s English beside it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await opensTheDesk(page)
  const keys = new Keyboard(page)
  await page.getByLabel(desk.caller.language).selectOption('es')
  await expect(view(page).locator('blockquote[lang="es"]')).toContainText(scriptInSpanish.opening.say)
  await page.getByRole('heading', { name: desk.caller.ask }).focus()
  await keys.press('1', 'Enter')
  await expect(view(page).locator('blockquote[lang="es"]')).toContainText(scriptInSpanish.dangerNow.say)
  await expect(view(page).locator('.aloud .quiet')).toContainText(script.dangerNow.say)
  await expect(view(page).locator('.choice [lang="es"]').first()).toContainText(scriptInSpanish.dangerNow.options.overdoseSigns)
  await checkAccess(page)
  await keys.press('0', 'Enter', '2', 'Enter', '1', 'A')
  await page.reload()
  await page.getByRole('button', { name: desk.out.printCaller }).click()
  await expect(page.locator('.sheet[lang="es"]')).toContainText(resultInSpanish.sheet.title)
  await page.getByRole('button', { name: desk.out.printCounselor }).click()
  await expect(page.locator('.sheet')).toContainText(desk.copy.caller.replace('{{who}}', desk.caller.self))
})
