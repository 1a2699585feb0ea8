import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { stands } from './drawn.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// A browser in which something is missing, refuses, or does nothing: the page says so and offers the next way. Each is
// imitated; the in-app browsers that are like this are not run.

const cameOf = result.keep.came

for (const [what, print, said] of [
  ['has no print', 'undefined', cameOf.print.refused],
  ['does nothing when it should print', '() => {}', cameOf.print.unknown],
] as const)
  test(`a browser ${what}: the text is there to copy, and the result stays`, async ({ person, page }) => {
    await page.addInitScript(`window.print = ${print}`)
    await person.standsAt('result', base)
    await person.press(result.keep.print)
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByLabel(result.keep.text)).toBeFocused()
    await expect(page.getByLabel(result.keep.text)).toHaveValue(new RegExp(result.sheet.title))
    await person.press(result.keep.card)
    await expect(page.getByLabel(result.keep.text)).not.toHaveValue(new RegExp(result.sheet.title))
    await expect(page.getByLabel(result.keep.text)).toHaveValue(new RegExp(result.sheet.naloxone))
    await expect(person.heading()).toHaveText(result.heading)
  })

test('a browser that prints: nothing is said, and no text is shown', async ({ person, page }) => {
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await person.standsAt('result', base)
  await person.press(result.keep.print)
  await page.waitForTimeout(1200)
  await expect(page.getByLabel(result.keep.text)).toHaveCount(0)
})

for (const [name, shown] of [
  ['NotAllowedError', 1],
  ['AbortError', 0],
] as const)
  test(`sharing ends in a ${name}: ${shown ? 'the text is there to copy' : 'somebody closed it, and nothing is said'}`, async ({
    person,
    page,
  }) => {
    await page.addInitScript(`navigator.share = () => {
      window.asked = true
      return Promise.reject(new DOMException('', '${name}'))
    }`)
    await person.standsAt('result', base)
    await person.press(result.keep.share)
    await page.waitForFunction('window.asked')
    await stands(page)
    await expect(page.getByText(cameOf.share.refused)).toHaveCount(shown)
    await expect(page.getByLabel(result.keep.text)).toHaveCount(shown)
  })

test('a clipboard that never answers: the text is there to copy', async ({ person, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => {}) } })
  })
  await person.standsAt('result', base)
  await person.press(result.keep.copy)
  await expect(page.getByText(cameOf.copy.unknown)).toBeVisible()
  await expect(page.getByLabel(result.keep.text)).toBeFocused()
})

for (const [what, breaks] of [
  ['saves nothing', 'HTMLAnchorElement.prototype.click = () => {}'],
  ['has no way to save', 'URL.createObjectURL = undefined'],
] as const)
  test(`a browser that ${what}: the answers are there as text, which opens at the start`, async ({ person, page }) => {
    await page.addInitScript(breaks)
    await person.standsAt('result', base)
    await person.press(result.keep.file)
    await expect(page.getByRole('status').filter({ hasText: ui.file.unknown }).or(page.getByText(ui.file.refused))).toBeVisible()
    const text = await page.getByLabel(ui.file.text).inputValue()
    await page.evaluate(() => sessionStorage.clear())
    await person.opens()
    await page.locator('footer details.open > summary').click()
    await page.getByText(ui.kept.paste).click()
    await page.getByLabel(ui.file.text).fill(text)
    await person.press(ui.kept.pasteOpen)
    await expect(person.heading()).toHaveText(ui.review.title)
  })

test('a text that was not saved here opens nothing, and says so', async ({ person, page }) => {
  await person.opens()
  await page.locator('footer details.open > summary').click()
  await page.getByText(ui.kept.paste).click()
  await page.getByLabel(ui.file.text).fill('Dear diary')
  await person.press(ui.kept.pasteOpen)
  await expect(page.getByText(ui.notice.unreadable)).toBeVisible()
  await expect(person.heading()).toHaveText(ui.start.title)
})

test('a browser without modal dialogs: each opens as a section of the page, and closes', async ({ person, page }) => {
  await page.addInitScript(() => {
    Object.assign(HTMLDialogElement.prototype, { showModal: undefined, close: undefined })
  })
  await person.begins()
  await person.walks(base, 'duration')
  await person.pressesBelow(ui.foot.privacy)
  await expect(page.locator('dialog[open]')).toBeVisible()
  await person.press(ui.foot.close)
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await person.pressesBelow(ui.foot.delete)
  await person.press(ui.foot.deleteYes)
  await expect(person.heading()).toHaveText(ui.start.title)
})

test('a browser that refuses locks, as Firefox does without cookies: the desk opens', async ({ person, page }) => {
  await page.addInitScript(() => {
    LockManager.prototype.request = () => Promise.reject(new DOMException('', 'SecurityError'))
  })
  await person.opens()
  await person.press(ui.start.counselor)
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
  await page.waitForTimeout(500)
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
})

test('a copy that was not printed for certain is not counted as taken at the desk', async ({ person, page }) => {
  await page.addInitScript('window.print = () => {}')
  await person.opens()
  await person.press(ui.start.counselor)
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
  for (const key of ['1', 'Enter', '0', 'Enter', 'a']) await page.keyboard.press(key)
  await page.getByRole('button', { name: desk.out.printCounselor }).click()
  await expect(page.getByText(cameOf.print.unknown)).toBeVisible()
  await page.getByRole('button', { name: desk.bar.next }).click()
  await expect(page.getByText(desk.next.notTaken)).toBeVisible()
})

test('fields for notes ask for no spell check that would send what is written', async ({ person, page }) => {
  await person.opens()
  await person.press(ui.start.counselor)
  const note = page.getByRole('textbox', { name: desk.note.label })
  for (const [name, value] of [
    ['spellcheck', 'false'],
    ['autocorrect', 'off'],
    ['autocomplete', 'off'],
    ['writingsuggestions', 'false'],
    ['data-gramm', 'false'],
  ] as const)
    await expect(note).toHaveAttribute(name, value)
})
