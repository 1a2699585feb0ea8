import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type Answers, type QuestionId, questionIds } from '#rules'
import { jumpLetters } from '../../src/desk/jump.ts'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import programs from '../../src/locales/en/programs.json' with { type: 'json' }
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import deskInSpanish from '../../src/locales/es/desk.json' with { type: 'json' }
import programsInSpanish from '../../src/locales/es/programs.json' with { type: 'json' }
import questionsInSpanish from '../../src/locales/es/questions.json' with { type: 'json' }
import resultInSpanish from '../../src/locales/es/result.json' with { type: 'json' }
import uiInSpanish from '../../src/locales/es/ui.json' with { type: 'json' }
import { expect } from './test.ts'

/** Presses keys one after another, as a person does, and counts them. */
export class Keyboard {
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

export const view = (page: Page) => page.locator('.desk .view')
export const reference = (page: Page) => page.locator('.desk .reference strong')
export const keptBy = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))

export async function opensTheDesk(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: ui.start.counselor }).click()
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
}

/** A real file of FindTreatment.gov: the programs of Massachusetts. */
export const realList = {
  name: 'FindTreament_Facility_listing_2025_08_19.csv',
  mimeType: 'text/csv',
  buffer: readFileSync('tests/programs/findtreatment-2025-08-ma.csv'),
}

/** Opens the real list at the opening of the desk, and returns to the question who is calling. */
export async function opensTheList(page: Page, language: 'en' | 'es' = 'en'): Promise<void> {
  const { programs: words, desk: ofDesk } = spoken[language]
  await page.getByText(words.load.title).click()
  await page.getByLabel(words.load.choose).setInputFiles(realList)
  await expect(page.locator('[data-tally="read"] dd')).toHaveText('421')
  await page.getByRole('heading', { name: ofDesk.caller.ask }).focus()
}

export async function answersOf(page: Page): Promise<Answers> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('where-to-start:/') ?? '{}').interview.answers)
}

export const spoken = {
  en: { desk, programs, questions, result, ui, path: './' },
  es: {
    desk: deskInSpanish,
    programs: programsInSpanish,
    questions: questionsInSpanish,
    result: resultInSpanish,
    ui: uiInSpanish,
    path: './es/',
  },
} as const

/** The keys that jump to a question: J, its letter, Enter. */
export function jump(to: QuestionId, words: (typeof spoken)['en' | 'es']['questions']): readonly string[] {
  const letters = jumpLetters(questionIds.map((id) => words[id].short))
  return ['J', letters[questionIds.indexOf(to)]?.toLowerCase() ?? '', 'Enter']
}
