import type { Page } from '@playwright/test'
import { madeForTests } from '../../playwright.config.ts'
import { pseudo } from '../../src/i18n/pseudo.ts'
import { longestSheet } from '../longest.ts'
import { measured } from './access/measures.ts'
import type { Person } from './person.ts'
import { expect, test } from './test.ts'

// Every screen on the narrowest phone, with normal text, large text and the spacing of WCAG 1.4.12: in Spanish, and in two
// languages generated from English, one 40 % longer and one from right to left. Only people can tell whether it looks right.

test.use({ viewport: { width: 320, height: 640 }, baseURL: madeForTests })

for (const speaks of ['es', ...Object.keys(pseudo)]) {
  test.describe(`in "${speaks}"`, () => {
    test.use({ speaks })

    const tag = speaks in pseudo ? '@long' : []

    test('nothing is cut off or wider than the screen', { tag }, async ({ person, page, words: { ui, result } }) => {
      if (speaks in pseudo) await page.addInitScript((tag) => sessionStorage.setItem('where-to-start-language:/', tag), speaks)
      await person.opens()
      await expect(page.locator('html')).toHaveAttribute('dir', speaks === 'ar-XB' ? 'rtl' : 'ltr')
      await fits(page)
      await inDialog(person, ui.foot.privacy)
      await person.press(ui.start.self)
      while (await person.isAsked()) {
        await person.press(ui.question.continue)
        await expect(page.getByRole('alert')).toBeFocused()
        await fits(page)
        const question = await person.question()
        await person.answers(question, question === 'dangerNow' ? 'unsure' : (longestSheet[question] ?? 'unsure'))
        await expect(page.locator(`fieldset input[name="${question}"]`)).toHaveCount(0)
        if (question !== 'dangerNow') continue
        await fits(page)
        await person.press(ui.emergency.continue)
      }
      await fits(page)
      await inDialog(person, ui.foot.delete)
      await person.seesTheResult()
      await inDialog(person, result.keep.device)
      await fits(page)
      for (const reading of [ui.foot.guide, ui.foot.method]) {
        await person.pressesBelow(reading)
        await expect(person.heading()).toBeFocused()
        await fits(page)
      }
    })
  })
}

test.describe('on a phone held sideways', () => {
  test.use({ viewport: { width: 640, height: 320 } })

  test('nothing sticks, nothing is too small for a thumb, and nothing is wider than the screen', async ({
    person,
    page,
    words: { ui },
  }) => {
    await person.opens()
    expect(await measured(page)).toEqual([])
    await person.press(ui.start.self)
    expect(await measured(page)).toEqual([])
    await person.standsAt('result', longestSheet)
    expect(await measured(page)).toEqual([])
  })
})

async function inDialog(person: Person, opener: string): Promise<void> {
  const { page } = person
  await person.press(opener)
  await expect(page.locator('dialog[open] button').first()).toBeVisible()
  await fits(page)
  await page.keyboard.press('Escape')
}

/**
 * Opens everything on the screen and checks it with normal text, large text and wider spacing. The page behind a dialog is left
 * out, as the dialog is checked separately.
 */
async function fits(page: Page): Promise<void> {
  const wrong = await page.evaluate(cutOff, ['100%', '200%', 'apart'])
  expect(wrong).toEqual([])
}

/** Texts that extend beyond the screen or their box, at each size and spacing. Boxes that scroll are left out. */
async function cutOff(sizes: readonly string[]): Promise<string[]> {
  for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
  for (const cite of document.querySelectorAll<HTMLElement>('button.cite[aria-expanded="false"]')) cite.click()
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
  const root = document.documentElement
  const dialog = document.querySelector('dialog[open]')
  const found = new Set<string>()
  const apart = new CSSStyleSheet()
  apart.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  )
  for (const size of sizes) {
    const wrong = (what: string) => found.add(`${document.title}, text at ${size}: ${what}`)
    document.adoptedStyleSheets = size === 'apart' ? [apart] : []
    root.style.setProperty('font-size', size === 'apart' ? '100%' : size)
    if (root.scrollWidth > root.clientWidth) wrong(`the page is ${root.scrollWidth} wide`)
    if (dialog && dialog.scrollWidth > dialog.clientWidth) wrong(`the dialog is ${dialog.scrollWidth} wide`)
    const screen = { left: 0, right: root.clientWidth, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
    const texts = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      if (!parent?.checkVisibility() || parent.closest('.hidden, .skip, .sheet, .wide')) continue
      range.selectNodeContents(texts.currentNode)
      const box = parent.closest('button, .call, .choice, .card, th, td')?.getBoundingClientRect()
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const outOf = (around: typeof screen) =>
          left < around.left - 1 || right > around.right + 1 || top < around.top - 1 || bottom > around.bottom + 1
        if (width > 1 && (outOf(screen) || (box && outOf(box)))) wrong(texts.currentNode.textContent ?? '')
      }
    }
  }
  document.adoptedStyleSheets = []
  root.style.removeProperty('font-size')
  return [...found]
}
