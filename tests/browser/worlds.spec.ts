import type { Page } from '@playwright/test'
import { askedQuestions, type Question, type QuestionId, questions } from '#rules'
import deskEn from '../../src/locales/en/desk.json' with { type: 'json' }
import scriptEn from '../../src/locales/en/script.json' with { type: 'json' }
import deskEs from '../../src/locales/es/desk.json' with { type: 'json' }
import scriptEs from '../../src/locales/es/script.json' with { type: 'json' }
import { drawn } from './drawn.ts'
import type { saidIn } from './languages.ts'
import { base, Person } from './person.ts'
import { expect, test } from './test.ts'
import { decorates, removes, rewords, translates } from './worlds.ts'

// Translators and extensions change the page under the app. What is read beside a choice must stay what the choice means.

const worlds = { translates, rewords, decorates, removes }
type Words = ReturnType<typeof saidIn>

// `npm test` takes half of them by turns: each change, each moment, each language, in the interview and at the desk.

for (const [index, [name, changes]] of Object.entries(worlds).entries()) {
  for (const [speaks, when] of [
    ['en', 'before'],
    ['es', 'after'],
  ] as const) {
    const isTurn = (when === 'before') === (index % 2 === 0)
    test.describe(`something ${name} the page, from ${when} the app is there, in "${speaks}"`, () => {
      test.use({ speaks })
      test.beforeEach(async ({ page, person }) => {
        if (when === 'before') await page.addInitScript(`document.addEventListener('DOMContentLoaded', ${changes})`)
        await page.goto(speaks === 'en' ? './' : './es/')
        await drawn(page)
        if (when === 'after') await page.evaluate(changes)
        await expect(person.page.locator('.primary').first()).toBeVisible()
      })

      test('each choice of the interview shows what it means, and so do the answers and the result', {
        tag: isTurn ? [] : '@long',
      }, async ({ page, words, context, speaks }) => {
        await page.locator('.primary').first().click()
        await readsTheInterview(page, words)
        await isWell(page)
        if (name === 'removes') return
        const clean = new Person(await context.newPage(), words, speaks === 'en' ? './' : './es/', null)
        for (const screen of ['review', 'result'] as const) {
          if (screen === 'result') await page.locator('main .actions .primary').first().click()
          await clean.standsAt('result', base)
          if (screen === 'review') await clean.press(words.result.keep.answersLink)
          await expect.poll(() => textOf(page, 'main')).toBe(await textOf(clean.page, 'main'))
        }
        for (const each of [page, clean.page]) {
          await each.locator('.languages a').first().click()
          await expect(each.locator('html')).not.toHaveAttribute('lang', speaks)
        }
        await expect.poll(() => textOf(page, 'main')).toBe(await textOf(clean.page, 'main'))
      })

      test('at the desk, each choice and each state shows what it means', { tag: isTurn ? '@long' : [] }, async ({
        page,
        words,
        speaks,
      }) => {
        await page.locator('.who button').nth(2).click()
        await page.locator('.view .reply input').first().check()
        await page.locator('.view .actions .primary').click()
        const { questions: states } = speaks === 'en' ? deskEn : deskEs
        const script: Readonly<Record<string, unknown>> = speaks === 'en' ? scriptEn : scriptEs
        for (const question of askedQuestions(base).slice(0, 8)) {
          await expect(page.locator(`.view input[name="${question}"]`).first()).toBeVisible()
          await readsChoices(page, question, words, (script[question] ?? {}) as Spoken)
          await choose(page, question)
          await page.locator('.view .actions .primary').click()
          const shown = await page
            .locator('.questions [data-state]')
            .evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-state'), row.querySelector('.state')?.textContent]))
          for (const [state, text] of shown)
            if (state !== 'answered') expect(clear(text ?? '')).toBe(clear(states[state as 'open']))
        }
        await isWell(page)
      })
    })
  }
}

type Texts = Readonly<Record<string, string | undefined>>
type Said = { readonly options: Texts; readonly details?: Texts; readonly none?: string; readonly none_them?: string }
type Spoken = { readonly options?: Texts }

/** The words without what the worlds put in, and without spaces. */
const clear = (text: string): string => text.replace(/[~☎\s]/g, '')
const textOf = async (page: Page, selector: string) => clear((await page.locator(selector).textContent()) ?? '')

async function readsTheInterview(page: Page, words: Words): Promise<void> {
  for (const question of askedQuestions(base)) {
    await expect(page.locator(`form input[name="${question}"]`).first()).toBeVisible()
    expect(await textOf(page, 'h1')).toBe(clear(words.questions[question].ask))
    await readsChoices(page, question, words)
    await choose(page, question)
    await page.locator('form button[type="submit"]').click()
  }
  await expect(page.locator('.answers').first()).toBeVisible()
}

/** Each choice has its own words beside it, and its own detail; at the desk those that are read aloud, or speak of the caller. */
async function readsChoices(page: Page, question: QuestionId, { ui, questions }: Words, spoken?: Spoken): Promise<void> {
  const said = questions[question] as Said
  const alone: Texts = { none: spoken ? (said.none_them ?? said.none) : said.none, ...ui.question }
  const rows = await page.locator('.choice:has(input[name])').evaluateAll((all) =>
    all.map((row) => ({
      value: row.querySelector('input')?.value ?? '',
      label: row.querySelector('.label > span:last-of-type')?.textContent ?? '',
      detail: row.querySelector('p.detail')?.textContent ?? '',
    })),
  )
  expect(rows.length).toBeGreaterThan(2)
  for (const { value, label, detail } of rows) {
    const aloud = spoken?.options?.[value]
    const option = (spoken && said.options[`${value}_them`]) ?? said.options[value]
    const details = aloud ? undefined : ((spoken && said.details?.[`${value}_them`]) ?? said.details?.[value])
    expect(clear(label), `${question} ${value}`).toBe(clear(aloud ?? option ?? alone[value] ?? '?'))
    expect(clear(detail), `${question} ${value}`).toBe(clear(details ?? ''))
  }
}

async function choose(page: Page, question: QuestionId): Promise<void> {
  const { pick }: Question = questions[question]
  const answer = [base[question] ?? []].flat()
  for (const value of pick === 'many' && answer.length === 0 ? ['none'] : answer)
    await page.locator(`input[name="${question}"][value="${value}"]`).check()
}

/** No word of a mistake, and the page goes on. */
async function isWell(page: Page): Promise<void> {
  await expect(page.locator('#again, .problem')).toHaveCount(0)
  await expect(page.locator('.helplines a').first()).toBeVisible()
}
