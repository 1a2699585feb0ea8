import type { Page } from '@playwright/test'
import { type Answers, type QuestionId, questionIds, recommend } from '#rules'
import { jumpLetters } from '../../src/desk/jump.ts'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import script from '../../src/locales/en/script.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import deskInSpanish from '../../src/locales/es/desk.json' with { type: 'json' }
import questionsInSpanish from '../../src/locales/es/questions.json' with { type: 'json' }
import resultInSpanish from '../../src/locales/es/result.json' with { type: 'json' }
import scriptInSpanish from '../../src/locales/es/script.json' with { type: 'json' }
import uiInSpanish from '../../src/locales/es/ui.json' with { type: 'json' }
import { measured } from './access/measures.ts'
import { checkAccess, expect, test } from './test.ts'

// A counselor with a caller on the line, in a real browser at desktop size. The laws check what the rules say.

test.use({ viewport: { width: 1280, height: 800 } })

/** Presses keys one after another, as a person does, and counts them. */
class Keyboard {
  pressed = 0
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.pressed += 1
    }
  }
}

const view = (page: Page) => page.locator('.desk .view')
const reference = (page: Page) => page.locator('.desk .reference strong')
const keptBy = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))

async function opensTheDesk(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: ui.start.counselor }).click()
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
}

async function answersOf(page: Page): Promise<Answers> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('where-to-start:/') ?? '{}').interview.answers)
}

const spoken = {
  en: { desk, questions, result, ui, path: './' },
  es: { desk: deskInSpanish, questions: questionsInSpanish, result: resultInSpanish, ui: uiInSpanish, path: './es/' },
} as const

/** The keys that jump to a question: J, its letter, Enter. */
function jump(to: QuestionId, words: (typeof spoken)['en' | 'es']['questions']): readonly string[] {
  const letters = jumpLetters(questionIds.map((id) => words[id].short))
  return ['J', letters[questionIds.indexOf(to)]?.toLowerCase() ?? '', 'Enter']
}

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

for (const width of [1280, 768, 320]) {
  test(`at ${width} px nothing is wider than the screen or out of reach`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await opensTheDesk(page)
    const keys = new Keyboard(page)
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await measured(page)).toEqual([])
    }
    await fits()
    await keys.press('1', 'Enter', 'Enter')
    await fits()
    await keys.press('0', 'Enter', '2', 'Enter', '1', 'Enter', '1', '2', '3')
    await fits()
    await keys.press('F')
    await fits()
    await keys.press('E')
    await fits()
    await keys.press('1')
    await fits()
    await keys.press('U', 'L')
    await fits()
    await keys.press('A')
    await fits()
    await keys.press('?')
    await fits()
  })
}

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

for (const [language, size] of [
  ['en', 100],
  ['es', 100],
  ['en', 200],
  ['es', 200],
] as const)
  test(`no view makes the page taller than the window (${language}, text at ${size} %)`, async ({ page }) => {
    const { ui, path } = spoken[language]
    await page.goto(path)
    await page.getByRole('button', { name: ui.start.counselor }).click()
    await expect(page.getByRole('heading', { name: spoken[language].desk.caller.ask })).toBeFocused()
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), size)
    const keys = new Keyboard(page)
    const tall = async (what: string) => {
      const { height, width } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
      }))
      expect([height, width], what).toEqual([800, 1280])
    }
    await tall('opening')
    await keys.press('1', 'Enter', 'Enter')
    await tall('danger, not passed')
    await keys.press('0', 'Enter', '2', 'Enter', '1', 'Enter', '1', '2', '3')
    await tall('signs')
    for (const key of ['L', 'A', 'F', 'E', '1', 'U']) {
      await keys.press(key)
      await tall(key)
    }
  })

for (const language of ['en', 'es'] as const)
  test(`all questions with their answers, and what to say in an emergency, are in view without scrolling (${language})`, async ({
    page,
  }) => {
    const { ui, path } = spoken[language]
    await page.goto(path)
    await page.getByRole('button', { name: ui.start.counselor }).click()
    await expect(page.locator('.desk .questions li')).toHaveCount(questionIds.length)
    const keys = new Keyboard(page)
    await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter')
    const cut = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all
          .filter((each) => {
            const { top, bottom } = each.getBoundingClientRect()
            const pane = (each.closest('.desk > *') as Element).getBoundingClientRect()
            return top < pane.top - 0.5 || bottom > pane.bottom + 0.5
          })
          .map((each) => each.textContent),
      )
    expect(await cut('.desk .questions li')).toEqual([])
    expect(await cut('.note textarea')).toEqual([])
    for (const danger of ['1', '2', '3']) {
      await keys.press('E', danger)
      expect(await cut('.view .aloud')).toEqual([])
      expect(await cut('.live .call')).toEqual([])
      await keys.press('U')
    }
  })

test.describe('after the next caller is started', () => {
  const secret = 'xylophone'
  /** Writes in every field of a call, and starts the next one. */
  async function tellsAndGoesOn(page: Page): Promise<void> {
    await opensTheDesk(page)
    const keys = new Keyboard(page)
    await keys.press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter', 'A')
    for (const label of [desk.call.programName, desk.call.when, desk.call.number])
      await page.getByLabel(label).first().pressSequentially(secret)
    await keys.press('Escape', 'T')
    await page.keyboard.type(secret)
    await keys.press('Escape', 'X', 'Tab', 'Enter')
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeFocused()
  }
  const isClean = async (page: Page) => {
    expect(await page.content()).not.toContain(secret)
    const values = await page.locator('textarea, input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
    expect(values.join(' ')).not.toContain(secret)
    expect(await keptBy(page)).not.toContain(secret)
    await expect(page.locator('[data-state="answered"], [data-state="unsure"]')).toHaveCount(0)
  }

  test('undo in a text field brings nothing back', async ({ page }) => {
    await tellsAndGoesOn(page)
    const keys = new Keyboard(page)
    await keys.press('T', 'Control+z', 'Control+z', 'Control+z', 'Control+z')
    await isClean(page)
    await keys.press('Escape', '1', 'Enter', '0', 'A')
    for (const label of [desk.call.programName, desk.call.when, desk.call.number]) {
      await page.getByLabel(label).first().focus()
      await keys.press('Control+z', 'Control+z')
    }
    expect(await page.content()).not.toContain(secret)
  })
  test('Back and Forward bring nothing back', async ({ page }) => {
    await tellsAndGoesOn(page)
    for (let step = 0; step < 3; step += 1) {
      await page.goBack()
      await isClean(page)
    }
    await page.goForward()
    await isClean(page)
  })
  test('a tab that is reopened brings nothing back', async ({ page, context }) => {
    await tellsAndGoesOn(page)
    const held = await page.evaluate(() => ({ ...sessionStorage }))
    await page.close()
    const again = await context.newPage()
    await again.addInitScript((entries) => {
      if (window.origin !== 'null' && sessionStorage.length === 0)
        for (const [key, text] of Object.entries(entries)) sessionStorage.setItem(key, text as string)
    }, held)
    await again.goto('./')
    await expect(again.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
    await isClean(again)
  })
  test('the form restoration of the browser brings nothing back', async ({ page }) => {
    await tellsAndGoesOn(page)
    await page.reload()
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
    await isClean(page)
    await page.goto('about:blank')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await isClean(page)
  })
})
