import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { longestSheet } from '../longest.ts'
import { saidIn } from './languages.ts'
import { pagesOf } from './pdf.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// The page in Spanish, and changing the language. Only readers can judge the Spanish.

const english = saidIn('en')
const spanish = saidIn('es')
const switchTo = (page: Page, name: string) => page.locator('header').getByRole('link', { name, exact: true }).click()

/** Every text longer than a word that can appear on a page of only this language. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsIn)
const onlyEnglish = textsIn(english).filter(
  (text) => text.includes(' ') && !text.includes('{{') && !textsIn(spanish).some((said) => said.includes(text)),
)
/** Fails if English is left, except what is marked as English, such as titles of sources. */
const hasNoEnglish = async (page: Page) => {
  const shown = await page.locator('#root, .sheet').evaluateAll((parts) =>
    parts.map((part) => {
      const copy = part.cloneNode(true) as Element
      for (const english of copy.querySelectorAll('[lang="en"]')) english.remove()
      return copy.textContent
    }),
  )
  expect(onlyEnglish.filter((text) => shown.join('\n').includes(text))).toEqual([])
}

test.describe('in Spanish', () => {
  test.use({ speaks: 'es' })

  test('a mother completes the interview with no English left, and prints the result', async ({ person, page }) => {
    await person.begins('other')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    for (const question of await person.walks(longestSheet)) {
      expect(spanish.questions).toHaveProperty(question)
      await hasNoEnglish(page)
    }
    await hasNoEnglish(page)
    await person.seesTheResult()
    await expect(page).toHaveTitle(`${spanish.result.heading_them} – ${spanish.ui.name}`)
    await page.locator('button.cite').evaluateAll((cites) => cites.forEach((cite) => void (cite as HTMLElement).click()))
    await hasNoEnglish(page)
    await expect(page.locator('.sheet')).toContainText(/\d{1,2} de \p{L}+ de \d{4}, versión/u)
    await expect(page.locator('.sheet')).toContainText('un lugar más seguro para dormir')
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
    await person.opensWaysToKeep()
    await page.getByLabel(spanish.result.keep.answers_them).check()
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBeLessThanOrEqual(3)
  })

  test('the emergency page says how to reach 988 in Spanish', async ({ person, page }) => {
    await person.begins()
    await person.answers('dangerNow', ['selfHarm'])
    await expect(page.locator('main ol')).toContainText('oprima el 2 para español')
    await expect(page.locator('.call')).toHaveText(['Llame o escriba al 988', 'Llame al 911'])
  })

  test('a reload and Back stay Spanish, and deleting the answers keeps nothing', async ({ person, page }) => {
    await person.begins()
    await person.answers('dangerNow', [])
    await page.reload()
    await expect(person.heading()).toHaveText(spanish.questions.ageGroup.ask)
    await person.pressesBelow(spanish.ui.foot.delete)
    await person.press(spanish.ui.foot.deleteYes)
    await expect(person.heading()).toHaveText(spanish.ui.start.title)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })
})

test('changing the language during a question loses nothing, keeps the focus, and is announced once', {
  tag: '@firefox',
}, async ({ person, page }) => {
  await person.begins()
  await person.walks(base, 'signs')
  await person.chooses('signs', ['craving', 'tolerance'])
  await switchTo(page, 'Español')

  await expect(person.heading()).toHaveText(spanish.questions.signs.ask)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page).toHaveTitle(`Pregunta 4 – ${spanish.ui.name}`)
  await expect(page.locator('input[value="craving"], input[value="tolerance"]')).toHaveCount(2)
  for (const value of ['craving', 'tolerance']) await expect(page.locator(`input[value="${value}"]`)).toBeChecked()
  await expect(page.getByRole('link', { name: 'English', exact: true })).toBeFocused()
  await expect(page.getByRole('status').getByText(spanish.ui.language.changed)).toHaveCount(1)
  expect(new URL(page.url()).pathname).toBe('/')

  await page.reload()
  await expect(person.heading()).toHaveText(spanish.questions.signs.ask)
  await switchTo(page, 'English')
  await expect(person.heading()).toHaveText(english.questions.signs.ask)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('changing the language at the result changes all of it', async ({ person, page }) => {
  await person.walksToTheResult({ ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance'] })
  await person.press(english.result.keep.file)
  await switchTo(page, 'Español')
  await expect(person.heading()).toHaveText(spanish.result.heading)
  await hasNoEnglish(page)
})

test('an error is shown in the new language, and remains until something is chosen', async ({ person, page }) => {
  await person.begins()
  await person.answers('dangerNow', [])
  await person.press(english.ui.question.continue)
  await switchTo(page, 'Español')
  await expect(page.getByRole('alert')).toContainText(spanish.ui.error.one)
  await expect(page).toHaveTitle(/^Error: Pregunta 2 – Por dónde empezar$/)
})

test.describe('without a network', () => {
  test.use({ forgives: /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/ })

  test('if a language cannot be loaded, the page says so, and nothing changes', async ({ person, page }) => {
    const laterWords = page.waitForResponse(/questions-[^/]+\.js$/)
    await person.begins()
    await (await laterWords).finished()
    await page.context().setOffline(true)
    await switchTo(page, 'Español')
    await expect(page.getByText(english.ui.notice.notLoaded)).toBeVisible()
    await expect(person.heading()).toHaveText(english.questions.dangerNow.ask)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test.describe('to a browser that prefers Spanish', () => {
  test.use({ locale: 'es-US' })

  test('the start page offers Spanish in Spanish without forcing it, until a language is chosen', async ({ person, page }) => {
    await person.opens()
    const offer = page.getByRole('link', { name: 'Leer esto en español' })
    await expect(offer).toHaveAttribute('lang', 'es')
    await offer.click()
    await expect(person.heading()).toHaveText(spanish.ui.start.title)
    await expect(person.heading()).toBeFocused()
    await expect(
      page.getByText('Ningún doctor ni enfermera que hable español ha revisado todavía esta traducción.'),
    ).toBeVisible()
    await switchTo(page, 'English')
    await expect(person.heading()).toHaveText(english.ui.start.title)
    await expect(offer).toHaveCount(0)
  })
})

test.describe('leaving', () => {
  test.use({ forgives: /^request off the site: https:\/\/www\.weather\.gov\// })

  test('deletes the chosen language', async ({ person, page }) => {
    await page.route('https://www.weather.gov/', (route) => route.abort('aborted'))
    await person.opens()
    await switchTo(page, 'Español')
    await expect(person.heading()).toHaveText(spanish.ui.start.title)
    expect(await page.evaluate(() => Object.values({ ...sessionStorage }))).toEqual(['es'])
    await page.locator('.leave').click({ noWaitAfter: true })
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  // Playwright cannot turn scripts off in Firefox.
  test('each start page has a plain link to the other and says the same in its language', { tag: '@chromium' }, async ({
    page,
  }) => {
    await page.goto('./')
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(page).toHaveTitle(spanish.ui.name)
    await expect(page.getByRole('link', { name: 'Llame al 911' })).toHaveAttribute('href', 'tel:911')
    await expect(page.getByRole('rowheader')).toHaveText(Object.values(spanish.result.settings).map(({ title }) => title))
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveTitle(english.ui.name)
  })
})

test('the production build contains no test language', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(js|html)$/.test(path))
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((path) => /ar-XB|en-XA/.test(readFileSync(join('dist', path), 'utf8')))).toEqual([])
})
